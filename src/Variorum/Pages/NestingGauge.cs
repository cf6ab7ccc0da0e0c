using System.Runtime.InteropServices;

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
    // Steps through open elements over the whole page. The costliest of the 181 pages of article-extraction takes under 2 million; with 4,900
    // elements open, paragraphs that take 200 million are parsed in 4 s.
    private const long MaximumSteps = 50_000_000;
    // Elements made anew and attributes copied to them.
    private const int MaximumReopened = 500_000;
    // A comparison of two attribute names costs an eighth of a step through open elements (40 elements of 4,900 attributes: 1 s).
    private const int ComparisonsPerStep = 8;
    // Where the end of a formatting element leaves others open, the standard's "adoption agency" goes through them several times.
    private const int AdoptionSteps = 4;

    private readonly List<OpenElement> _open = [];
    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);
    private readonly ActiveFormatting _formatting = new();
    private long _steps;
    private long _reopened;
    private int _foreign;
    private long _rootAttributes;

    /// <summary>Why the page is not to be parsed, or null.</summary>
    public static string? Reason(string html) => new NestingGauge().Run(html);

    /// <summary>Steps that stand for looking so many attributes up among so many others.</summary>
    public static long Comparisons(long attributes, long others) => attributes * others / ComparisonsPerStep;

    private bool InForeign => _foreign > 0;

    private string? Run(string html)
    {
        var scanner = new MarkupScanner(html);
        while (scanner.TryNext(out var tag))
        {
            if (tag.Attributes > MaximumAttributes) return $"one of its elements has more than {MaximumAttributes:N0} attributes";
            var name = HtmlNames.Fold(tag.Name);
            _steps += Comparisons(tag.Attributes, tag.Attributes);
            if (tag.FollowsText) Reopen();
            if (tag.IsEnd) Close(name);
            else Open(name, tag);
            if (_open.Count > MaximumDepth) return $"more than {MaximumDepth:N0} of its elements are nested in one another";
            if (_reopened > MaximumReopened) return "its markup is too tangled: formatting that is never closed multiplies";
            _steps += _open.Count;
            if (_steps + _formatting.Steps > MaximumSteps) return "its markup is too large and too deeply nested";
            if (tag.IsEnd || InForeign) continue;
            if (name == "plaintext") scanner.SkipToEnd();
            else if (HtmlNames.RawText.Contains(name)) scanner.SkipRawText(name);
        }

        return null;
    }

    private int Count(string name) => _count.GetValueOrDefault(name);

    private void Open(string name, MarkupTag tag)
    {
        // The attributes of every further one go to the first.
        if (name is "html" or "body") _steps += Comparisons(tag.Attributes, _rootAttributes += tag.Attributes);
        if (HtmlNames.ClosesParagraph.Contains(name)) CloseImplied("p", HtmlNames.ScopeBarriers);
        if (HtmlNames.Heading.Contains(name) && _open.Count > 0 && HtmlNames.Heading.Contains(_open[^1].Name)) RemoveFrom(_open.Count - 1);
        foreach (var implied in HtmlNames.Implied(name)) CloseImplied(implied, HtmlNames.ListBarriers(name));
        var formats = HtmlNames.Formatting.Contains(name);
        if (formats || HtmlNames.Void.Contains(name)) Reopen();
        if (HtmlNames.Void.Contains(name) || (tag.ClosesItself && InForeign)) return;
        Push(name, formats ? _formatting.Push(name, tag.Rest, tag.Attributes) : 0, tag.Attributes);
        if (HtmlNames.Markers.Contains(name)) _formatting.PushMarker();
    }

    private void Push(string name, int formatting, int attributes)
    {
        _open.Add(new OpenElement(name, formatting, attributes));
        CollectionsMarshal.GetValueRefOrAddDefault(_count, name, out _)++;
        if (IsForeign(name)) _foreign++;
    }

    private void Reopen()
    {
        for (var at = _formatting.FirstInterrupted(); at < _formatting.Count; at++)
        {
            var (id, name, attributes) = _formatting.Reopen(at);
            Push(name, id, attributes);
            _reopened += 1 + attributes;
        }
    }

    private static bool IsForeign(string name) => name is "svg" or "math";

    private void CloseImplied(string name, HashSet<string> barriers)
    {
        if (Count(name) == 0) return;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            _steps++;
            if (_open[i].Name == name)
            {
                RemoveFrom(i);
                return;
            }

            if (barriers.Contains(_open[i].Name)) return;
        }
    }

    private void Close(string name)
    {
        if (!HtmlNames.Formatting.Contains(name))
        {
            CloseImplied(name, HtmlNames.EndBarriers(name));
            return;
        }

        var at = Count(name) == 0 ? -1 : _open.FindLastIndex(element => element.Name == name);
        if (at < 0)
        {
            _formatting.ForgetInterrupted(name);
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
        _count[name]--;
    }

    private void RemoveFrom(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            var (name, formatting, _) = _open[i];
            _count[name]--;
            if (IsForeign(name)) _foreign--;
            if (formatting != 0) _formatting.Interrupt(formatting);
            if (HtmlNames.Markers.Contains(name)) _formatting.ClearToMarker();
        }

        _open.RemoveRange(index, _open.Count - index);
    }

    /// <param name="Formatting">Its number among the active formatting elements; 0 where it is none.</param>
    private readonly record struct OpenElement(string Name, int Formatting, int Attributes);
}
