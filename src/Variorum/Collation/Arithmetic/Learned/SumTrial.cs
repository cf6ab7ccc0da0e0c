using Variorum.Text;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>A whole and numbers that may be its parts.</summary>
/// <param name="Addends">All numbers of the subject.</param>
/// <param name="Whole">Which of them is the whole.</param>
/// <param name="Parts">Which of them are the parts, and which place each has among the likely parts of the whole.</param>
/// <param name="Probability">How likely it adds up by accident.</param>
internal readonly record struct SumTrial(ImmutableArray<Addend> Addends, int Whole, (int Addend, int Place)[] Parts, double Probability)
{
    // Where one printing moves, others may follow; after so many rounds all stand where they are nearest.
    private const int Rounds = 3;

    public bool Holds => Sum(Addends, Parts) == Addends[Whole].Value;

    public static decimal Sum(ImmutableArray<Addend> addends, (int Addend, int Place)[] parts)
    {
        var sum = 0m;
        foreach (var (addend, _) in parts) sum += addends[addend].Value;
        return sum;
    }

    /// <summary>With those printings that stand together: of the article that prints most of the numbers first, then of the next. Of what stands alone, the printing that says most: by its words it was thought likely.</summary>
    public Equation ToEquation()
    {
        var addends = Addends;
        var open = Parts.Select(part => addends[part.Addend]).Prepend(addends[Whole]).ToList();
        var chosen = new Dictionary<Addend, Figure>();
        while (open.Count > 0)
        {
            var printed = open.SelectMany(addend => addend.Articles).GroupBy(each => each).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First();
            var alone = printed.Count() == 1;
            foreach (var (addend, figure) in alone ? open.Select(addend => (addend, addend.Fullest.Figure)) : Together(open, printed.Key)) chosen[addend] = figure;
            open.RemoveAll(chosen.ContainsKey);
        }

        return Written(chosen[addends[Whole]], [.. Parts.Select(part => chosen[addends[part.Addend]]).OrderBy(figure => figure.Place)]);
    }

    /// <summary>As a difference where one article gives the whole and all parts but one: that one is what the others come to.</summary>
    private static Equation Written(Figure whole, ImmutableArray<Figure> parts)
    {
        var elsewhere = parts.Where(part => part.Quantity.Article != whole.Quantity.Article).ToList();
        return elsewhere is [var only]
            ? Equation.Of(only, [(whole, 1), .. parts.Where(part => part != only).Select(part => (part, -1))])
            : Equation.Of(whole, [.. parts.Select(part => (part, 1))]);
    }

    /// <summary>Of each number that an article prints, the printing that stands nearest to those of the others: not that of the title, where the text has all of them in a row.</summary>
    private static List<(Addend Addend, Figure Figure)> Together(List<Addend> addends, Identifier article)
    {
        var printed = addends.Where(addend => !addend.In(article).IsEmpty).ToList();
        var chosen = printed.Select(addend => addend.In(article)[0]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < chosen.Length; i++) chosen[i] = printed[i].In(article).MinBy(printing => chosen.Where((_, other) => other != i).Sum(printing.GapTo));
        }

        return [.. printed.Zip(chosen, (addend, printing) => (addend, printing.Figure))];
    }
}
