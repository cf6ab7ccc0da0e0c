using System.Numerics;
using System.Runtime.InteropServices;

namespace Variorum.Pages;

/// <summary>The HTML standard's list of active formatting elements: what a page opens again in every paragraph until it is closed.</summary>
internal sealed class ActiveFormatting
{
    // "Noah's Ark clause": of elements with one name and the same attributes no more than three are remembered.
    private const int MostAlike = 3;

    private static readonly ElementKind Marker = HtmlNames.Plain("", -1);

    private readonly List<Entry> _entries = [];
    private int _last;

    public int Count => _entries.Count;

    /// <summary>Steps taken through the list so far.</summary>
    public long Steps { get; private set; }

    public void PushMarker() => _entries.Add(new Entry(++_last, Marker, 0, 0, IsOpen: true));

    /// <summary>Forgets everything since the last marker.</summary>
    public void ClearToMarker()
    {
        while (_entries.Count > 0)
        {
            var last = _entries[^1];
            _entries.RemoveAt(_entries.Count - 1);
            if (last.Kind == Marker) return;
        }
    }

    /// <summary>Remembers an element that is open now; returns the number it is known by.</summary>
    /// <param name="count">How many attributes it has.</param>
    public int Push(ElementKind kind, ReadOnlySpan<char> attributes, int count)
    {
        var key = Fingerprint(attributes);
        int alike = 0, oldest = -1;
        for (var i = _entries.Count - 1; i >= 0 && _entries[i].Kind != Marker; i--)
        {
            Steps++;
            if (_entries[i].Kind != kind) continue;
            // Two with equally many attributes are compared attribute by attribute, each looked for among all of the other's.
            if (_entries[i].Attributes == count) Steps += NestingGauge.Comparisons(count, count);
            if (_entries[i].Key != key) continue;
            oldest = i;
            if (++alike == MostAlike) break;
        }

        if (alike == MostAlike) _entries.RemoveAt(oldest);
        _entries.Add(new Entry(++_last, kind, key, count, IsOpen: true));
        return _last;
    }

    /// <summary>The element's own end tag.</summary>
    public void Forget(int id)
    {
        if (Find(id) is var at and >= 0) _entries.RemoveAt(at);
    }

    /// <summary>The end tag of an element that was interrupted and not opened again.</summary>
    public void ForgetInterrupted(ElementKind kind)
    {
        for (var i = _entries.Count - 1; i >= 0 && _entries[i].Kind != Marker; i--)
        {
            Steps++;
            if (_entries[i].Kind != kind) continue;
            _entries.RemoveAt(i);
            return;
        }
    }

    /// <summary>The element ended because one around it did: it comes back with the next text.</summary>
    public void Interrupt(int id)
    {
        if (Find(id) is var at and >= 0) _entries[at] = _entries[at] with { IsOpen = false };
    }

    /// <summary>Where the entries begin that are to be opened again; their number where there are none.</summary>
    public int FirstInterrupted()
    {
        var first = _entries.Count;
        while (first > 0 && !_entries[first - 1].IsOpen) first--;
        return first;
    }

    /// <summary>Opens one of them again.</summary>
    public (int Id, ElementKind Kind, int Attributes) Reopen(int at)
    {
        Steps++;
        var entry = _entries[at] = _entries[at] with { IsOpen = true };
        return (entry.Id, entry.Kind, entry.Attributes);
    }

    /// <summary>Entries stand in the order of their numbers.</summary>
    private int Find(int id)
    {
        int low = 0, high = _entries.Count;
        while (low < high)
        {
            Steps++;
            var middle = (low + high) / 2;
            if (_entries[middle].Id < id) low = middle + 1;
            else high = middle;
        }

        return low < _entries.Count && _entries[low].Id == id ? low : -1;
    }

    /// <summary>As FNV-1a mixes, but four characters at a time: only whether two elements look alike matters.</summary>
    private static ulong Fingerprint(ReadOnlySpan<char> attributes)
    {
        const ulong Prime = 1099511628211UL;
        var hash = 14695981039346656037UL;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(attributes)) hash = BitOperations.RotateLeft((hash ^ four) * Prime, 23);
        foreach (var c in attributes[(attributes.Length & ~3)..]) hash = (hash ^ c) * Prime;
        return hash;
    }

    private readonly record struct Entry(int Id, ElementKind Kind, ulong Key, int Attributes, bool IsOpen);
}
