using Variorum.Collation;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Arithmetic.Learned;
using Variorum.Collation.Questions;
using Variorum.Evaluation.Gold;
using Variorum.Evaluation.Gold.Model;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>An invented matter, with the numbers in it and which of them its gold says are parts of which.</summary>
internal sealed class SumMatter
{
    private readonly Pile _pile;
    private readonly MatterFolder _folder;
    private readonly ImmutableArray<(decimal Whole, ImmutableArray<decimal> Parts)> _sums;
    private readonly ImmutableHashSet<(decimal Percentage, decimal Part, decimal Whole)> _shares;

    public SumMatter(string path)
    {
        Name = Path.GetFileName(path);
        _folder = MatterFolder.Read(path);
        _pile = AnalysedPile.Read(_folder.PilePath);
        var (casebook, material) = AnalysedPile.Ruled(_pile, null);
        Material = material.Material;
        Subjects = AddendReader.Read(FigureReader.Together(FigureReader.Read([.. casebook.Quantities.OrderBy(quantity => quantity.Anchor).ThenBy(quantity => quantity.Id)])), Material);
        Percentages = PercentageReader.Read(Material);
        _shares = [.. _folder.Gold.Identities.Where(identity => identity.Holds && identity.IsShare).Select(identity => (identity.Terms[0].Value, identity.Total.Value, identity.Terms[1].Value))];
        _sums = [.. _folder.Gold.Identities.Where(identity => identity.Holds).Select(SumOf).OfType<(decimal, ImmutableArray<decimal>)>()];
    }

    public string Name { get; }

    public AnswerMaterial Material { get; }

    /// <summary>For each subject its numbers.</summary>
    public ImmutableArray<ImmutableArray<Addend>> Subjects { get; }

    public ImmutableArray<PrintedTerm> Percentages { get; }

    /// <summary>The gold knows it.</summary>
    public bool IsShare(ShareTrial trial) => _shares.Contains(trial.Key);

    /// <summary>Some sum of the gold has the one as its whole and the other as a part.</summary>
    public bool IsPart(Addend whole, Addend part) => _sums.Any(sum => sum.Whole == whole.Value && sum.Parts.Contains(part.Value));

    /// <summary>Some sum of the gold has both as its parts.</summary>
    public bool AreSiblings(Addend one, Addend other) => _sums.Any(sum => sum.Parts.Contains(one.Value) && sum.Parts.Contains(other.Value));

    /// <summary>The gold knows it.</summary>
    public bool IsSum(SumTrial trial)
    {
        var parts = trial.Parts.Select(part => trial.Addends[part.Addend].Value).Order().ToList();
        return _sums.Any(sum => sum.Whole == trial.Addends[trial.Whole].Value && sum.Parts.SequenceEqual(parts));
    }

    /// <summary>Sums as they come out by what was learned.</summary>
    public Score Score(SumModel? model)
    {
        var misses = new List<Miss>();
        return new Score([.. ArithmeticScorer.Score(_folder.Gold, AnalysedPile.Export(CasebookBuilder.Collate(_pile, QuestionMethod.Ruled, model)), misses)], [.. misses]);
    }

    /// <summary>The whole, and its parts, the smallest first; null for a percentage.</summary>
    private static (decimal, ImmutableArray<decimal>)? SumOf(GoldIdentity identity)
    {
        var taken = identity.Terms.Where(term => term.Sign < 0).Select(term => term.Value).ToList();
        var added = identity.Terms.Where(term => term.Sign > 0).Select(term => term.Value).ToList();
        if (taken.Count > 0 && added.Count > 1) return null;
        var (whole, parts) = taken.Count == 0 ? (identity.Total.Value, added) : (added[0], [.. taken, identity.Total.Value]);
        return parts.Sum() == whole ? (whole, [.. parts.Order()]) : null;
    }
}
