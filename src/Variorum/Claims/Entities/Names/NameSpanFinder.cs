using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Entities;

namespace Variorum.Claims.Entities.Names;

/// <summary>Finds where names stand: what the recogniser finds, drawn out to the whole run of capitals that it belongs to, and what is named after a country.</summary>
/// <remarks>
/// A recogniser that was learned from other texts cuts long and foreign names short; capitals do not. Where capitals say nothing, in a
/// title set in capitals and at the start of a sentence, only forms count that stand elsewhere in the article too.
/// </remarks>
internal static class NameSpanFinder
{
    public static ImmutableArray<NameSpan> Find(ReadArticle article, Peoples peoples)
    {
        var text = article.Page.Text;
        var certain = article.Sentences.Where(sentence => !CapitalRuns.IsHeadline(sentence)).ToList();
        var running = RunningForms(certain);
        var surnames = NounSurnames.Of(article);
        var found = certain.SelectMany(sentence => InSentence(text, sentence, running, surnames, peoples)).ToList();
        found.RemoveAll(WeakAlone(found, text).Contains);
        found.AddRange(CreditNames.Find(article));
        found = WithSurnames(found, text);
        var known = found.Select(name => name.Bare.Of(text)).Where(form => form.Length > 1).SelectMany(form => new[] { form, form.ToUpperInvariant() }).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences.Where(CapitalRuns.IsHeadline)) found.AddRange(InHeadline(text, sentence, known));
        return NameLists.Harmonise([.. found.OrderBy(name => name.Span)], text);
    }

    /// <summary>The places that an article names, as far as the recogniser tells.</summary>
    public static Peoples PeoplesOf(ReadArticle article) => new(article.Sentences
        .SelectMany(sentence => sentence.Names.Where(name => name.Type == NameType.Place && name.EndWord - name.FirstWord == 1).Select(name => sentence.Tokens[name.FirstWord].Form)));

    /// <summary>The capitalised forms that stand inside a sentence somewhere: at the start of another they are no accident.</summary>
    private static HashSet<string> RunningForms(IEnumerable<Sentence> sentences) => sentences
        .SelectMany(sentence => sentence.Tokens.Skip(1).Where(token => token.Upos is "PROPN" && char.IsUpper(token.Form[0])))
        .Select(token => token.Form)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Common nouns with a capital that no fuller name of the article begins or ends with.</summary>
    private static HashSet<NameSpan> WeakAlone(List<NameSpan> found, string text)
    {
        var parts = found.Where(name => !name.IsWeak).Select(name => name.KeyIn(text).Split(' ')).Where(words => words.Length > 1).SelectMany(words => new[] { words[0], words[^1], BeforeOf(words) }).ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(name => name.IsWeak && !parts.Contains(name.KeyIn(text)))];
    }

    /// <summary>"Ilka Sommer" is a person's name where the article speaks of "Ms Sommer" too.</summary>
    private static List<NameSpan> WithSurnames(List<NameSpan> found, string text)
    {
        var surnames = found.Where(name => name is { Type: EntityType.Person, Address: not null }).Select(name => name.KeyIn(text)).Where(key => !key.Contains(' ')).ToHashSet(StringComparer.Ordinal);
        return found.ConvertAll(name => name is { Type: null, HasArticle: false } && name.KeyIn(text).Split(' ') is [_, .., var last] words && words.Length <= 3 && surnames.Contains(last) ? name with { Type = EntityType.Person } : name);
    }

    private static string BeforeOf(string[] words) => Array.IndexOf(words, "of") is > 0 and var at ? words[at - 1] : words[^1];

    private static IEnumerable<NameSpan> InSentence(string text, Sentence sentence, HashSet<string> running, NounSurnames surnames, Peoples peoples)
    {
        for (var at = 0; at < sentence.Tokens.Length;)
        {
            if (CountryBodies.At(sentence, at, peoples) is { } body)
            {
                foreach (var name in Make(sentence, body)) yield return name;
                at = body.End;
                continue;
            }

            if (QuotedNames.At(sentence, at) is var (quoted, behind))
            {
                yield return quoted;
                at = behind;
                continue;
            }

            if (FeatureNames.OfAt(sentence, at) is { } feature) yield return feature;
            if (!CapitalRuns.BeginsAt(sentence, at, running))
            {
                at++;
                continue;
            }

            var end = CapitalRuns.End(sentence, at);
            foreach (var (first, next) in RunSplitter.Split(sentence, at, end, peoples))
            {
                if ((NameMaker.Make(text, sentence, first, next, peoples) ?? (next == first + 1 ? surnames.At(sentence, first) : null)) is not { } name) continue;
                yield return name;
                if (NestedPlaces.In(sentence, first, next, name.Type) is { } nested) yield return nested;
                if (FeatureNames.Behind(name, next) is { } feature2) yield return feature2;
            }

            at = end;
        }
    }

    private static IEnumerable<NameSpan> Make(Sentence sentence, CountryBody body)
    {
        var words = sentence.Tokens;
        if (body.OwnerEnd > body.First) yield return new NameSpan(sentence, words[body.First].Span.Union(words[body.OwnerEnd - 1].Span), EntityType.Place, 0);
        if (body.Seat is { } seat) yield return new NameSpan(sentence, words[seat].Span, EntityType.Place, 0);
        yield return new NameSpan(sentence, words[body.First].Span.Union(words[body.End - 1].Span), body.Type, 0) { Canonical = NameForm.KeyOf(body.Key), Form = body.IsPossessive ? MentionForm.Nominal : MentionForm.Name };
    }

    private static IEnumerable<NameSpan> InHeadline(string text, Sentence sentence, HashSet<string> known)
    {
        for (var first = 0; first < sentence.Tokens.Length; first++)
        {
            for (var end = Math.Min(sentence.Tokens.Length, first + CapitalRuns.LongestName); end > first; end--)
            {
                var span = sentence.Tokens[first].Span.Union(sentence.Tokens[end - 1].Span);
                if (!known.Contains(span.Of(text))) continue;
                yield return new NameSpan(sentence, span, null, 0);
                first = end - 1;
                break;
            }
        }
    }
}
