namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Reads records: one a line; an indented line continues the one before; <c>#</c> begins a comment line.</summary>
public static class GoldRecordReader
{
    /// <exception cref="GoldFormatException">A record is malformed.</exception>
    public static ImmutableArray<GoldRecord> Parse(string source, string file) => Read(new MarkCursor(source, file));

    internal static ImmutableArray<GoldRecord> Read(MarkCursor cursor)
    {
        var records = ImmutableArray.CreateBuilder<GoldRecord>();
        for (SkipEmptyLines(cursor); !cursor.AtEnd; SkipEmptyLines(cursor))
            records.Add(ReadRecord(cursor));
        return records.ToImmutable();
    }

    private static void SkipEmptyLines(MarkCursor cursor)
    {
        cursor.SkipBlanks();
        while (!cursor.AtEnd && cursor.Current == '#')
        {
            cursor.TakeWhile(c => c != '\n');
            cursor.SkipBlanks();
        }
    }

    private static GoldRecord ReadRecord(MarkCursor cursor)
    {
        var start = cursor.Position;
        var lines = new List<string> { Line(cursor) };
        while (!cursor.AtEnd && cursor.Current is ' ' or '\t') lines.Add(Line(cursor));
        // Read again from the joined lines: a header may run over several. Messages then point to the record's first line.
        var text = string.Join(' ', lines);
        try
        {
            var inner = new MarkCursor(text, cursor.File);
            var header = MarkHeaderReader.Read(inner, c => c == '|');
            if (!inner.AtEnd) inner.Advance();
            return new GoldRecord(header with { Position = start }, inner.Rest().Trim());
        }
        catch (GoldFormatException error)
        {
            throw cursor.ErrorAt(start, error.Message.Split(": ", 2)[1]);
        }
    }

    private static string Line(MarkCursor cursor)
    {
        var line = cursor.TakeWhile(c => c != '\n').Trim();
        if (!cursor.AtEnd) cursor.Advance();
        return line;
    }
}
