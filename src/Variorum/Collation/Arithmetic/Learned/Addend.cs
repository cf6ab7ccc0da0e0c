using System.Collections.Frozen;
using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>A number that may be a whole or a part of one, with all figures of one subject that print it.</summary>
/// <param name="printings">In the casebook's order; never empty, all of one subject and value.</param>
internal sealed class Addend(ImmutableArray<PrintedTerm> printings)
{
    private readonly FrozenDictionary<Identifier, ImmutableArray<PrintedTerm>> _byArticle =
        printings.GroupBy(printing => printing.Figure.Quantity.Article).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    public ImmutableArray<PrintedTerm> Printings => printings;

    /// <summary>The printing that says most of what it counts.</summary>
    public PrintedTerm Fullest { get; } = printings.MaxBy(printing => printing.Answer.Said.Count);

    public IEnumerable<Identifier> Articles => _byArticle.Keys;

    public string Subject => printings[0].Figure.Subject;

    public decimal Value => printings[0].Figure.Value;

    public decimal Step => printings[0].Figure.Step;

    public int Digits { get; } = Roundness.DigitsOf(printings[0].Figure.Value);

    public Measure Measure => Fullest.Answer.Measure;

    /// <summary>The noun of what is counted; empty where none is told.</summary>
    public string Head => Fullest.Answer.Head;

    public ImmutableArray<PrintedTerm> In(Identifier article) => _byArticle.GetValueOrDefault(article, []);

    /// <summary>The printings of two that stand nearest to each other in one article; null where no article prints both.</summary>
    public static (PrintedTerm A, PrintedTerm B)? Nearest(Addend a, Addend b)
    {
        (PrintedTerm A, PrintedTerm B)? nearest = null;
        foreach (var first in a.Printings)
        {
            foreach (var second in b.In(first.Figure.Quantity.Article))
            {
                if (nearest is not { } best || first.GapTo(second) < best.A.GapTo(best.B)) nearest = (first, second);
            }
        }

        return nearest;
    }
}
