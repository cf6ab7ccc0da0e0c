namespace Variorum.Evaluation.Scoring;

/// <summary>Which way a figure gets better.</summary>
public enum Better
{
    Higher,
    Lower,

    /// <summary>It is told and not judged: it means something only beside others.</summary>
    Unjudged,
}
