namespace Variorum.Collation.Reuse;

/// <summary>Finds places where two articles have the same eight words in a row.</summary>
internal static class SeedFinder
{
    public const int Words = 8;

    // A text that hundreds print is compared with its first printings only: they all meet there.
    private const int MostHolders = 6;

    // In a large pile every fourth run of words is kept; passages of the shortest length that counts still have several.
    private const long ManyWords = 3_000_000;
    private const ulong Thinning = 4;

    /// <summary>Pairs of articles (by number, the smaller first) with the places where they meet, in order.</summary>
    public static SortedDictionary<(int A, int B), List<(int AtA, int AtB)>> Find(ImmutableArray<WordSequence> articles)
    {
        var thinning = articles.Sum(article => (long)article.Length) > ManyWords ? Thinning : 1;
        var holders = new Dictionary<ulong, List<(int Article, int At)>>();
        var seeds = new SortedDictionary<(int A, int B), List<(int AtA, int AtB)>>();
        for (var number = 0; number < articles.Length; number++)
        {
            for (var at = 0; at + Words <= articles[number].Length; at++)
            {
                var shingle = articles[number].Shingle(at, Words);
                if (shingle % thinning != 0) continue;
                if (!holders.TryGetValue(shingle, out var list)) holders[shingle] = list = new(1);
                foreach (var (article, place) in list.Where(holder => holder.Article != number))
                {
                    if (!seeds.TryGetValue((article, number), out var places)) seeds[(article, number)] = places = [];
                    places.Add((place, at));
                }

                if (list.Count < MostHolders && list.All(holder => holder.Article != number)) list.Add((number, at));
            }
        }

        return seeds;
    }
}
