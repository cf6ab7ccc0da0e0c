using Variorum.Collation.Questions.Learned;
using Xunit;

namespace Variorum.Tests.Collation.Questions.Learned;

public sealed class AverageLinkageTests
{
    [Fact]
    public void What_belongs_together_on_average_is_one_cluster()
    {
        var links = new Links(4, -4);
        links.Set(0, 1, 3);
        links.Set(1, 2, 2);
        links.Set(0, 2, 1);
        Assert.Equal(["0 1 2", "3"], Told(links, 0));
    }

    [Fact]
    public void A_chain_is_not_one_cluster_where_its_ends_have_nothing_in_common()
    {
        var links = new Links(3, -4);
        links.Set(0, 1, 3);
        links.Set(1, 2, 2);
        Assert.Equal(["0 1", "2"], Told(links, 0));
        Assert.Equal(["0 1 2"], Told(links, -1));
    }

    [Fact]
    public void Every_member_is_in_one_cluster_and_the_links_stay_as_they_were()
    {
        var random = new Random(7);
        var links = new Links(40, -4);
        for (var i = 0; i < 300; i++)
        {
            var (a, b) = (random.Next(40), random.Next(40));
            if (a != b) links.Set(a, b, (random.NextDouble() * 8) - 4);
        }

        var before = Strengths(links);
        var clusters = AverageLinkage.Of(links, 0);
        Assert.Equal(Enumerable.Range(0, 40), clusters.SelectMany(cluster => cluster).Order());
        Assert.Equal(before, Strengths(links));
        // No two clusters that belong together are left apart.
        foreach (var (one, other) in clusters.SelectMany(one => clusters.Where(other => other[0] > one[0]).Select(other => (one, other))))
            Assert.True(one.Average(member => links.Mean(member, other)) < 1e-9);
    }

    private static List<double> Strengths(Links links) => [.. Enumerable.Range(0, links.Count).SelectMany(a => Enumerable.Range(0, links.Count).Select(b => links.Of(a, b)))];

    private static List<string> Told(Links links, double enough) => [.. AverageLinkage.Of(links, enough).Select(cluster => string.Join(' ', cluster))];
}
