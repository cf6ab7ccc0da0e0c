using System.Runtime.InteropServices;
using AngleSharp.Dom;
using Variorum.Text;

namespace Variorum.Pages;

/// <summary>Goes through a parsed page once, in document order, and writes its text, blocks and metadata.</summary>
/// <remarks>Without recursion, and by child index: AngleSharp finds the next sibling by searching its parent's children.</remarks>
internal sealed class HtmlTextWalk
{
    private const int LongestPath = 64;

    private readonly List<Frame> _frames = [];
    private readonly PageTextBuilder _text = new();
    private readonly HtmlMetadata _metadata = new();
    private int _elements;
    private int _links;
    private int _kept;
    private Frame? _holder;
    private int _lowest;

    public HtmlTextWalk()
    {
        _text.Touched = Touch;
        _text.Path = BlockPath;
    }

    public void Run(IDocument document)
    {
        if (document.DocumentElement is not { } root) return;
        Enter(root);
        while (_frames.Count > 0)
        {
            var frame = _frames[^1];
            if (frame.Next >= frame.Children.Length)
            {
                Leave();
                continue;
            }

            switch (frame.Children[frame.Next++])
            {
                case IElement element:
                    Enter(element);
                    break;
                case IText data:
                    _text.Append(data.Data, _links > 0, _kept > 0);
                    break;
            }
        }
    }

    public Page ToPage(SnapshotId snapshot, string reader, ImmutableArray<string> warnings)
    {
        var (text, blocks) = _text.Finish();
        return new Page(snapshot, "text/html", reader, text, blocks, _metadata.Finish(text), warnings);
    }

    private void Enter(IElement element)
    {
        _metadata.See(element);
        var name = element.LocalName;
        if (name == "head") _metadata.SeeAll(element);
        if (name == "br") _text.LineBreak();
        if (HtmlDisplay.IsUnseen(element))
        {
            _text.Break(HtmlDisplay.BreakAround(name));
            return;
        }

        var around = HtmlDisplay.BreakAround(name);
        _text.Break(around);
        var frame = new Frame(element, new PathStep(name, Hints(element), _elements++), around, _frames.Count == 0 ? null : _frames[^1]);
        _frames.Add(frame);
        if (name == "a" && element.HasAttribute("href")) _links++;
        if (HtmlDisplay.KeepsWhiteSpace(name)) _kept++;
        frame.TextStart = _text.Length;
    }

    private void Leave()
    {
        var frame = _frames[^1];
        _text.Break(frame.Around);
        var name = frame.Step.Element;
        if (frame.Around == PageBreak.None && (frame.Step.Hints.Length > 0 || name == "time")) _text.EndPart(frame.TextStart, frame.Step);
        if (name == "a" && frame.Element.HasAttribute("href")) _links--;
        if (HtmlDisplay.KeepsWhiteSpace(name)) _kept--;
        if (name == "time") _metadata.SeeTime(frame.Element, frame.TextStart, _text.Length);
        _frames.RemoveAt(_frames.Count - 1);
        _lowest = Math.Min(_lowest, _frames.Count);
    }

    /// <summary>A block's path leads to the innermost element that holds all of it, though that may have ended before the block does.</summary>
    private void Touch()
    {
        if (_holder is null) _holder = _frames[^1];
        else while (_holder.Depth > _lowest && _holder.Parent is { } parent) _holder = parent;
        _lowest = _frames.Count;
    }

    private ImmutableArray<PathStep> BlockPath()
    {
        var holder = _holder;
        _holder = null;
        if (holder is null) return [];
        if (!holder.Path.IsDefault) return holder.Path;
        var path = new PathStep[Math.Min(holder.Depth, LongestPath)];
        var frame = holder;
        for (var i = path.Length - 1; i >= 0; i--, frame = frame!.Parent) path[i] = frame!.Step;
        return holder.Path = ImmutableCollectionsMarshal.AsImmutableArray(path);
    }

    private static string Hints(IElement element)
    {
        if (element.Attributes.Length == 0) return "";
        var (kind, id) = (element.GetAttribute("class"), element.GetAttribute("id"));
        var rest = Joined(element.GetAttribute("role"), Joined(element.GetAttribute("itemprop"), element.GetAttribute("rel")));
        return Joined(kind, Joined(id, rest)) ?? "";
    }

    private static string? Joined(string? left, string? right) =>
        string.IsNullOrEmpty(left) ? right : string.IsNullOrEmpty(right) ? left : $"{left} {right}";

    private sealed class Frame(IElement element, PathStep step, PageBreak around, Frame? parent)
    {
        public IElement Element { get; } = element;

        public PathStep Step { get; } = step;

        public PageBreak Around { get; } = around;

        public Frame? Parent { get; } = parent;

        public int Depth { get; } = parent is null ? 1 : parent.Depth + 1;

        public INodeList Children { get; } = element.ChildNodes;

        public int Next { get; set; }

        public int TextStart { get; set; }

        public ImmutableArray<PathStep> Path { get; set; }
    }
}
