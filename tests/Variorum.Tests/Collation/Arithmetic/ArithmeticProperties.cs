using FsCheck;
using FsCheck.Fluent;
using Variorum.Collation.Arithmetic;
using Xunit;

namespace Variorum.Tests.Collation.Arithmetic;

public sealed class ArithmeticProperties
{
    [Fact]
    public void Every_identity_really_holds() => Check(pile =>
    {
        var values = pile.Quantities.ToDictionary(quantity => quantity.Id, quantity => quantity.Amount.Value!.Value);
        return pile.Reckon().Where(identity => identity.Operation == Operation.Sum)
            .All(identity => identity.Terms.Sum(term => term.Sign * values[term.Quantity]) + (identity.Difference ?? 0) == values[identity.Total]);
    });

    [Fact]
    public void The_order_of_the_input_decides_nothing() => Check(pile =>
        Told(Figures.Reckon(pile.Quantities, pile.Articles, pile.Snapshots))
            .SequenceEqual(Told(Figures.Reckon([.. pile.Quantities.Reverse()], [.. pile.Articles.Reverse()], [.. pile.Snapshots.Reverse()]))));

    [Fact]
    public void Folding_what_is_folded_folds_nothing_more() => Check(pile =>
    {
        var identities = pile.Reckon().Where(identity => identity is { Holds: true, Operation: Operation.Sum }).ToList();
        var own = identities.Where(identity => identity.Restates is null).Select(identity => identity.Id).ToHashSet();
        return identities.Where(identity => identity.Restates is not null).All(identity => own.Contains(identity.Restates!.Value) || identities.Any(other => other.Id == identity.Restates));
    });

    [Fact]
    public void An_identity_has_one_name() => Check(pile => pile.Reckon().GroupBy(identity => identity.Id).All(group => group.Count() == 1));

    private static IEnumerable<string> Told(IEnumerable<Identity> identities) => identities.Select(identity => $"{identity.Id} {identity.Text} {identity.Surprise} {identity.Restates} {identity.Note}");

    private static void Check(Func<Figures, bool> holds) => Prop.ForAll(
        Piles().ToArbitrary(), values => holds(Write(values))).Check(Properties.Config);

    /// <summary>Three articles of a few figures; some are made to add up.</summary>
    private static Gen<int[][]> Piles() =>
        from articles in Gen.Choose(3, 60).Or(Gen.Choose(100, 9999)).ArrayOf(7).ArrayOf(3)
        from planted in Gen.Choose(0, 2)
        select Plant(articles, planted);

    private static int[][] Plant(int[][] articles, int planted)
    {
        for (var i = 0; i < planted; i++) articles[i][0] = articles[2][i] + articles[2][i + 1];
        return articles;
    }

    private static Figures Write(int[][] articles)
    {
        var pile = new Figures();
        for (var i = 0; i < articles.Length; i++)
            pile.Write($"Paper {(char)('A' + i)}", string.Join(". ", articles[i].Select(value => $"There were [{value}] settlers")) + ".");
        return pile;
    }
}
