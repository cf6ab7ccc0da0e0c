namespace Variorum.Collation.Questions;

/// <summary>Puts answers to one question together. An answer may stand in several questions.</summary>
internal static class QuestionGrouper
{
    // An answer is compared with so many of each group: enough to tell, and the work stays in proportion to the pile.
    private const int MostCompared = 12;
    private const double LeastShare = 0.5;

    public static ImmutableArray<AnswerGroup> Group(ImmutableArray<Answer> answers, ImmutableArray<Reckoning> reckonings)
    {
        var bySize = new AnswersBySize(answers);
        var taken = Taken(reckonings);
        return
        [
            .. Distinct(answers)
                .GroupBy(variant => variant[0].Family)
                .OrderBy(family => family.Key)
                .SelectMany(family => Gather(family, taken))
                .Select(group => new AnswerGroup([.. group.Variants.SelectMany(variant => variant)], [.. OtherWords(group, bySize)]))
                .Where(group => group.Core.Length + group.OtherWords.Length > 1),
        ];
    }

    /// <summary>Answers that say the very same, as one; the largest come first, so that wholes gather before their parts.</summary>
    private static IEnumerable<ImmutableArray<Answer>> Distinct(ImmutableArray<Answer> answers) => answers
        .GroupBy(answer => string.Join('|', answer.Family, answer.Subject, answer.Size, answer.Head, string.Join(' ', answer.Words.Order(StringComparer.Ordinal)), string.Join(' ', answer.Place.Order(StringComparer.Ordinal))), StringComparer.Ordinal)
        .Select(group => group.ToImmutableArray())
        .OrderByDescending(variant => variant[0].Size)
        .ThenByDescending(variant => variant.Length)
        .ThenBy(variant => variant[0].Quantity.Id);

    private static List<Gathering> Gather(IEnumerable<ImmutableArray<Answer>> variants, ILookup<(string Subject, decimal Value), decimal> taken)
    {
        var groups = new List<Gathering>();
        var index = new GroupIndex();
        foreach (var variant in variants)
        {
            var bases = taken[(variant[0].Subject, variant[0].Size)].ToHashSet();
            var best = index.Candidates(variant[0], bases)
                .Select(number => (Number: number, Share: groups[number].ShareLike(variant[0]), Reckoned: groups[number].Variants.Any(other => bases.Contains(other[0].Size) && other[0].Head == variant[0].Head)))
                .Where(pair => pair.Share >= LeastShare || pair.Reckoned)
                .OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Number)
                .Select(pair => (int?)pair.Number)
                .FirstOrDefault() ?? groups.Count;
            if (best == groups.Count) groups.Add(new Gathering());
            groups[best].Variants.Add(variant);
            index.Add(variant[0], best);
        }

        return groups;
    }

    /// <summary>From a figure to those that it is another less something: who reckons with a figure speaks of the same thing.</summary>
    private static ILookup<(string Subject, decimal Value), decimal> Taken(ImmutableArray<Reckoning> reckonings) => reckonings
        .Where(reckoning => reckoning.IsDifference)
        .SelectMany(reckoning => reckoning.Added.SelectMany(value => new[] { (reckoning.Subject, A: reckoning.Total, B: value), (reckoning.Subject, A: value, B: reckoning.Total) }))
        .ToLookup(pair => (pair.Subject, pair.A), pair => pair.B);

    private static IEnumerable<Answer> OtherWords(Gathering group, AnswersBySize answers)
    {
        var inside = group.Variants.SelectMany(variant => variant).ToHashSet(ReferenceEqualityComparer.Instance);
        return group.Variants
            .SelectMany(variant => answers.Near(variant[0]).Where(answer => !inside.Contains(answer) && AnswerComparer.InOtherWords(variant[0], answer)))
            .DistinctBy(answer => answer.Quantity.Id)
            .OrderBy(answer => answer.Quantity.Anchor).ThenBy(answer => answer.Quantity.Id);
    }

    private sealed class Gathering
    {
        public List<ImmutableArray<Answer>> Variants { get; } = [];

        public double ShareLike(Answer answer)
        {
            var compared = Variants.Take(MostCompared).ToList();
            return (double)compared.Count(variant => AnswerComparer.Same(variant[0], answer)) / compared.Count;
        }
    }
}
