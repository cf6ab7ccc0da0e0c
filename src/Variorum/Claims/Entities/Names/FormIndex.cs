namespace Variorum.Claims.Entities.Names;

/// <summary>Finds the forms of an article that may have something to do with another, so that not every pair is tried.</summary>
internal sealed class FormIndex
{
    private readonly ImmutableArray<NameForm> _forms;
    private readonly ILookup<string, int> _clues;
    private readonly ILookup<char, int> _firstLetters;

    public FormIndex(ImmutableArray<NameForm> forms)
    {
        _forms = forms;
        _clues = forms.SelectMany((form, place) => Clues(form).Distinct(StringComparer.Ordinal).Select(clue => (clue, place))).ToLookup(pair => pair.clue, pair => pair.place, StringComparer.Ordinal);
        _firstLetters = forms.Select((form, place) => (form, place)).Where(pair => pair.form.Words.Length > 1).ToLookup(pair => pair.form.Words[0][0], pair => pair.place);
    }

    /// <summary>The others that share a word, initials, a country or consonants; in the order of the article.</summary>
    public ImmutableArray<NameForm> Near(NameForm form) =>
    [
        .. Clues(form).SelectMany(clue => _clues[clue]).Concat(form.IsAcronym ? _firstLetters[form.Key[0]] : []).Distinct().Order().Select(place => _forms[place]).Where(other => other.Key != form.Key),
    ];

    private static IEnumerable<string> Clues(NameForm form)
    {
        foreach (var word in form.Words.Where(word => !AcronymRules.IsSmall(word))) yield return word;
        if (form.IsAcronym) yield return "#" + AcronymRules.LettersOf(form);
        else if (form.Words.Length > 1) foreach (var initials in AcronymRules.InitialsOf(form)) yield return "#" + initials;
        if (CountryRules.CountryOf(form) is { } country) yield return "@" + country;
        if (form.Words.Length <= SpellingRules.MostWords) yield return "~" + SpellingRules.SkeletonOf(form);
    }
}
