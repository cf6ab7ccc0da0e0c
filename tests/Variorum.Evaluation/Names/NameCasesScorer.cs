using System.Globalization;
using CsvHelper;
using Variorum.Collation.Entities;

namespace Variorum.Evaluation.Names;

/// <summary>Pairs of names that are one or two, as people have judged: F1 of the pairs that are taken for one.</summary>
public static class NameCasesScorer
{
    /// <param name="path">CSV with the columns <c>schema</c>, <c>name1</c>, <c>name2</c>, <c>is_match</c>.</param>
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(string path)
    {
        using var reader = new StreamReader(path);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        var cases = csv.GetRecords<NameCase>().ToList();
        var judged = cases.Select(pair => (Case: pair, IsPerson: pair.Schema == "Person", Gold: pair.IsMatch == "true", Found: Compare(pair) is { Score: >= NameComparer.Alike })).ToList();
        var misses = judged.Where(pair => pair.Gold != pair.Found).Select(pair => $"{(pair.Found ? "taken for one" : "taken for two")}: {pair.Case.One} | {pair.Case.Other}");
        return (
        [
            ("pairs.f1", F1(judged.Select(pair => (pair.Gold, pair.Found)))),
            ("persons.f1", F1(judged.Where(pair => pair.IsPerson).Select(pair => (pair.Gold, pair.Found)))),
            ("others.f1", F1(judged.Where(pair => !pair.IsPerson).Select(pair => (pair.Gold, pair.Found)))),
        ], [.. misses]);
    }

    private static NameEvidence? Compare(NameCase pair) => pair.Schema == "Person" ? NameComparer.ComparePersons(pair.One, pair.Other) : NameComparer.CompareBodies(pair.One, pair.Other);

    private static double F1(IEnumerable<(bool Gold, bool Found)> pairs)
    {
        var all = pairs.ToList();
        var right = all.Count(pair => pair.Gold && pair.Found);
        return 200.0 * right / Math.Max(1, all.Count(pair => pair.Gold) + all.Count(pair => pair.Found));
    }
}
