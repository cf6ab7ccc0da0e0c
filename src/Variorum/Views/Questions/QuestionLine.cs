using Variorum.Text;
using Variorum.Views.Wording;

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

    /// <summary>How much there is to see: "2 open conflicts, 3 articles, 2 origins".</summary>
    public string Weight => (Conflicts > 0 ? $"{Plural.Of(Conflicts, "open conflict")}, " : "") + $"{Plural.Of(Printings, "article")}, {Plural.Of(Origins, "origin")}";

    /// <summary>The figures, and how many more there are.</summary>
    /// <param name="joint">What stands between two: " | ".</param>
    public string FiguresJoined(string joint)
    {
        var more = DifferentFigures - Figures.Length;
        return string.Join(joint, Figures) + (more > 0 ? $"{joint}and {FigureWords.Number(more)} more" : "");
    }
}
