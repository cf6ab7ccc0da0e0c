using Variorum.Text;

namespace Variorum.Views.Questions;

/// <summary>A question as a list shows it.</summary>
/// <param name="Readings">How many different answers it has.</param>
/// <param name="Conflicts">How many pairs of readings are in open conflict.</param>
/// <param name="Origins">How many independent origins stand behind its readings, each counted once.</param>
/// <param name="Printings">How many articles print one of its readings, each counted once.</param>
/// <param name="Figures">The different figures in words, lowest first; at most <see cref="MostFigures"/>.</param>
/// <param name="DifferentFigures">How many different figures there are.</param>
public sealed record QuestionLine(
    Identifier Id, string Text, int Readings, int Conflicts, int Origins, int Printings, ImmutableArray<string> Figures, int DifferentFigures)
{
    public const int MostFigures = 4;
}
