namespace Variorum.Expressions.Units;

/// <summary>One unit with all the ways to write it.</summary>
internal sealed record UnitRow(Unit Unit, string[] Words, string[] Signs)
{
    public static IEnumerable<string> Lines(string rows) => rows.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<UnitRow> Units()
    {
        var dimension = default(Dimension);
        foreach (var line in Lines(UnitData.Plain))
        {
            if (line[0] == '#') dimension = Enum.Parse<Dimension>(line[1..]);
            else yield return Read(line, dimension);
        }
    }

    public static IEnumerable<UnitRow> Currencies() => Lines(CurrencyData.Rows).Select(line => Read(line, Dimension.Money));

    private static UnitRow Read(string line, Dimension dimension)
    {
        var cells = line.Split(';');
        string[] words = [cells[1], .. Cells(cells[2])];
        return new UnitRow(new Unit(cells[0], cells[1], dimension), [.. words, .. words.SelectMany(Shortened)], Cells(cells[3]));
    }

    /// <summary>"sq miles", "sq. miles", "cu yards" for "square miles" and "cubic yards".</summary>
    private static IEnumerable<string> Shortened(string word)
    {
        foreach (var (whole, part) in new[] { ("square ", "sq"), ("cubic ", "cu") })
        {
            if (word.StartsWith(whole, StringComparison.Ordinal)) yield return $"{part} {word[whole.Length..]}";
            if (word.StartsWith(whole, StringComparison.Ordinal)) yield return $"{part}. {word[whole.Length..]}";
        }
    }

    private static string[] Cells(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
