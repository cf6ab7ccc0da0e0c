namespace Variorum.Pages;

/// <summary>Tells beforehand, in bounded time, whether a page's markup would cost its parser too much.</summary>
/// <remarks>
/// AngleSharp's tree construction looks through the open elements at many tags: it is quadratic in depth (100,000 nested <c>div</c>: 25 s).
/// The open elements are followed as the HTML standard does, roughly: what closes itself (a <c>p</c> before a block, a <c>li</c> before
/// a <c>li</c>) is not nesting. The parser's own depth limit stands behind this, for markup that fools it.
/// </remarks>
internal sealed class NestingGauge
{
    public const int MaximumDepth = 5000;
    private const int MaximumAttributes = 5000;
    // Steps through open elements over the whole page. The costliest of the 181 pages of article-extraction takes under 2 million.
    private const long MaximumSteps = 200_000_000;

    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);
    private long _steps;

    /// <summary>Why the page is not to be parsed, or null.</summary>
    public static string? Reason(string html) => new NestingGauge().Run(html);

    private string? Run(string html)
    {
        var scanner = new MarkupScanner(html);
        while (scanner.TryNext(out var tag))
        {
            if (tag.Attributes > MaximumAttributes) return $"one of its elements has more than {MaximumAttributes:N0} attributes";
            var name = HtmlNames.Fold(tag.Name);
            if (tag.IsEnd) Close(name);
            else Open(name, tag.ClosesItself);
            if (_open.Count > MaximumDepth) return $"more than {MaximumDepth:N0} of its elements are nested in one another";
            _steps += _open.Count;
            if (_steps > MaximumSteps) return "its markup is too large and too deeply nested";
            if (tag.IsEnd || InForeign) continue;
            if (name == "plaintext") scanner.SkipToEnd();
            else if (HtmlNames.RawText.Contains(name)) scanner.SkipRawText(name);
        }

        return null;
    }

    private bool InForeign => Count("svg") > 0 || Count("math") > 0;

    private int Count(string name) => _count.GetValueOrDefault(name);

    private void Open(string name, bool closesItself)
    {
        if (HtmlNames.Void.Contains(name) || (closesItself && InForeign)) return;
        if (HtmlNames.ClosesParagraph.Contains(name)) CloseImplied("p", HtmlNames.ScopeBarriers);
        if (HtmlNames.Heading.Contains(name) && _open.Count > 0 && HtmlNames.Heading.Contains(_open[^1])) RemoveFrom(_open.Count - 1);
        foreach (var implied in HtmlNames.Implied(name)) CloseImplied(implied, HtmlNames.ListBarriers(name));
        _open.Add(name);
        _count[name] = Count(name) + 1;
    }

    private void CloseImplied(string name, HashSet<string> barriers)
    {
        if (Count(name) == 0) return;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            _steps++;
            if (_open[i] == name)
            {
                RemoveFrom(i);
                return;
            }

            if (barriers.Contains(_open[i])) return;
        }
    }

    private void Close(string name)
    {
        if (Count(name) == 0) return;
        if (HtmlNames.Formatting.Contains(name))
        {
            // What was opened inside a misnested <b> stays open when the <b> ends.
            var at = _open.LastIndexOf(name);
            _steps += _open.Count - at;
            _open.RemoveAt(at);
            _count[name]--;
            return;
        }

        CloseImplied(name, HtmlNames.EndBarriers(name));
    }

    private void RemoveFrom(int index)
    {
        for (var i = index; i < _open.Count; i++) _count[_open[i]]--;
        _open.RemoveRange(index, _open.Count - index);
    }
}
