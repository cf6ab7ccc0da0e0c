using Variorum.Claims.Entities.Names;
using Variorum.Language.Onomastics;

namespace Variorum.Collation.Entities;

/// <summary>Which words of two names belong together: the likest first, each once.</summary>
internal sealed class WordMatches
{
    private const double LeastLike = 0.7;
    private const double LikeByInitial = 0.75;
    private const double LikeByPetName = 0.9;
    private const double LikeBySound = 0.92;
    private const double LeastForSound = 0.4;

    private static readonly Onomasticon Known = Onomasticon.Load();

    private WordMatches(ImmutableArray<WordMatch> all) => All = all;

    public ImmutableArray<WordMatch> All { get; }

    public static WordMatches Of(ImmutableArray<string> one, ImmutableArray<string> other, bool ofPersons)
    {
        var candidates = one.SelectMany((a, i) => other.Select((b, j) => Match(a, b, i, j, ofPersons)))
            .Where(match => match.Likeness >= LeastLike)
            .OrderByDescending(match => match.Likeness).ThenBy(match => Math.Abs(match.One - match.Other)).ThenBy(match => match.One).ThenBy(match => match.Other);
        var (usedOne, usedOther) = (new bool[one.Length], new bool[other.Length]);
        var kept = ImmutableArray.CreateBuilder<WordMatch>();
        foreach (var match in candidates.Where(match => !usedOne[match.One] && !usedOther[match.Other]))
        {
            (usedOne[match.One], usedOther[match.Other]) = (true, true);
            kept.Add(match);
        }

        return new WordMatches([.. kept.OrderBy(match => match.One)]);
    }

    /// <summary>How much of a name's weight is matched, by how like each match is.</summary>
    public double Share(ImmutableArray<string> words, Func<WordMatch, int> place, Func<string, double> weight) =>
        All.Sum(match => match.Likeness * weight(words[place(match)])) / words.Sum(weight);

    private static WordMatch Match(string a, string b, int i, int j, bool ofPersons)
    {
        if (a == b) return new WordMatch(i, j, 1, true);
        if (ofPersons && (a.Length == 1 || b.Length == 1)) return new WordMatch(i, j, a[0] == b[0] ? LikeByInitial : 0, false);
        if (ofPersons && Known.ArePetNames(a, b)) return new WordMatch(i, j, LikeByPetName, true);
        var likeness = 1 - ((double)EditDistance.Between(a, b) / Math.Max(a.Length, b.Length));
        var (one, other) = (Spelling.Skeleton(a), Spelling.Skeleton(b));
        var sounds = likeness >= LeastForSound && one.Length > 1 && one == other && Spelling.BeginAlike(a, b);
        return new WordMatch(i, j, sounds ? Math.Max(likeness, LikeBySound) : likeness, Spelling.AreVariants(a, b));
    }
}
