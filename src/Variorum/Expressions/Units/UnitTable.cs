using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Units;

/// <summary>All units, by how they are written.</summary>
internal static class UnitTable
{
    private static readonly UnitRow[] Measures = [.. UnitRow.Units(), .. SiPrefixes.Rows()];

    private static readonly UnitRow[] Money = [.. UnitRow.Currencies()];

    private static readonly WordSet Common = new(CurrencyData.Common);

    private static readonly Unit Barrels = Measures.First(row => row.Unit.Code == "barrels").Unit;

    /// <summary>Words after a figure, in any case: "kilometres", "per cent", "euros", "usd".</summary>
    public static readonly PhraseTable<Unit> Words = new(Measures.Concat(Money)
        .SelectMany(row => row.Words.Select(word => (word, row.Unit)))
        .Concat(Codes().Where(row => Common.Contains(row.Code)))
        .DistinctBy(pair => pair.Item1, StringComparer.OrdinalIgnoreCase));

    /// <summary>Signs and codes after a figure, only as written: "km", "MW", "%", "ALL", and a currency that is put last ("5 €").</summary>
    public static readonly PhraseTable<Unit> Signs = new(
        Measures.Concat(Money).SelectMany(row => row.Signs.Select(sign => (sign, row.Unit))).Concat(Codes())
            .Concat(new[] { "bpd", "b/d", "bbl/d" }.Select(sign => (sign, Unit.Rate(Barrels, "day", "day")))).DistinctBy(pair => pair.Item1, StringComparer.Ordinal),
        StringComparison.Ordinal,
        isExact: true);

    /// <summary>Signs and codes before a figure: "$", "US$", "EUR".</summary>
    public static readonly PhraseTable<Unit> Prefixes = new(
        Money.SelectMany(row => row.Signs.SelectMany(sign => sign.Contains('$', StringComparison.Ordinal) ? new[] { sign, sign.ToLowerInvariant() } : [sign]).Select(sign => (sign, row.Unit)))
            .Concat(Money.Where(row => row.Signs.Any(sign => sign.EndsWith('$'))).SelectMany(row => new[] { (row.Unit.Code + "$", row.Unit), (row.Unit.Code.ToLowerInvariant() + "$", row.Unit) }))
            .Concat(Codes()).Concat(Codes().Where(row => Common.Contains(row.Code)).Select(row => (row.Code.ToLowerInvariant(), row.Unit)))
            .DistinctBy(pair => pair.Item1, StringComparer.Ordinal),
        StringComparison.Ordinal,
        isExact: true);

    /// <summary>Codes with a letter before them that multiplies: "45 MNOK", "MEUR 5".</summary>
    public static readonly PhraseTable<(Unit Unit, decimal By)> Scaled = new(
        new[] { ('K', 1_000m), ('M', 1_000_000m), ('B', 1_000_000_000m) }.SelectMany(letter => Codes().Where(row => Common.Contains(row.Code))
            .Select(row => (letter.Item1 + row.Code, (row.Unit, letter.Item2)))),
        StringComparison.Ordinal);

    private static IEnumerable<(string Code, Unit Unit)> Codes() => Money.Where(row => row.Unit.Code.All(char.IsAsciiLetterUpper)).Select(row => (row.Unit.Code, row.Unit));

    public static Unit Percent { get; } = Measures.First(row => row.Unit.Code == "percent").Unit;

    public static Unit Points { get; } = Measures.First(row => row.Unit.Code == "points").Unit;

    public static Unit PoundSterling { get; } = Money.First(row => row.Unit.Code == "GBP").Unit;

    public static Unit PoundMass { get; } = Measures.First(row => row.Unit.Code == "lb").Unit;
}
