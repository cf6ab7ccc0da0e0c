using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>When two forms name one body, place or work.</summary>
internal static class BodyRules
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>"Harbour Office" of "Harbour Office of the Free Town"; "Ostwerk" of "Ostwerk Dredging"; "Kell Line" of "Kell Line Shipping Company".</summary>
    public static bool IsShortened(NameForm form, NameForm full)
    {
        if (full.IsPerson || full.Words.Length <= form.Words.Length || !full.Words.AsSpan().StartsWith(form.Words.AsSpan())) return false;
        var rest = full.Words[form.Words.Length..];
        if (!form.IsPerson && rest[0] is "of" or "for" or "in") return form.Words.Length > 1 || form.Type == EntityType.Organisation;
        if (IsKnownPlace(form) || form.IsAcronym) return false;
        return form.Words.Length > 1 ? !form.IsPerson && rest.All(WordClasses.IsKnownNoun) && IsFirm(rest[^1]) : full.Type != EntityType.Place && full.Type != EntityType.Outlet && (IsTrade(rest) || (full.Type == EntityType.Organisation && IsDoing(rest))) && !StandsAsPlace(form);
    }

    /// <summary>"Ashby" of "Camp Ashby", "Ostra" of "Republic of Ostra"; "Marrow Committee" of "Upper Marrow Committee".</summary>
    public static bool IsWithoutKind(NameForm form, NameForm full)
    {
        if (full.IsPerson || full.Words.Length <= form.Words.Length || !full.Words.AsSpan().EndsWith(form.Words.AsSpan())) return false;
        var rest = full.Words[..^form.Words.Length];
        // What the recogniser takes for a surname ("Ashby") is one only where nothing fuller shows what it is.
        if (form.IsPerson) return form.Words.Length == 1 && rest.Length == 1 && full.Type == EntityType.Place && (WordClasses.IsTerritory(rest[0]) || WordClasses.IsSite(rest[0]));
        if (rest.Contains("of")) return full.Type == EntityType.Place && WordClasses.IsSettled(rest[0]) && (rest.Length == 2 || (rest.Length == 3 && rest[2] == "the"));
        return rest.Length == 1 && (WordClasses.IsTerritory(rest[0]) || (form.Words.Length > 1 && form.Type == full.Type && form.Type == EntityType.Organisation && Known.CountryOfPeople(Capital(rest[0])) is null));
    }

    /// <summary>"Transport Ministry" and "Ministry of Transport"; "Reed Front of Ostra" and "Reed Front Organisation of Ostra", however they spell it.</summary>
    public static bool IsReordered(NameForm form, NameForm full)
    {
        if (form.IsPerson || full.IsPerson || form.IsAcronym || full.IsAcronym || form.Words.SequenceEqual(full.Words) || full.Words.Length < form.Words.Length) return false;
        if (!form.Words.Where(IsGeneric).All(full.Words.Contains)) return false;
        var (one, other) = (Telling(form.Words), Telling(full.Words));
        return one.Length > 1 && one.Length == other.Length && one.All(word => other.Any(match => AreOne(word, match)));
    }

    /// <summary>"Red Guard" of "Ostrian Red Guard".</summary>
    public static bool IsWithoutCountry(NameForm form, NameForm full) =>
        !form.IsPerson && !full.IsPerson && full.Words.Length == form.Words.Length + 1 && full.Words.AsSpan().EndsWith(form.Words.AsSpan()) && Known.CountryOfPeople(Capital(full.Words[0])) is not null;

    /// <summary>"the Office" of "State Audit Office".</summary>
    public static bool IsItsKind(NameForm form, NameForm full) =>
        form.Words.Length == 1 && !form.IsPerson && !full.IsPerson && form.Spans.All(span => span.IsWeak || span.HasArticle) && WordClasses.IsKnownNoun(form.Words[0])
        && (full.Words[^1] == form.Words[0] || full.Words.Zip(full.Words.Skip(1)).Any(pair => pair.First == form.Words[0] && pair.Second is "of" or "for" or "on" or "at" or "in"));

    /// <summary>The words that say which one.</summary>
    public static ImmutableArray<string> Telling(IEnumerable<string> words) => [.. words.Where(word => !AcronymRules.IsSmall(word) && !IsGeneric(word)).Distinct(StringComparer.Ordinal)];

    private static bool IsGeneric(string word) => word is "organization" or "organisation" or "group" or "movement" or "association";

    private static bool AreOne(string one, string other) => one == other || (!(WordClasses.IsKnownNoun(one) && WordClasses.IsKnownNoun(other)) && Spelling.AreVariants(one, other));

    // "Upper Marrow Committee" is the committee of a place; "Reed Line Company" is the Reed Line.
    private static bool IsFirm(string word) => WordClasses.IsFirm(word) || WordClasses.IsMedium(word) || word is "group" or "holding" or "party" or "movement" or "organization" or "organisation";

    /// <summary>What firms deal in; "Ostby Council" is the council of a place, which "Ostby" names.</summary>
    private static bool IsTrade(ImmutableArray<string> rest) => rest.Count(word => !NameTyping.IsLegalForm(word) && word is not ("&" or "and")) <= 1 &&
        rest.All(word => word is "&" or "and" || NameTyping.IsLegalForm(word) || ((WordClasses.IsKnownNoun(NameTyping.Singular(word)) || NameTyping.IsTrade(word)) && !NameTyping.IsBodyName(NameTyping.Singular(word)) && !WordClasses.IsFeature(word) && !WordClasses.IsTerritory(word) && !WordClasses.IsSite(word) && !WordClasses.IsLaw(word)));

    // "Dredging", "Brewing": what firms do, though no dictionary lists the noun.
    private static bool IsDoing(ImmutableArray<string> rest) => rest is [{ Length: > 5 } word] && word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsKnownPlace(NameForm form) => Known.CountryOf(form.Text) is not null || Known.CountryOfPeople(form.Text) is not null || Known.CountryOfCapital(form.Text) is not null;

    private static bool StandsAsPlace(NameForm form) => form.Spans.Any(span => span.Sentence.Tokens.FirstOrDefault(token => token.Span.Start == span.Span.Start) is { Index: > 0 } first && (span.Sentence.Tokens[first.Index - 1].Form is "in" or "near" or "outside" || (first.Index > 1 && span.Sentence.Tokens[first.Index - 1].Form is "of" && span.Sentence.Tokens[first.Index - 2].Lemma.ToLowerInvariant() is var kind && (WordClasses.IsFeature(kind) || WordClasses.IsSettled(kind)))));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
