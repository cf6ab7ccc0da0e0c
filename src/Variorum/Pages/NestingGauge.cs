namespace Variorum.Pages;

/// <summary>Tells beforehand, in bounded time, whether a page's markup would cost its parser too much.</summary>
/// <remarks>
/// AngleSharp's tree construction looks through the open elements at many tags: it is quadratic in depth (100,000 nested <c>div</c>: 25 s).
/// And formatting that is never closed is made anew in every paragraph: 3,000 unclosed <c>b</c> before 3,000 paragraphs are nine million
/// elements, out of 60 kB; one unclosed <c>a</c> of 4,000 attributes (a quote lost before a text) before 100,000 paragraphs has 400 million of
/// them copied, out of 425 kB. The open elements are followed as the HTML standard does, roughly: what closes itself (a <c>p</c> before a
/// block, a <c>li</c> before a <c>li</c>) is not nesting. The parser's own depth limit stands behind this, for markup that fools it.
/// </remarks>
internal sealed class NestingGauge
{
    public const int MaximumDepth = 5000;
    private const int MaximumAttributes = 5000;
    // A page of a million elements takes 3 to 12 s and a gigabyte; the largest of the 181 pages of article-extraction has 1,700.
    private const int MaximumElements = 300_000;
    // Steps through open elements over the whole page. The costliest of the 181 pages of article-extraction takes under 2 million; with 4,900
    // elements open, paragraphs that take 200 million are parsed in 4 s.
    private const long MaximumSteps = 50_000_000;
    // Elements made anew and attributes copied to them.
    private const int MaximumReopened = 500_000;
    // A comparison of two attribute names costs an eighth of a step through open elements (40 elements of 4,900 attributes: 1 s).
    private const int ComparisonsPerStep = 8;
    // Where the end of a formatting element leaves others open, the standard's "adoption agency" goes through them several times.
    private const int AdoptionSteps = 4;
    private const int LongestName = 40;
    // Cutting costs a little for each place.
    private const int ShortestUnread = 64;

    private readonly List<OpenElement> _open = [];
    // How often each element is open, by number.
    private readonly List<int> _count = [.. Enumerable.Repeat(0, HtmlNames.Count)];
    private readonly Dictionary<string, ElementKind> _others = new(StringComparer.Ordinal);
    private readonly ActiveFormatting _formatting = new();
    private long _steps;
    private long _reopened;
    private int _foreign;
    private readonly Stack<ElementKind> _ownRules = [];
    // The parser may take for markup what the gauge does not, or the reverse.
    private bool _isUnsure;
    private long _rootAttributes;
    private int _elements;

    /// <summary>Why the page is not to be parsed, or null.</summary>
    /// <param name="unread">Takes the texts of scripts and style sheets, in page order: half of the characters of the 181 pages of article-extraction, and nobody reads them.</param>
    public static string? Reason(string html, List<TextSpan> unread) => new NestingGauge().Run(html, unread);

    /// <summary>Steps that stand for looking so many attributes up among so many others.</summary>
    public static long Comparisons(long attributes, long others) => attributes * others / ComparisonsPerStep;

    private bool InForeign => _foreign > 0;

    private string? Run(string html, List<TextSpan> unread)
    {
        var scanner = new MarkupScanner(html);
        while (scanner.TryNext(out var tag))
        {
            if (tag.Attributes > MaximumAttributes) return $"one of its elements has more than {MaximumAttributes:N0} attributes";
            var kind = KindOf(tag.Name);
            _steps += Comparisons(tag.Attributes, tag.Attributes);
            if (tag.FollowsText) Reopen();
            Follow(kind, tag, scanner);
            if (tag.IsEnd) Close(kind);
            else Open(kind, tag);
            if (_open.Count > MaximumDepth) return $"more than {MaximumDepth:N0} of its elements are nested in one another";
            if (!tag.IsEnd) _elements++;
            if (_reopened > MaximumReopened) return "its markup is too tangled: formatting that is never closed multiplies";
            if (_elements > MaximumElements) return $"it holds more than {MaximumElements:N0} elements, which would take too long to read";
            _steps += _open.Count;
            if (_steps + _formatting.Steps > MaximumSteps) return "its markup is too large and too deeply nested";
            if (tag.IsEnd || InForeign) continue;
            if (kind.Is(ElementTraits.Plaintext)) scanner.SkipToEnd();
            else if (kind.Is(ElementTraits.RawText) && scanner.SkipRawText(kind.Name) is var text && IsUnread(kind, tag, text.Slice(html))) unread.Add(text);
        }

        return null;
    }

    /// <summary>Notes what has rules of its own, and where these make it unsure what the parser takes for markup.</summary>
    private void Follow(ElementKind kind, MarkupTag tag, MarkupScanner scanner)
    {
        if (kind.Is(ElementTraits.OwnRules) && tag.IsEnd) _isUnsure |= !(_ownRules.TryPop(out var innermost) && innermost == kind);
        else if (tag.IsEnd || tag.ClosesItself) return;
        else if (_ownRules.Count > 0) _isUnsure |= kind.Is(ElementTraits.LeavesForeign) || (kind.Is(ElementTraits.RawText) && !scanner.EndsNext(kind.Name));
        if (kind.Is(ElementTraits.OwnRules) && !tag.IsEnd) _ownRules.Push(kind);
    }

    /// <summary>
    /// A script or style sheet that the parser takes for one and ends where the gauge does. Among choices, frames and drawings a tag may be no element; where
    /// these hold what does not belong in them, or a script holds another in a comment, gauge and parser may part for the rest of the page. Scripts that
    /// describe the article are read.
    /// </summary>
    private bool IsUnread(ElementKind kind, MarkupTag tag, ReadOnlySpan<char> text)
    {
        _isUnsure |= text.IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var comment && text[comment..].Contains("<script", StringComparison.OrdinalIgnoreCase);
        return kind.Is(ElementTraits.Unread) && text.Length >= ShortestUnread && _ownRules.Count == 0 && !_isUnsure
            && !tag.Rest.Contains('&') && !tag.Rest.Contains("json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name in any case. Names that no page needs are cut, so that hostile ones cost little.</summary>
    private ElementKind KindOf(ReadOnlySpan<char> name)
    {
        if (HtmlNames.Find(name) is { } known) return known;
        Span<char> lower = stackalloc char[LongestName];
        lower = lower[..name[..Math.Min(name.Length, LongestName)].ToLowerInvariant(lower)];
        if (HtmlNames.Find(lower) is { } folded) return folded;
        if (_others.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var other)) return other;
        other = HtmlNames.Plain(lower.ToString(), _count.Count);
        _others.Add(other.Name, other);
        _count.Add(0);
        return other;
    }

    private void Open(ElementKind kind, MarkupTag tag)
    {
        // The attributes of every further one go to the first.
        if (kind.Is(ElementTraits.Single)) _steps += Comparisons(tag.Attributes, _rootAttributes += tag.Attributes);
        if (kind.Is(ElementTraits.ClosesParagraph)) CloseImplied(HtmlNames.Paragraph.Number, ScopeKinds.Default);
        if (kind.Is(ElementTraits.Heading) && _open.Count > 0 && _open[^1].Kind.Is(ElementTraits.Heading)) RemoveFrom(_open.Count - 1);
        foreach (var implied in kind.Implied) CloseImplied(implied, kind.ItemScope);
        var formats = kind.Is(ElementTraits.Formatting);
        if (kind.Is(ElementTraits.Formatting | ElementTraits.Void)) Reopen();
        if (kind.Is(ElementTraits.Void) || (tag.ClosesItself && InForeign)) return;
        Push(kind, formats ? _formatting.Push(kind, tag.Rest, tag.Attributes) : 0, tag.Attributes);
        if (kind.Is(ElementTraits.Marker)) _formatting.PushMarker();
    }

    private void Push(ElementKind kind, int formatting, int attributes)
    {
        _open.Add(new OpenElement(kind, formatting, attributes));
        _count[kind.Number]++;
        if (kind.Is(ElementTraits.Foreign)) _foreign++;
    }

    private void Reopen()
    {
        for (var at = _formatting.FirstInterrupted(); at < _formatting.Count; at++)
        {
            var (id, kind, attributes) = _formatting.Reopen(at);
            Push(kind, id, attributes);
            _elements++;
            _reopened += 1 + attributes;
        }
    }

    private void CloseImplied(int number, ScopeKinds scope)
    {
        if (_count[number] == 0) return;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            _steps++;
            var kind = _open[i].Kind;
            if (kind.Number == number)
            {
                RemoveFrom(i);
                return;
            }

            if ((kind.Bars & scope) != 0) return;
        }
    }

    private void Close(ElementKind kind)
    {
        if (!kind.Is(ElementTraits.Formatting))
        {
            CloseImplied(kind.Number, kind.EndScope);
            return;
        }

        var at = _count[kind.Number] == 0 ? -1 : _open.Count - 1;
        while (at >= 0 && _open[at].Kind != kind) at--;
        if (at < 0)
        {
            _formatting.ForgetInterrupted(kind);
            return;
        }

        // What was opened inside a misnested <b> stays open when the <b> ends, and gets a <b> of its own.
        _steps += _open.Count - at;
        if (at < _open.Count - 1)
        {
            _steps += AdoptionSteps * _open.Count;
            _reopened += 1 + _open[at].Attributes;
        }

        _formatting.Forget(_open[at].Formatting);
        _open.RemoveAt(at);
        _count[kind.Number]--;
    }

    private void RemoveFrom(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            var (kind, formatting, _) = _open[i];
            _count[kind.Number]--;
            if (kind.Is(ElementTraits.Foreign)) _foreign--;
            if (formatting != 0) _formatting.Interrupt(formatting);
            if (kind.Is(ElementTraits.Marker)) _formatting.ClearToMarker();
        }

        _open.RemoveRange(index, _open.Count - index);
    }

    /// <param name="Formatting">Its number among the active formatting elements; 0 where it is none.</param>
    private readonly record struct OpenElement(ElementKind Kind, int Formatting, int Attributes);
}
