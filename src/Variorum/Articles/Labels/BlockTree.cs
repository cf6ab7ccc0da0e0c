using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>The elements of a page that hold blocks, rebuilt from the blocks' paths.</summary>
internal sealed class BlockTree
{
    private readonly Dictionary<string, Hint> _hints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Hint> _names;
    private readonly List<ElementNode> _path = [];

    /// <param name="names">What each class name of the page was read as so far.</param>
    public BlockTree(Page page, ImmutableArray<BlockShape> shapes, Dictionary<string, Hint> names)
    {
        _names = names;
        Root = new ElementNode(new PathStep("", "", -1), null, Hint.None, 0) { Last = page.Blocks.Length - 1 };
        var holders = ImmutableArray.CreateBuilder<ElementNode>(page.Blocks.Length);
        for (var i = 0; i < page.Blocks.Length; i++) holders.Add(Hold(page.Blocks[i].Path, i, shapes[i]));
        Leave(0, page.Blocks.Length - 1);
        Holders = holders.MoveToImmutable();
    }

    public ElementNode Root { get; }

    /// <summary>For each block the innermost element that holds it.</summary>
    public ImmutableArray<ElementNode> Holders { get; }

    private ElementNode Hold(ImmutableArray<PathStep> path, int block, BlockShape shape)
    {
        var shared = 0;
        while (shared < path.Length && shared < _path.Count && _path[shared].Step.Number == path[shared].Number) shared++;
        Leave(shared, block - 1);
        for (var i = shared; i < path.Length; i++)
        {
            var parent = i == 0 ? Root : _path[i - 1];
            var node = new ElementNode(path[i], parent, Hints(path[i].Hints), block);
            parent.Add(node);
            _path.Add(node);
        }

        var holder = _path.Count == 0 ? Root : _path[^1];
        if (shape.IsProse) AddProse(shape.Characters * (1 - shape.LinkShare));
        if (holder.IsUnderHeading) _path.ForEach(node => node.HoldsHeading = true);
        return holder;
    }

    private void AddProse(double prose)
    {
        Root.Prose += prose;
        foreach (var node in _path) node.Prose += prose;
    }

    /// <summary>The elements from a depth on end with a block.</summary>
    private void Leave(int depth, int last)
    {
        for (var i = depth; i < _path.Count; i++) _path[i].Last = last;
        _path.RemoveRange(depth, _path.Count - depth);
    }

    private Hint Hints(string hints)
    {
        if (hints.Length == 0) return Hint.None;
        if (!_hints.TryGetValue(hints, out var read)) _hints[hints] = read = HintReader.Read(hints, _names);
        return read;
    }
}
