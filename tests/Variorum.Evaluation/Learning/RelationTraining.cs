using Variorum.Collation.Questions;
using Variorum.Collation.Questions.Learned;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns of invented matters how two readings of one question stand to each other.</summary>
internal static class RelationTraining
{
    // What the rules put together is put together worse than the gold's questions, but as a program puts it together.
    private const double OfRules = 0.5;

    // Two questions of the gold that the rules made one.
    private const double OfTwo = 0.25;

    // What the gold asks in no question may well be another thing; nobody said so.
    private const double OfUnasked = 0.1;

    private static readonly BoostingSize Size = new(TreesOfBag: 100, Depth: 3);

    /// <summary>What each two readings of a matter have in common, how they stand to each other, and how much that counts.</summary>
    public static ImmutableArray<LabelledRelation> Rows(LabelledMatter matter) => [.. Rows(matter, matter.Questions, 1), .. Rows(matter, matter.Material.Ruled, OfRules)];

    public static RelationTrees Learn(IEnumerable<LabelledRelation> relations)
    {
        var all = relations.ToList();
        return new RelationTrees([.. RelationTrees.Kinds.Select(kind => GradientBoosting.Train(Rows(all, kind), Size))]);
    }

    private static LabelledRows Rows(List<LabelledRelation> relations, RelationKind kind)
    {
        var rows = new LabelledRows();
        foreach (var relation in relations) rows.Add(relation.Features, relation.Kind == kind, relation.Weight);
        return rows;
    }

    private static IEnumerable<LabelledRelation> Rows(LabelledMatter matter, IEnumerable<AnswerGroup> questions, double weight)
    {
        foreach (var (_, _, a, b, ruling) in questions.SelectMany(question => matter.Material.Relations.Rulings(ReadingFinder.Find(question))))
        {
            if (ruling.IsSure || Label(matter, a.Reading, b.Reading, weight) is not { } label) continue;
            var features = new float[RelationFeatures.Names.Length];
            matter.Material.Relations.Features.Write(a, b, ruling, features);
            yield return new LabelledRelation(features, label.Kind, label.Weight);
        }
    }

    /// <summary>Readings that the gold has in no common question count different things.</summary>
    private static (RelationKind Kind, double Weight)? Label(LabelledMatter matter, ReadingGroup a, ReadingGroup b, double weight)
    {
        var pairs = matter.MarkedPairs(a, b);
        if (pairs.Select(pair => matter.RelationOf(pair.A, pair.B)).FirstOrDefault(kind => kind is not null) is { } told) return (told, weight);
        if (pairs.Count == 0 || pairs.Exists(pair => matter.AreOne(pair.A, pair.B))) return null;
        return (RelationKind.DifferentScope, pairs.Exists(pair => matter.IsAsked(pair.A) && matter.IsAsked(pair.B)) ? OfTwo : OfUnasked);
    }
}
