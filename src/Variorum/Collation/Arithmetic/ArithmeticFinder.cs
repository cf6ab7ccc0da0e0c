using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic.Learned;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Finds figures that add up, within and across documents, and stated breakdowns that do not.</summary>
internal static class ArithmeticFinder
{
    // Below this an identity is one of thousands that hold by accident: nobody is helped by a list of them.
    private const decimal LeastSurprise = -4;
    private const int Most = 500;

    // Sums that nobody writes down have their terms side by side and their total elsewhere, or all of them apart: most of the trust is for those.
    private const double TrustInLearned = 0.22;
    private const double TrustInShares = 0.15;

    // A statement is read, not searched for; that its words are read wrongly is thought one time in ten.
    private const double TrustInStatements = 0.1;

    /// <summary>The most surprising first; then the failed sums in the casebook's order.</summary>
    /// <param name="learned">What was learned of sums; without it only neighbours are tried.</param>
    public static ImmutableArray<Identity> Find(
        ImmutableArray<Quantity> quantities, ImmutableArray<CollatedArticle> articles, ImmutableArray<CollatedSnapshot> snapshots, LearnedSums? learned)
    {
        var texts = snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => snapshot.Text);
        var sorted = quantities.OrderBy(quantity => quantity.Anchor).ThenBy(quantity => quantity.Id).ToImmutableArray();
        var figures = FigureReader.Read(sorted);
        var passages = FigureReader.Passages(figures);
        var blocks = BlockReader.Read(passages, texts);
        var totals = TotalsOf(figures);
        var counted = FigureReader.Widened(figures);
        var countedPassages = FigureReader.Passages(counted);
        var countedBlocks = BlockReader.Read(countedPassages, texts);
        var countedTotals = TotalsOf(counted);
        var together = FigureReader.Together(figures);
        var told = FigureReader.Passages(FigureReader.Told(sorted));
        var likely = learned?.Find(together);
        var findings = Ranking.Rank(
            [
                (BlockSearch.Stated(blocks), 0.1), (BlockSearch.Beside(blocks), 0.05), (RunSearch.Find(passages, totals), 0.13),
                (ShareSearch.Beside(sorted, figures), 0.05), (DifferenceSearch.Stated(countedPassages, texts), 0.05), (StatementSearch.Find(told, texts), TrustInStatements), (ListSearch.Find(told, texts), 0.1),
                .. likely is { } found ? [.. found.Sums.Select(search => (search, TrustInLearned)), (found.Shares, TrustInShares)] : ImmutableArray<(Search, double)>.Empty,
            ],
            [
                .. Widened(BlockSearch.Stated(countedBlocks), BlockSearch.Beside(countedBlocks), RunSearch.Find(countedPassages, countedTotals)),
            ],
            LeastSurprise);
        var notes = new NoteWriter(new ArticleNames(articles));
        var failed = FailedSumFinder.Find(blocks, countedBlocks, totals, texts);
        return [.. Folded(findings, notes), .. failed.Select(sum => ToIdentity(sum, notes)).DistinctBy(identity => identity.Id)];
    }

    private static Dictionary<string, Totals> TotalsOf(ImmutableArray<Figure> figures) =>
        figures.GroupBy(figure => figure.Subject, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Totals(group), StringComparer.Ordinal);

    private static IEnumerable<Search> Widened(params ReadOnlySpan<Search> searches) =>
        [.. searches.ToArray().Select(search => search with { Restrictions = ["all of them counts", .. search.Restrictions.Where(restriction => restriction != "one subject")] })];

    private static IEnumerable<Identity> Folded(ImmutableArray<Finding> findings, NoteWriter notes)
    {
        var kept = findings.Take(Most).ToImmutableArray();
        var sources = Dependence.Sources([.. kept.Where(finding => finding.Operation == Operation.Sum)]);
        var percentages = kept.Where(finding => finding.Operation != Operation.Sum)
            .GroupBy(finding => finding.Equation.Total.Value)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(finding => finding.Equation.IsOneSentence).ThenByDescending(finding => finding.Surprise).ThenBy(finding => finding.Operation).First());
        return kept.Select(finding => ToIdentity(finding, Source(finding) is { } source ? NameOf(source.Equation, source.Operation) : null, notes));

        // One percentage is of one thing: what else it fits is the same told otherwise, or nothing.
        Finding? Source(Finding finding) => finding.Operation == Operation.Sum ? sources.GetValueOrDefault(finding)
            : percentages[finding.Equation.Total.Value] is var best && !ReferenceEquals(best, finding) ? best : null;
    }

    private static Identity ToIdentity(Finding finding, Identifier? restates, NoteWriter notes)
    {
        var equation = finding.Equation;
        var text = finding.Operation switch
        {
            Operation.Share => $"{Equation.Plain(equation.Total.Value)} % = {Equation.Plain(equation.Terms[0].Figure.Value)} / {Equation.Plain(equation.Terms[1].Figure.Value)}",
            Operation.Growth => $"{Equation.Plain(equation.Total.Value)} % = {Equation.Plain(equation.Terms[0].Figure.Value)} / {Equation.Plain(equation.Terms[1].Figure.Value)} - 1",
            _ => equation.Text,
        };
        return new Identity(
            NameOf(equation, finding.Operation), finding.Operation, text, equation.Total.Quantity.Id, TermsOf(equation), ArticlesOf(equation),
            finding.Surprise, finding.Restrictions, restates, Holds: true, notes.Of(finding));
    }

    private static Identity ToIdentity(FailedSum failed, NoteWriter notes)
    {
        var equation = failed.Block.Equation;
        return new Identity(
            NameOf(equation, Operation.Sum), Operation.Sum, equation.Text.Replace(" = ", " ≠ ", StringComparison.Ordinal), equation.Total.Quantity.Id, TermsOf(equation),
            ArticlesOf(equation), 0, ["one subject", "total and terms next to each other in one passage", "stated as a breakdown"], null, Holds: false, notes.Of(failed))
        {
            Difference = failed.Difference,
            Breaks = failed.Breaks?.Quantity.Id,
            MendedBy = failed.MendedBy?.Quantity.Id,
        };
    }

    // Two identities may share their smallest figure: a group's usual name would not tell them apart.
    private static Identifier NameOf(Equation equation, Operation operation) => Identifier.OfName(
        "arithmetic", $"{operation}|{equation.Total.Quantity.Id}|{string.Join('|', equation.Terms.Select(term => $"{term.Sign}{term.Figure.Quantity.Id}"))}");

    private static ImmutableArray<Term> TermsOf(Equation equation) => [.. equation.Terms.Select(term => new Term(term.Figure.Quantity.Id, term.Sign))];

    private static ImmutableArray<Identifier> ArticlesOf(Equation equation) => [.. equation.Figures.Select(figure => figure.Quantity.Article).Distinct().Order()];
}
