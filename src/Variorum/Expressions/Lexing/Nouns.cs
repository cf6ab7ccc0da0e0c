namespace Variorum.Expressions.Lexing;

/// <summary>Guesses about nouns from their letters alone; a later stage has a parse tree.</summary>
internal static class Nouns
{
    private static readonly WordSet Plurals = new("""
        people persons men women children police troops personnel staff folk cattle youth media clergy gentlemen fishermen servicemen policemen
        businessmen businesswomen congressmen lawmen feet teeth geese mice oxen aircraft spacecraft sheep fish deer data criteria phenomena
        """);

    private static readonly WordSet NoPlurals = new("is was has does this thus plus versus bus us yes gas his its as");

    public static bool LooksPlural(LexedText text, int index)
    {
        if (!text.IsWord(index)) return false;
        var word = text.Of(index);
        if (Plurals.Contains(word)) return true;
        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'i' or 'u') && !NoPlurals.Contains(word);
    }
}
