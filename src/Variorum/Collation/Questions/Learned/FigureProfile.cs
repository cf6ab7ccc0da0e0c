using System.Collections.Frozen;
using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Questions.Learned;

/// <summary>A figure, and what all its printings say together.</summary>
internal sealed class FigureProfile(PrintedFigure figure)
{
    public PrintedFigure Figure { get; } = figure;

    /// <summary>The printings that are compared with those of other figures: of one sentence that many print, the first.</summary>
    public ImmutableArray<Answer> Compared { get; } =
        [.. figure.Printings.DistinctBy(answer => string.Join(' ', answer.All.Order(StringComparer.Ordinal)), StringComparer.Ordinal).Take(FigureFeatures.MostCompared)];

    public FrozenSet<Identifier> Articles { get; } = figure.Printings.Select(answer => answer.Quantity.Article).ToFrozenSet();

    public Measure Measure { get; } = Commonest(figure.Printings.Select(answer => answer.Measure));

    /// <summary>The noun that most printings have; empty where none has one.</summary>
    public string Head { get; } = Commonest(figure.Printings.Select(answer => answer.Head).Where(head => head.Length > 0)) ?? string.Empty;

    public FrozenSet<string> Heads { get; } = figure.Printings.Select(answer => answer.Head).Where(head => head.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Said { get; } = Together(figure, answer => answer.Said);

    public FrozenSet<string> All { get; } = Together(figure, answer => answer.All);

    public FrozenSet<string> Passages { get; } = Together(figure, answer => answer.Passage);

    private static T? Commonest<T>(IEnumerable<T> values) => values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();

    private static FrozenSet<string> Together(PrintedFigure figure, Func<Answer, FrozenSet<string>> words) =>
        figure.Printings.SelectMany(words).ToFrozenSet(StringComparer.Ordinal);
}
