using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Entities;

namespace Variorum.Claims.Entities;

/// <summary>Finds where names stand: what the recogniser finds, drawn out to the whole run of capitals that it belongs to.</summary>
/// <remarks>
/// A recogniser that was learned from other texts cuts long and foreign names short; capitals do not. Where capitals say nothing, in a
/// title set in capitals and at the start of a sentence, only forms count that stand elsewhere in the article too.
/// </remarks>
internal static class NameSpanFinder
{
    public static ImmutableArray<NameSpan> Find(ReadArticle article)
    {
        var text = article.Page.Text;
        var certain = article.Sentences.Where(sentence => !CapitalRuns.IsHeadline(sentence)).ToList();
        var running = RunningForms(certain);
        var found = certain.SelectMany(sentence => InSentence(text, sentence, running)).ToList();
        var known = found.Select(name => name.Bare.Of(text)).Where(form => form.Length > 1).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences.Where(CapitalRuns.IsHeadline)) found.AddRange(InHeadline(text, sentence, known));
        return [.. found.OrderBy(name => name.Span)];
    }

    /// <summary>The capitalised forms that stand inside a sentence somewhere: at the start of another they are no accident.</summary>
    private static HashSet<string> RunningForms(IEnumerable<Sentence> sentences) => sentences
        .SelectMany(sentence => sentence.Tokens.Skip(1).Where(token => token.Upos is "PROPN" && char.IsUpper(token.Form[0])))
        .Select(token => token.Form)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<NameSpan> InSentence(string text, Sentence sentence, HashSet<string> running)
    {
        var taken = 0;
        foreach (var (first, end) in CapitalRuns.Of(sentence, running))
        {
            foreach (var (from, to) in Separate(sentence, first, end))
            {
                if (from < taken) continue;
                if (Make(text, sentence, from, to) is { } name) yield return name;
                taken = to;
            }
        }
    }

    /// <summary>What the recogniser takes for two names is two: "US Senator Ada Holm" is no one name.</summary>
    private static IEnumerable<(int First, int End)> Separate(Sentence sentence, int first, int end)
    {
        var inside = sentence.Names.Where(name => name.FirstWord >= first && name.EndWord <= end).ToList();
        var person = inside.FirstOrDefault(name => name.Type == NameType.Person && name.EndWord == end && name.FirstWord > first);
        if (person is null || !sentence.Tokens[first..person.FirstWord].Any(token => WordClasses.IsRole(token.Lemma.ToLowerInvariant()) || token.Upos == "ADJ" || token.Form is "of"))
        {
            yield return (first, end);
            yield break;
        }

        foreach (var name in inside.Where(name => name.EndWord <= person.FirstWord)) yield return (name.FirstWord, name.EndWord);
        yield return (person.FirstWord, person.EndWord);
    }

    private static NameSpan? Make(string text, Sentence sentence, int first, int end)
    {
        var words = sentence.Tokens[first..end];
        var type = NameTyping.Of(sentence, first, end);
        var bare = type == EntityType.Person ? AfterTitle(words) : 0;
        if (bare >= words.Length) return null;
        var titled = bare > 0 && WordClasses.IsHonorific(words[bare - 1].Form) ? bare - 1 : bare;
        if (words.Length - bare == 1 && IsNoName(words[bare], type)) return null;
        var span = words[titled].Span.Union(words[^1].Span);
        return new NameSpan(sentence, span, type, words[bare].Span.Start - span.Start);
    }

    /// <summary>How many words at the start say what a person is: "Senator", "historian", "Ms".</summary>
    private static int AfterTitle(ImmutableArray<Token> words)
    {
        var at = 0;
        while (at < words.Length - 1 && (WordClasses.IsHonorific(words[at].Form) || WordClasses.IsRole(words[at].Form.ToLowerInvariant()) || words[at].Form is "." || IsInitials(words[at].Form))) at++;
        return at;
    }

    // "MEP", "QC": letters before or after a name that are no part of it.
    private static bool IsInitials(string form) => form.TrimEnd('s') is { Length: 2 or 3 } letters && letters.All(char.IsAsciiLetterUpper);

    /// <summary>A common noun with a capital, a nationality, "MPs": no one's name.</summary>
    private static bool IsNoName(Token word, EntityType? type)
    {
        if (word.Upos is "ADJ" || word.Form.Length < 2) return true;
        var plural = word.Xpos is "NNS" or "NNPS";
        if (PeopleGroups.IsPluralOfPeople(word.Form) && (plural || word.Form[..^1].All(char.IsAsciiLetterUpper))) return true;
        return type is null or EntityType.Other && (WordClasses.IsPerson(word.Lemma.ToLowerInvariant()) || (word.Upos == "NOUN" && !word.Form.All(char.IsAsciiLetterUpper)));
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
