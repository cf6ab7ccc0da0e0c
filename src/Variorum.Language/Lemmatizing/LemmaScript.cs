namespace Variorum.Language.Lemmatizing;

/// <summary>How a lemma is made from a form: letters taken from its end and letters put there, or another word altogether.</summary>
/// <param name="Cut">How many letters go from the end; -1 where the whole form goes.</param>
/// <param name="Ending">What is put in their place.</param>
/// <param name="KeepsCase">Whether capitals stay, as in proper nouns.</param>
internal sealed record LemmaScript(int Cut, string Ending, bool KeepsCase)
{
    // More than this is not an ending any more.
    private const int LongestEnding = 4;

    public bool CanApply(int length) => Cut < length;

    public static LemmaScript Of(string form, string lemma)
    {
        bool keepsCase = lemma.Any(char.IsUpper);
        string from = keepsCase ? form : form.ToLowerInvariant();
        int same = 0;
        while (same < from.Length && same < lemma.Length && from[same] == lemma[same])
            same++;
        int cut = from.Length - same;
        return same > 0 && cut <= LongestEnding && lemma.Length - same <= LongestEnding
            ? new LemmaScript(cut, lemma[same..], keepsCase)
            : new LemmaScript(-1, lemma, false);
    }

    /// <summary>The lemma; the very same string where nothing changes.</summary>
    public string Apply(string form)
    {
        if (Cut < 0)
            return Ending;
        if (Cut == 0 && Ending.Length == 0 && (KeepsCase || !form.Any(char.IsUpper)))
            return form;
        string stem = string.Concat(form.AsSpan(0, form.Length - Cut), Ending);
        return KeepsCase ? stem : stem.ToLowerInvariant();
    }

    public override string ToString() => $"{Cut}{(KeepsCase ? "^" : "")}|{Ending}";

    /// <exception cref="FormatException">The text is no script.</exception>
    public static LemmaScript Parse(string text)
    {
        int bar = text.IndexOf('|', StringComparison.Ordinal);
        bool keepsCase = bar > 0 && text[bar - 1] == '^';
        return new LemmaScript(int.Parse(text.AsSpan(0, keepsCase ? bar - 1 : bar)), text[(bar + 1)..], keepsCase);
    }
}
