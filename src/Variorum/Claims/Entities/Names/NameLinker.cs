namespace Variorum.Claims.Entities.Names;

/// <summary>Finds which forms of an article name one entity, by their own words: surnames, initials, shortened names, spellings.</summary>
/// <remarks>Where a short form fits two fuller ones, nothing is linked: a wrong merge makes one person say what another said.</remarks>
internal static class NameLinker
{
    private static readonly (Func<NameForm, NameForm, bool> Fits, Func<string, string, string> Reason)[] Rules =
    [
        (AcronymRules.IsSpelledOut, (shorter, full) => $"“{shorter}” are the initials of “{full}”."),
        (AcronymRules.IsSpelledByBeginnings, (shorter, full) => $"“{shorter}” is made of the beginnings of “{full}”."),
        (PersonRules.IsAddressedAlike, (shorter, full) => $"“{shorter}” is the surname of “{full}”, who bears the same title."),
        (PersonRules.IsSurnameOf, (shorter, full) => $"“{shorter}” is the surname of “{full}”, the only one of that name in the article."),
        (PersonRules.IsForenameOf, (shorter, full) => $"“{shorter}” is the first name of “{full}”, the only one of that name in the article."),
        (PersonRules.IsWithoutMiddleName, (shorter, full) => $"“{shorter}” and “{full}” have first and last name in common."),
        (PersonRules.IsFamiliar, (shorter, full) => $"“{shorter}” is “{full}” with a familiar first name."),
        (BodyRules.IsShortened, (shorter, full) => $"“{shorter}” is the beginning of “{full}”."),
        (BodyRules.IsWithoutKind, (shorter, full) => $"“{shorter}” is “{full}” without the word for what it is."),
        (BodyRules.IsReordered, (shorter, full) => $"“{shorter}” and “{full}” have the same words."),
        (BodyRules.IsWithoutCountry, (shorter, full) => $"“{shorter}” is “{full}” without its country."),
        (BodyRules.IsItsKind, (shorter, full) => $"“{shorter}” is what “{full}” is, and no other in the article."),
        (CountryRules.IsSameCountry, (one, other) => $"“{one}” and “{other}” are names of one country."),
        (CountryRules.IsItsGovernment, (one, other) => $"“{one}” and “{other}” both mean those who govern the country."),
        (CountryRules.IsSeatOf, (capital, government) => $"“{capital}” stands for “{government}” here: it acts, and nothing is said to be in it."),
        (SpellingRules.IsVariant, (one, other) => $"“{one}” and “{other}” are two spellings of one name."),
    ];

    public static IEnumerable<NameLink> Find(ImmutableArray<NameForm> forms)
    {
        var index = new FormIndex(forms);
        foreach (var form in forms)
        {
            var candidates = index.Near(form);
            foreach (var (fits, reason) in Rules)
            {
                var matches = candidates.Where(other => fits(form, other)).ToList();
                if (Single(matches) is { } match)
                {
                    yield return new NameLink(form.Key, match.Key, reason(form.Text, match.Text));
                    break;
                }
            }
        }
    }

    /// <summary>The one match, or the fullest where each of the others is a part of it.</summary>
    private static NameForm? Single(List<NameForm> matches)
    {
        if (matches.Count == 0) return null;
        var fullest = matches.MaxBy(match => match.Words.Length)!;
        return matches.All(match => match == fullest || match.Words.All(word => fullest.Words.Contains(word))) ? fullest : null;
    }
}
