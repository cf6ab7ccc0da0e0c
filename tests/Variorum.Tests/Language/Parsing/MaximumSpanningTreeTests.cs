using Variorum.Language.Parsing;
using Variorum.Trainer.Learning;
using Xunit;

namespace Variorum.Tests.Language.Parsing;

public class MaximumSpanningTreeTests
{
    [Fact]
    public void No_tree_with_one_root_scores_higher()
    {
        var random = new SeededRandom(17);
        for (var round = 0; round < 600; round++)
        {
            var count = 1 + random.Next(5);
            var scores = Scores(count, random);
            var heads = new int[count];
            MaximumSpanningTree.Find(scores, heads);
            Assert.True(IsTree(heads), string.Join(' ', heads));
            Assert.Equal(Best(scores, count), Sum(scores, heads));
        }
    }

    [Fact]
    public void Long_sentences_come_out_as_trees_too()
    {
        var random = new SeededRandom(23);
        foreach (var count in new[] { 40, 150, SyntaxNetwork.LongestSentence })
        {
            var heads = new int[count];
            MaximumSpanningTree.Find(Scores(count, random), heads);
            Assert.True(IsTree(heads));
        }
    }

    [Fact]
    public void Equal_scores_everywhere_still_make_a_tree()
    {
        var heads = new int[6];
        MaximumSpanningTree.Find(new int[42], heads);
        Assert.True(IsTree(heads));
    }

    private static int[] Scores(int count, SeededRandom random)
    {
        var scores = new int[count * (count + 1)];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = random.Next(2_000_000) - 1_000_000;
        return scores;
    }

    private static long Sum(int[] scores, int[] heads) => heads.Select((head, word) => (long)scores[(word * (heads.Length + 1)) + head]).Sum();

    private static long Best(int[] scores, int count)
    {
        var best = long.MinValue;
        var heads = new int[count];
        for (var code = 0; code < (int)Math.Pow(count + 1, count); code++)
        {
            for (int word = 0, rest = code; word < count; word++, rest /= count + 1)
                heads[word] = rest % (count + 1);
            if (IsTree(heads))
                best = Math.Max(best, Sum(scores, heads));
        }

        return best;
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head == 0) != 1)
            return false;
        for (var word = 1; word <= heads.Length; word++)
        {
            var at = word;
            for (var steps = 0; at != 0; steps++)
            {
                if (steps > heads.Length)
                    return false;
                at = heads[at - 1];
            }
        }

        return true;
    }
}
