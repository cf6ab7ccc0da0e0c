namespace Variorum.App.Export.Validation;

/// <summary>Checks the order of lines: by kind, then snapshot id, start, end, id.</summary>
internal static class OrderCheck
{
    public static void Run(IReadOnlyList<CheckedLine> lines, List<string> problems)
    {
        var snapshots = lines.Where(line => line.Kind == "article").ToDictionary(line => line.Id!, line => line.Text("snapshot")!, StringComparer.Ordinal);
        Key? last = null;
        foreach (var line in lines)
        {
            var key = new Key(
                ExportSchema.Kinds.IndexOf(line.Kind),
                line.Text("snapshot") ?? (line.Text("article") is { } article ? snapshots.GetValueOrDefault(article, string.Empty) : string.Empty),
                line.Start,
                line.End,
                line.Id ?? string.Empty);
            if (last is not null && key.CompareTo(last) < 0) problems.Add($"{line} stands before a line that should follow it.");
            last = key;
        }
    }

    private sealed record Key(int Kind, string Snapshot, int Start, int End, string Id)
    {
        public int CompareTo(Key other)
        {
            if (Kind != other.Kind) return Kind.CompareTo(other.Kind);
            var bySnapshot = string.CompareOrdinal(Snapshot, other.Snapshot);
            if (bySnapshot != 0) return bySnapshot;
            if (Start != other.Start) return Start.CompareTo(other.Start);
            return End != other.End ? End.CompareTo(other.End) : string.CompareOrdinal(Id, other.Id);
        }
    }
}
