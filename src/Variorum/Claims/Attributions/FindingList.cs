namespace Variorum.Claims.Attributions;

/// <summary>What the readers found so far: a cue speaks once.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _all = [];
    private readonly Dictionary<TextSpan, int> _cues = [];
    private readonly HashSet<int> _replaced = [];
    private readonly HashSet<(TextSpan Content, TextSpan? Source)> _said = [];

    public IReadOnlyList<Finding> All => [.. _all.Where((_, at) => !_replaced.Contains(at))];

    public void AddAll(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) Add(finding);
    }

    /// <summary>Gives a finding another content.</summary>
    public void Replace(Finding finding, Finding better)
    {
        var at = finding.Cue is { } cue && _cues.TryGetValue(cue, out var place) ? place : _all.IndexOf(finding);
        if (at >= 0) _all[at] = better;
    }

    /// <summary>Adds quotations with their speakers: a verb that introduces a quotation says the quotation, and its object only sums that up.</summary>
    public void AddQuotations(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Cue is { } cue && _cues.Remove(cue, out var at)) _replaced.Add(at);
            Add(finding);
        }
    }

    /// <summary>Keeps the first finding of a cue and of a source with its content.</summary>
    public void Add(Finding finding)
    {
        if (finding.Content.IsEmpty || (finding.Cue is { } cue && !_cues.TryAdd(cue, _all.Count)) || !_said.Add((finding.Content, finding.Source?.Span))) return;
        _all.Add(finding);
    }
}
