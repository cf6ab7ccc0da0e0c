using Variorum.Language.Semantics;

namespace Variorum.Collation.Questions;

/// <summary>Words that make a figure a step and no level: an increase of the cost is no cost.</summary>
internal static class ChangeWords
{
    private static readonly ImmutableHashSet<string> Steps = ["additional", "extra", "further", "more", "less", "fewer", "difference", "overrun", "surplus", "higher", "lower", "dearer", "cheaper"];

    private static readonly ImmutableHashSet<string> Verbs = ["increase", "decrease", "rise", "fall", "grow", "drop", "decline", "reduce", "jump", "gain", "lose", "shrink", "overrun", "exceed"];

    public static bool Contains(string word) => Steps.Contains(word) || Verbs.Contains(word) || SemanticLexicon.Load().VerbsOf(word).Any(Verbs.Contains);
}
