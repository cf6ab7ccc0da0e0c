using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>The elements of a page that hold blocks, rebuilt from the blocks' paths.</summary>
internal sealed class BlockTree
{
    private readonly Dictionary<string, Hint> _hints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Hint> _names = new(StringComparer.Ordinal);
    private readonly List<ElementNode> _path = [];

    public BlockTree(Page page, ImmutableArray<BlockShape> shapes)
    {
        Root = new ElementNode(new PathStep("", "", -1), null, Hint.None, 0) { Last = page.Blocks.Length - 1 };
        var holders = ImmutableArray.CreateBuilder<ElementNode>(page.Blocks.Length);
        for (var i = 0; i < page.Blocks.Length; i++) holders.Add(Hold(page.Blocks[i].Path, i, shapes[i]));
        Holders = holders.MoveToImmutable();
    }

    public ElementNode Root { get; }

    /// <summary>For each block the innermost element that holds it.</summary>
    public ImmutableArray<ElementNode> Holders { get; }

    private ElementNode Hold(ImmutableArray<PathStep> path, int block, BlockShape shape)
    {
        var shared = 0;
        while (shared < path.Length && shared < _path.Count && _path[shared].Step.Number == path[shared].Number) shared++;
        _path.RemoveRange(shared, _path.Count - shared);
        for (var i = shared; i < path.Length; i++)
        {
            var parent = i == 0 ? Root : _path[i - 1];
            var node = new ElementNode(path[i], parent, Hints(path[i].Hints), block);
            parent.Children.Add(node);
            _path.Add(node);
        }

        var prose = shape.IsProse ? shape.Characters * (1 - shape.LinkShare) : 0;
        var heading = _path.Exists(node => node.Name == "h1");
        Root.Prose += prose;
        foreach (var node in _path)
        {
            node.Last = block;
            node.HoldsHeading |= heading;
            node.Prose += prose;
        }

        return _path.Count == 0 ? Root : _path[^1];
    }

    private Hint Hints(string hints)
    {
        if (hints.Length == 0) return Hint.None;
        if (!_hints.TryGetValue(hints, out var read)) _hints[hints] = read = HintReader.Read(hints, _names);
        return read;
    }
}
