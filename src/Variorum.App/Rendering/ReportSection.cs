namespace Variorum.App.Rendering;

/// <summary>The parts of a report that its navigation names.</summary>
public enum ReportSection
{
    Overview,
    Questions,
    Sums,
    Articles,
    Sources,
    Matrix,
    Files,
    Warnings,
}
