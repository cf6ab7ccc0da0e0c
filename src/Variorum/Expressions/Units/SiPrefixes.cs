namespace Variorum.Expressions.Units;

/// <summary>Writes out the units that take prefixes: "kilometre", "km", "gigawatt hours", "GWh".</summary>
internal static class SiPrefixes
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['p'] = "pico",
        ['n'] = "nano",
        ['µ'] = "micro",
        ['m'] = "milli",
        ['c'] = "centi",
        ['d'] = "deci",
        ['h'] = "hecto",
        ['k'] = "kilo",
        ['M'] = "mega",
        ['G'] = "giga",
        ['T'] = "tera",
        ['P'] = "peta",
        ['E'] = "exa",
    };

    public static IEnumerable<UnitRow> Rows() => UnitRow.Lines(UnitData.Prefixed).Select(line => line.Split(';')).SelectMany(Rows);

    private static IEnumerable<UnitRow> Rows(string[] cells)
    {
        var (code, name, others, signs, dimension) = (cells[0], cells[1], cells[2], cells[3].Split(','), Enum.Parse<Dimension>(cells[4]));
        yield return Row("", "", code, name, others, signs, dimension);
        foreach (var prefix in cells[5]) yield return Row(prefix.ToString(), Names[prefix], code, name, others, signs, dimension);
    }

    private static UnitRow Row(string prefix, string prefixName, string code, string name, string others, string[] signs, Dimension dimension)
    {
        var names = others.Split(',', StringSplitOptions.RemoveEmptyEntries).Append(name).Select(word => prefixName + word).ToList();
        if (prefix == "k" && code == "g") names.AddRange(["kilo", "kgs"]);
        if (prefix == "k" && code == "m") names.Add("kms");
        var words = names.Concat(names.Select(word => word.EndsWith('z') ? word : word + "s"));
        // The micro sign has two code points, and is often written as a plain "u" or, for grams, "mc".
        var written = prefix == "µ" ? signs.SelectMany(sign => new[] { "µ" + sign, "\u03BC" + sign, "mc" + sign }) : signs.Select(sign => prefix + sign);
        return new UnitRow(new Unit(prefix + code, prefixName + name, dimension), words.ToArray(), written.ToArray());
    }
}
