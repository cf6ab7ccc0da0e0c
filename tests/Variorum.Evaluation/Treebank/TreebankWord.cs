namespace Variorum.Evaluation.Treebank;

/// <summary>A word of a treebank or of an analysis of its text.</summary>
/// <param name="Start">Its first character in the text without its white space; for a part of a multiword token, the token's.</param>
/// <param name="End">The character after its last; likewise.</param>
/// <param name="IsMultiword">True for a part of a multiword token: it has no characters of its own.</param>
/// <param name="Head">Index of the head in the whole text; -1 for a root.</param>
/// <param name="Relation">Without its subtype.</param>
public sealed record TreebankWord(
    int Start, int End, bool IsMultiword, string Form, string Lemma, string Upos, string Xpos, int Head, string Relation);
