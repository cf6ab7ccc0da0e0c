namespace Variorum.Collation.Questions.Asking;

/// <summary>Asks how long something took, how old, how far: "For how long did Ada Orr run the school?"</summary>
internal static class ExtentQuestion
{
    private const string Time = "time ";
    private const string AgeOf = "age of ";

    /// <summary>Null where the phrase says of no one known what took so long.</summary>
    public static string? Duration(string phrase)
    {
        if (phrase.StartsWith(AgeOf, StringComparison.Ordinal)) return Age(phrase);
        if (!phrase.StartsWith(Time, StringComparison.Ordinal)) return $"How long was {Articles.Definite(phrase)}?";
        if (AskedPhrase.Of(phrase) is not { } asked || asked.Rest.IsEmpty) return null;
        return asked.Rest switch
        {
            [{ Form: "that" }, _, ..] => Asked("For how long", asked, 1),
            [{ Form: "for" or "in" or "within" or "during" or "after" or "before" } preposition, { Form: "which" }, _, ..] => Asked(preposition.Form is "for" or "in" ? "For how long" : "Within what time", asked, 2),
            [{ Form: "before" or "after" }, ..] => $"How long was it {asked.From(0)}?",
            [{ Form: "to" }, { Upos: "VERB" or "AUX" or "ADJ" }, ..] => $"How long did it take {asked.From(0)}?",
            _ => $"How long was the {asked.Text}?",
        };
    }

    public static string Age(string phrase)
    {
        var who = phrase.StartsWith(AgeOf, StringComparison.Ordinal) ? phrase[AgeOf.Length..] : Articles.Definite(phrase);
        return $"How old {(AskedPhrase.Of(who) is { IsPlural: true, Head.Upos: "NOUN" } ? "were" : "was")} {who}?";
    }

    public static string Distance(string phrase) => phrase.StartsWith("distance of ", StringComparison.Ordinal) ? $"How far was {phrase["distance of ".Length..]}?" : $"What length or distance is given for {Articles.Definite(phrase)}?";

    /// <summary>Whoever "it" or "I" is, a reader of the question does not know.</summary>
    private static string? Asked(string question, AskedPhrase asked, int from) =>
        Inversion.Of(asked.From(from)) is { } asking ? $"{question} {asking}?" : asked.Rest[from].Upos == "PRON" ? null : $"How long was the {asked.Text}?";
}
