namespace Variorum.Language;

/// <summary>A word of an analysed <see cref="Sentence"/>.</summary>
/// <param name="Index">Its place in the sentence, counted from 0.</param>
/// <param name="Span">Its characters in the text that was given.</param>
/// <param name="Form">Those characters.</param>
/// <param name="Lemma">The form that a dictionary lists.</param>
/// <param name="Upos">Universal part of speech, such as "VERB".</param>
/// <param name="Xpos">Tag of the Penn Treebank kind, such as "VBD".</param>
/// <param name="Head">Index of the word that this one depends on; -1 for the root of the sentence.</param>
/// <param name="Relation">How it depends on its head, in Universal Dependencies' relations with subtypes, such as "nsubj:pass".</param>
public sealed record Token(int Index, TextSpan Span, string Form, string Lemma, string Upos, string Xpos, int Head, string Relation)
{
    public bool IsRoot => Head < 0;

    /// <summary>True for a relation and all its subtypes: "nsubj" holds of "nsubj:pass".</summary>
    public bool Is(string relation) =>
        Relation.StartsWith(relation, StringComparison.Ordinal) && (Relation.Length == relation.Length || Relation[relation.Length] == ':');
}
