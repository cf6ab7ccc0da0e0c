namespace Variorum.Collation.Questions.Asking;

/// <summary>Articles before what a question asks for.</summary>
internal static class Articles
{
    /// <summary>"cost of the bridge" is "the cost of the bridge"; names, plurals and what has an article already stay as they are.</summary>
    public static string Definite(string phrase)
    {
        var words = AskedPhrase.Words(phrase);
        if (words is not [{ Upos: "NOUN" or "ADJ" or "VERB" } first, ..] || char.IsUpper(first.Form[0])) return phrase;
        return words.FirstOrDefault(word => word.Upos == "NOUN") is not { } noun || !AskedPhrase.IsPluralForm(noun) ? "the " + phrase : phrase;
    }
}
