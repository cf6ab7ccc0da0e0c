using Variorum.Collation.Questions;
using Variorum.Collation.Questions.Learned;
using Variorum.Language.Learning;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns whether two readings that were put into one question count one thing at all.</summary>
internal static class SameThingTraining
{
    // What the gold asks in no question may be the same thing all the same; nobody said so.
    private const double OfUnasked = 0.5;

    private static readonly BoostingSize Size = new(TreesOfBag: 100, Depth: 3);

    /// <param name="rows">Of matters that were put together by what was learned of others: there, and only there, are the mistakes that a stranger will see.</param>
    public static BoostedTrees Learn(IEnumerable<LabelledRows> rows) => GradientBoosting.Train(LabelledRows.Together(rows), Size);

    /// <param name="questions">As they were put together.</param>
    /// <param name="likelihood">The log odds that two printings answer one question.</param>
    public static LabelledRows Rows(LabelledMatter matter, IEnumerable<AnswerGroup> questions, BoostedPairs likelihood)
    {
        var rows = new LabelledRows();
        foreach (var readings in questions.Select(ReadingFinder.Find))
        {
            var likelihoods = new ReadingLikelihoods(matter.Material.Pairs, likelihood, readings);
            foreach (var pair in matter.Material.Relations.Rulings(readings))
            {
                if (pair.Ruling.IsSure || Label(matter, pair.A.Reading, pair.B.Reading) is not { } label) continue;
                var (relation, features) = (new float[RelationFeatures.Names.Length], new float[SameThing.Names.Length]);
                matter.Material.Relations.Features.Write(pair.A, pair.B, pair.Ruling, relation);
                SameThing.Write(likelihoods, pair.First, pair.Second, relation, features);
                rows.Add(features, label.IsOne, label.Weight);
            }
        }

        return rows;
    }

    private static (bool IsOne, double Weight)? Label(LabelledMatter matter, ReadingGroup a, ReadingGroup b)
    {
        var pairs = matter.MarkedPairs(a, b);
        if (pairs.Count == 0) return null;
        if (pairs.Exists(pair => matter.AreOne(pair.A, pair.B))) return (true, 1);
        return (false, pairs.Exists(pair => matter.IsAsked(pair.A) && matter.IsAsked(pair.B)) ? 1 : OfUnasked);
    }
}
