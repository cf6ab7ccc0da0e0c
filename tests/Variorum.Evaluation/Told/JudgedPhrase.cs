namespace Variorum.Evaluation.Told;

/// <summary>A phrase that was told of a figure once, by whatever version, with what a reader of the text found of it.</summary>
/// <param name="Document">Name of the file.</param>
/// <param name="Start">Where the figure's quote begins, in code points of the document's text.</param>
/// <param name="Quote">The figure as it stands, with single blanks.</param>
public sealed record JudgedPhrase(string Document, int Start, string Quote, Verdict Verdict, string Phrase)
{
    /// <summary>The text bears it out.</summary>
    public bool Holds => Verdict is Verdict.True or Verdict.Empty;
}
