namespace Variorum.Trainer.Treebanks;

/// <summary>A syntactic word of a treebank.</summary>
/// <param name="Head">Number of the head, counted from 1; 0 for the root.</param>
/// <param name="Relation">With its subtype, such as "nmod:poss".</param>
public sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Relation);
