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
    private readonly Stack<Frame> _free = [];
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
                Leave(frame);
                continue;
            }

            var child = frame.Children[frame.Next++];
            // Asked in this order: looking through what a class implements is dear, and text has few.
            if (child is Element element) Enter(element);
            else if (child is IText data) _text.Append(data.Data, _links > 0, _kept > 0);
        }
    }

    public Page ToPage(SnapshotId snapshot, string reader, ImmutableArray<string> warnings)
    {
        var (text, blocks) = _text.Finish();
        return new Page(snapshot, "text/html", reader, text, blocks, _metadata.Finish(text), warnings);
    }

    private void Enter(IElement element)
    {
        var name = element.LocalName;
        var display = HtmlDisplay.Of(name);
        if (display.TellsOfPage) _metadata.See(element);
        if (name == "br") _text.LineBreak();
        _text.Break(display.Around);
        if (display.IsUnseen) return;
        var attributes = new HtmlAttributes(element);
        if (attributes.IsHidden) return;
        var frame = _free.TryPop(out var used) ? used : new Frame();
        frame.Begin(element, display, attributes.IsLink && name == "a", _elements++, _frames.Count == 0 ? null : _frames[^1]);
        _frames.Add(frame);
        if (frame.IsLink) _links++;
        if (display.KeepsWhiteSpace) _kept++;
        frame.TextStart = _text.Length;
    }

    private void Leave(Frame frame)
    {
        _text.Break(frame.Display.Around);
        if (frame.Display.Around == PageBreak.None && _text.PartSince(frame.TextStart) is { IsEmpty: false } part && (frame.Step.Hints.Length > 0 || frame.Name == "time"))
            _text.AddPart(new InlinePart(part, frame.Name, frame.Step.Hints));
        if (frame.IsLink) _links--;
        if (frame.Display.KeepsWhiteSpace) _kept--;
        if (frame.Name == "time") _metadata.SeeTime(frame.Element, frame.TextStart, _text.Length);
        _frames.RemoveAt(_frames.Count - 1);
        _lowest = Math.Min(_lowest, _frames.Count);
        // While a block is open, its path may still lead to an element that has ended.
        if (_holder is null) _free.Push(frame);
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

    /// <summary>An element that has begun; used again for another when nothing speaks of it any more.</summary>
    private sealed class Frame
    {
        private PathStep? _step;
        private int _number;

        public IElement Element { get; private set; } = null!;

        public string Name { get; private set; } = "";

        public HtmlDisplay Display { get; private set; } = null!;

        public bool IsLink { get; private set; }

        public Frame? Parent { get; private set; }

        public int Depth { get; private set; }

        public INodeList Children { get; private set; } = null!;

        public int Next { get; set; }

        public int TextStart { get; set; }

        public ImmutableArray<PathStep> Path { get; set; }

        /// <summary>Made where it is asked for: most elements hold no block and are no part of one.</summary>
        public PathStep Step => _step ??= MakeStep();

        public void Begin(IElement element, HtmlDisplay display, bool isLink, int number, Frame? parent)
        {
            (Element, Name, Display, IsLink, Parent) = (element, element.LocalName, display, isLink, parent);
            (Depth, Children, Next, Path) = (parent is null ? 1 : parent.Depth + 1, element.ChildNodes, 0, default);
            (_number, _step) = (number, null);
        }

        private PathStep MakeStep()
        {
            var attributes = new HtmlAttributes(Element);
            return new PathStep(Name, attributes.Hints(), _number) { Id = attributes.Id };
        }
    }
}
