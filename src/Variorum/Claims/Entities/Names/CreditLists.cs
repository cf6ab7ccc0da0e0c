using Variorum.Language;

namespace Variorum.Claims.Entities.Names;

/// <summary>Reads who did what on an article: "Reporting by Ada Orr in Ostby and Jon Holm; editing by Lena Kerr".</summary>
internal static class CreditLists
{
    private static readonly string[] Works = ["reporting", "writing", "editing", "photographs", "photography", "photo", "translation"];

    /// <summary>What the one is credited with whose name begins at a word, as far as a list says so; null elsewhere.</summary>
    public static string? WorkOf(Sentence sentence, int first)
    {
        for (var at = first - 1; at > 0; at--)
        {
            var word = sentence.Tokens[at];
            if (word.Form is "by" or "By") return sentence.Tokens[at - 1].Form.ToLowerInvariant() is var work && Works.Contains(work) && !IsInPlace(sentence, at, first) ? work : null;
            if (!char.IsUpper(word.Form[0]) && word.Form is not ("," or "and" or "&" or "in" or "-" or "/")) return null;
        }

        return null;
    }

    // "by Ada Orr in Ostby": nobody is called Ostby.
    private static bool IsInPlace(Sentence sentence, int by, int first) => first - 1 > by && sentence.Tokens[first - 1].Form is "in";
}
