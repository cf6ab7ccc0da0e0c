namespace Variorum.Claims.Entities;

/// <summary>Finds which forms of an article name one entity, by their own words: surnames, initials, shortened names.</summary>
/// <remarks>Where a short form fits two fuller ones, nothing is linked: a wrong merge makes one person say what another said.</remarks>
internal static class NameLinker
{
    public static IEnumerable<NameLink> Find(ImmutableArray<NameForm> forms)
    {
        foreach (var form in forms)
        {
            var fuller = forms.Where(other => other.Key != form.Key && other.Words.Length > form.Words.Length || IsSpelledOut(form, other)).ToList();
            foreach (var (fits, reason) in Rules)
            {
                var matches = fuller.Where(other => fits(form, other)).ToList();
                if (Single(matches) is { } match)
                {
                    yield return new NameLink(form.Key, match.Key, reason(form.Text, match.Text));
                    break;
                }
            }
        }
    }

    private static readonly (Func<NameForm, NameForm, bool> Fits, Func<string, string, string> Reason)[] Rules =
    [
        (IsSpelledOut, (shorter, full) => $"“{shorter}” are the initials of “{full}”."),
        (IsSurnameOf, (shorter, full) => $"“{shorter}” is the surname of “{full}”, the only one of that name in the article."),
        (IsWithoutMiddleName, (shorter, full) => $"“{shorter}” and “{full}” have first and last name in common."),
        (IsShortened, (shorter, full) => $"“{shorter}” is the beginning of “{full}”."),
        (IsWithoutKind, (shorter, full) => $"“{shorter}” is “{full}” without the word for what it is."),
    ];

    /// <summary>The one match, or the fullest where each of the others is a part of it.</summary>
    private static NameForm? Single(List<NameForm> matches)
    {
        if (matches.Count == 0) return null;
        var fullest = matches.MaxBy(match => match.Words.Length)!;
        return matches.All(match => match == fullest || match.Words.All(word => fullest.Words.Contains(word))) ? fullest : null;
    }

    private static bool IsSpelledOut(NameForm form, NameForm full)
    {
        if (!form.IsAcronym || full.Words.Length < 2 || full.IsPerson) return false;
        var letters = new string([.. form.Text.Where(char.IsAsciiLetter)]).ToLowerInvariant();
        var all = string.Concat(full.Words.Select(word => word[0]));
        var telling = string.Concat(full.Words.Where(word => word is not ("of" or "the" or "for" or "and" or "in" or "on" or "a" or "to")).Select(word => word[0]));
        return letters.Length > 1 && (letters == telling || letters == all);
    }

    private static bool IsSurnameOf(NameForm form, NameForm full) =>
        form.Words.Length == 1 && full.IsPerson && full.Words.Length <= 5 && form.Type is null or EntityType.Person or EntityType.Place && full.Words[^1] == form.Words[0];

    private static bool IsWithoutMiddleName(NameForm form, NameForm full) =>
        form is { IsPerson: true, Words.Length: > 1 } && full.IsPerson && form.Words[0] == full.Words[0] && form.Words[^1] == full.Words[^1];

    /// <summary>"Harbour Office" of "Harbour Office of the Free Town": the rest begins with a small word.</summary>
    private static bool IsShortened(NameForm form, NameForm full)
    {
        if (form.IsPerson || full.IsPerson || !full.Words.AsSpan().StartsWith(form.Words.AsSpan())) return false;
        return full.Words[form.Words.Length] is "of" or "for" or "in" && (form.Words.Length > 1 || form.Type == EntityType.Organisation);
    }

    /// <summary>"Ashby" of "Camp Ashby", "Ostra" of "Republic of Ostra"; "Marrow Committee" of "Upper Marrow Committee".</summary>
    private static bool IsWithoutKind(NameForm form, NameForm full)
    {
        if (form.IsPerson || full.IsPerson || !full.Words.AsSpan().EndsWith(form.Words.AsSpan())) return false;
        var rest = full.Words[..^form.Words.Length];
        if (rest.Contains("of")) return rest.Length == 2 && full.Type == EntityType.Place && WordClasses.IsTerritory(rest[0]) || (rest.Length == 3 && rest[2] == "the" && WordClasses.IsTerritory(rest[0]));
        return rest.Length == 1 && (WordClasses.IsTerritory(rest[0]) || (form.Words.Length > 1 && form.Type == full.Type && form.Type == EntityType.Organisation));
    }
}
