namespace Variorum.Collation.Questions;

/// <summary>Puts answers to one question together. An answer may stand in several questions.</summary>
internal sealed class QuestionGrouper(AnswerComparer comparer, ImmutableArray<Reckoning> reckonings)
{
    // An answer is compared with so many of each group: enough to tell, and the work stays in proportion to the pile.
    private const int MostCompared = 12;
    private const int MostCandidates = 200;
    private const double LeastShare = 0.5;
    private const int MostWeight = 4;

    // Of three printings, one that alone says "came" is heard; of five, it is not.
    private const double LeastOfPrintings = 0.3;

    private readonly ILookup<(string Subject, decimal Value), decimal> _taken = Taken(reckonings);

    public ImmutableArray<AnswerGroup> Group(ImmutableArray<Answer> answers)
    {
        var figures = new FigureGrouper(comparer).Group(answers);
        var printed = figures.SelectMany(figure => figure.Printings.Select(printing => (printing.Quantity.Id, Figure: figure))).ToDictionary(pair => pair.Id, pair => pair.Figure);
        var bySize = new AnswersBySize(answers);
        var gathered = figures
            .SelectMany(figure => FamiliesOf(figure).Select(family => (Family: family, Figure: figure.Of(family))))
            .Where(entry => entry.Figure is not null)
            .GroupBy(entry => entry.Family, entry => entry.Figure!)
            .OrderBy(family => family.Key)
            .SelectMany(family => Gather(family))
                .ToList();
        return
        [
            .. Joined(gathered)
                .Select(group => ToGroup(group, printed, bySize))
                .Where(group => group.Core.Length + group.OtherWords.Length > 1),
        ];
    }

    /// <summary>
    /// What most printings say; one among many may be misread. A bare count says nothing of its own where half of the printings say what became
    /// of those counted.
    /// </summary>
    private static ImmutableArray<Family> FamiliesOf(PrintedFigure figure)
    {
        var said = figure.Printings.GroupBy(answer => answer.Family).OrderBy(group => group.Key).Select(group => (Family: group.Key, Count: group.Count())).ToList();
        var kept = said.Where(entry => entry.Family != Family.Count && entry.Count >= LeastOfPrintings * figure.Printings.Length).Select(entry => entry.Family).ToImmutableArray();
        var counted = said.Where(entry => entry.Family == Family.Count).Sum(entry => entry.Count);
        return counted > LeastShare * figure.Printings.Length || kept.IsEmpty ? [.. kept, Family.Count] : kept;
    }

    /// <summary>Counts of several families are one question where a text holds them against each other: the heads of a photograph and the people of a march.</summary>
    private IEnumerable<List<PrintedFigure>> Joined(List<List<PrintedFigure>> groups)
    {
        var parts = new UnionFind(groups.Select(NameOf));
        var counts = Enumerable.Range(0, groups.Count).Where(i => groups[i][0].First.Family is Family.Count or Family.Stock or Family.Movement).ToList();
        var byArticle = counts.SelectMany(i => groups[i].SelectMany(figure => figure.Printings).Where(comparer.IsContrasted).Select(answer => (answer.Quantity.Article, Group: i))).Distinct().ToLookup(pair => pair.Article, pair => pair.Group);
        foreach (var near in byArticle)
        {
            foreach (var (a, b) in near.SelectMany(i => near.Where(j => j > i).Select(j => (groups[i], groups[j]))))
            {
                if (a[0].First.Family != b[0].First.Family && a.Any(one => b.Any(other => comparer.AreContrasted(one, other)))) parts.Join(NameOf(a), NameOf(b));
            }
        }

        var joined = parts.Groups().SelectMany(part => part.Select(member => (member, First: part[0]))).ToDictionary(pair => pair.member, pair => pair.First);
        return groups.GroupBy(group => joined.GetValueOrDefault(NameOf(group), NameOf(group))).Select(part => part.SelectMany(group => group).ToList());
    }

    private static Text.Identifier NameOf(List<PrintedFigure> group) => group[0].First.Quantity.Id;

    /// <summary>The largest come first, so that wholes gather before their parts.</summary>
    private List<List<PrintedFigure>> Gather(IEnumerable<PrintedFigure> figures)
    {
        var groups = new List<List<PrintedFigure>>();
        var index = new GroupIndex(MostCandidates);
        foreach (var figure in figures.OrderByDescending(figure => figure.Size).ThenByDescending(figure => figure.Printings.Length).ThenBy(figure => figure.First.Quantity.Id))
        {
            var like = Like(groups, index, figure);
            var number = like.Count > 0 ? like[0] : groups.Count;
            if (number == groups.Count) groups.Add([]);
            groups[number].Add(figure);
            index.Add(figure, number);
            foreach (var other in like.Skip(1).Where(other => MayBeOne(groups[number], groups[other])))
            {
                foreach (var moved in groups[other]) index.Add(moved, number);
                groups[number].AddRange(groups[other]);
                groups[other].Clear();
            }
        }

        return [.. groups.Where(group => group.Count > 0)];
    }

    /// <summary>The groups that a figure could belong to, those first with most figures like it.</summary>
    private List<int> Like(List<List<PrintedFigure>> groups, GroupIndex index, PrintedFigure figure)
    {
        var bases = figure.Printings.SelectMany(answer => _taken[(answer.Subject, answer.Size)]).ToHashSet();
        return
        [
            .. index.Candidates(figure, bases)
                .Where(number => groups[number].Count > 0)
                .Select(number => (Number: number, Found: Like(groups[number], figure), Reckoned: groups[number].Any(other => bases.Contains(other.Size) || comparer.AreContrasted(other, figure))))
                .Where(pair => pair.Found.Like >= LeastShare * pair.Found.Compared || pair.Reckoned)
                // A percentage stands first beside other percentages, and of two groups that are like it a figure belongs to the one of its size.
                .OrderByDescending(pair => groups[pair.Number][0].First.IsPercentage == figure.First.IsPercentage)
                .ThenByDescending(pair => pair.Found.Like).ThenBy(pair => pair.Found.Compared).ThenBy(pair => figure.First.Family.IsToll() ? Farness(groups[pair.Number], figure) : 0).ThenBy(pair => pair.Number)
                .Select(pair => pair.Number),
        ];
    }

    /// <summary>How many times larger the nearest figure of a group is, or how many times smaller.</summary>
    private static decimal Farness(List<PrintedFigure> group, PrintedFigure figure) => group.Take(MostCompared).Min(other =>
        Math.Min(other.Size, figure.Size) is > 0 and var small ? Math.Max(other.Size, figure.Size) / small : decimal.MaxValue);

    /// <summary>A figure stands between two groups, and nothing in them speaks against their being one.</summary>
    private bool MayBeOne(List<PrintedFigure> a, List<PrintedFigure> b) =>
        a.Take(MostCompared).All(first => b.Take(MostCompared).All(second => comparer.MayBeSame(first, second)));

    /// <summary>How many printings of a group's figures are of one that is like another, and of how many.</summary>
    private (int Like, int Compared) Like(List<PrintedFigure> group, PrintedFigure figure)
    {
        var compared = group.Take(MostCompared).ToList();
        return (compared.Where(other => comparer.Same(other, figure)).Sum(Weight), compared.Sum(Weight));
    }

    // A figure that many print stands for the question more than one that somebody once gave; a whole agency's customers are still one voice.
    private static int Weight(PrintedFigure figure) => Math.Min(figure.Printings.Length, MostWeight);

    private AnswerGroup ToGroup(List<PrintedFigure> group, Dictionary<Text.Identifier, PrintedFigure> printed, AnswersBySize bySize)
    {
        var core = group.SelectMany(figure => figure.Printings).ToImmutableArray();
        var family = core[0].Family;
        var inside = core.Select(answer => answer.Quantity.Id).ToHashSet();
        var others = group.Select(figure => printed[figure.First.Quantity.Id]).SelectMany(figure => Others(figure, family))
            .Concat(core.SelectMany(answer => bySize.Near(answer).Where(other => comparer.InOtherWords(answer, other))))
            .Where(answer => !inside.Contains(answer.Quantity.Id))
            .DistinctBy(answer => answer.Quantity.Id)
            .OrderBy(answer => answer.Quantity.Anchor).ThenBy(answer => answer.Quantity.Id);
        return new AnswerGroup(core, [.. others]);
    }

    /// <summary>The printings of a figure that say it of a broader family, or of one that is taken for a misreading.</summary>
    private static IEnumerable<Answer> Others(PrintedFigure figure, Family family)
    {
        var kept = FamiliesOf(figure);
        return figure.Printings.Where(answer => AnswerComparer.Broader(family, answer.Family) || !kept.Contains(answer.Family));
    }

    /// <summary>From a figure to those that it is another less something: who reckons with a figure speaks of the same thing.</summary>
    private static ILookup<(string Subject, decimal Value), decimal> Taken(ImmutableArray<Reckoning> reckonings) => reckonings
        .Where(reckoning => reckoning.IsDifference)
        .SelectMany(reckoning => reckoning.Added.SelectMany(value => new[] { (reckoning.Subject, A: reckoning.Total, B: value), (reckoning.Subject, A: value, B: reckoning.Total) }))
        .ToLookup(pair => (pair.Subject, pair.A), pair => pair.B);
}
