
namespace Variorum.Evaluation.Treebank;

/// <summary>A treebank, or an analysis of its text, ready to be compared.</summary>
/// <param name="Characters">The text without its white space.</param>
/// <param name="Words">All words, in order.</param>
/// <param name="Sentences">Start and end of each sentence among <paramref name="Characters"/>.</param>
public sealed record TreebankText(string Characters, ImmutableArray<TreebankWord> Words, ImmutableArray<(int Start, int End)> Sentences);
