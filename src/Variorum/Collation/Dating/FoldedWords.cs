using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Cuts text into folded words, as far as reading its verbs and pronouns asks for it.</summary>
internal static class FoldedWords
{
    private static readonly char[] Separators = [' ', ',', ';', ':', '(', ')', '"', '.', '!', '?', '\n'];

    public static string[] Of(string text) => Split(Folding.Fold(text));

    /// <param name="folded">Text that is folded already.</param>
    public static string[] Split(string folded) => folded.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
