using Variorum.Collation.Arithmetic;
using Variorum.Text;

namespace Variorum.Views.Sums;

/// <summary>The sums of a casebook as they are shown: only what chance does not explain, with what follows from it folded under it.</summary>
internal sealed class SumIndex
{
    private readonly ILookup<Identifier, Identifier> _touched;

    public SumIndex(CasebookIndex index)
    {
        var shown = index.Casebook.Arithmetic.Where(identity => identity.Holds && identity.Surprise > 0)
            .OrderByDescending(identity => identity.Surprise).ThenBy(identity => identity.Text, StringComparer.Ordinal).ThenBy(identity => identity.Id)
            .ToList();
        var failing = index.Casebook.Arithmetic.Where(identity => !identity.Holds).ToList();
        var roots = Roots(shown);
        var followers = shown.Where(identity => roots[identity.Id] != identity.Id).ToLookup(identity => roots[identity.Id]);
        All = new SumsView(
            [
                .. shown.Where(identity => roots[identity.Id] == identity.Id)
                    .Select(identity => SumViewBuilder.Build(index, identity, [.. followers[identity.Id].Select(follower => SumViewBuilder.Build(index, follower, []))])),
            ],
            [.. failing.Select(identity => SumViewBuilder.Build(index, identity, []))]);
        _touched = shown.Concat(failing)
            .SelectMany(identity => identity.Terms.Select(term => term.Quantity).Append(identity.Total)
                .Select(quantity => (Quantity: quantity, Root: roots.GetValueOrDefault(identity.Id, identity.Id))))
            .Distinct()
            .ToLookup(pair => pair.Quantity, pair => pair.Root);
    }

    public SumsView All { get; }

    /// <summary>The sums in which one of these figures is a term or the total.</summary>
    public SumsView Touching(IEnumerable<Identifier> quantities)
    {
        var roots = quantities.SelectMany(quantity => _touched[quantity]).ToHashSet();
        return new SumsView([.. All.Adding.Where(sum => roots.Contains(sum.Id))], [.. All.Failing.Where(sum => roots.Contains(sum.Id))]);
    }

    /// <summary>For each sum the one that it is folded under: itself where that which it restates is not shown.</summary>
    private static Dictionary<Identifier, Identifier> Roots(List<Identity> shown)
    {
        var byId = shown.DistinctBy(identity => identity.Id).ToDictionary(identity => identity.Id);
        return byId.Values.ToDictionary(identity => identity.Id, identity =>
        {
            // A chain cannot be longer than the list; a ring of restatements would otherwise never end.
            var root = identity;
            for (var steps = 0; steps < byId.Count && root.Restates is { } next && byId.TryGetValue(next, out var above); steps++) root = above;
            return root.Id;
        });
    }
}
