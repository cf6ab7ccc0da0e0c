namespace Variorum.Collation.Arithmetic;

/// <summary>Tells which equations follow from those before them: each is a vector over the values that it speaks of, and a vector that is a
/// combination of earlier ones says nothing new.</summary>
/// <remarks>Elimination modulo a prime of 31 bits: exact, without fractions; two vectors that only the prime makes dependent do not occur
/// with coefficients of -1, 0 and 1 and so few rows.</remarks>
internal sealed class Dependence
{
    private const long Prime = 2_147_483_647;

    // A longer sum follows from shorter ones rather than the other way round, unless it is more surprising by so much for each term more.
    private const decimal BitsOfTerm = 2;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<(int Pivot, SortedDictionary<int, long> Row, SortedDictionary<int, long> Made)> _rows = [];
    private int _added;

    /// <summary>From the sums that say nothing new to one that they follow from. The most surprising are the ground of the others; what chance explains
    /// is no ground for what it does not, and of that those come first whose total stands beside its terms, then the shortest: 2901 = 2621 + 124 + 11 + 80 + 65 follows from 2901 = 2745 + 11 + 80 + 65, not the other way round.</summary>
    public static IReadOnlyDictionary<Finding, Finding> Sources(ImmutableArray<Finding> findings)
    {
        var order = findings.OrderByDescending(Standing).ThenBy(finding => Math.Max(1, finding.Search)).ThenBy(finding => finding.Equation.Parts.Length).ToList();
        var dependence = new Dependence();
        var sources = new Dictionary<Finding, Finding>(ReferenceEqualityComparer.Instance);
        foreach (var finding in order)
        {
            if (dependence.Add(finding.Equation) is { } earlier) sources[finding] = order[earlier];
        }

        return sources;
    }

    private static decimal Standing(Finding finding) => finding.Surprise > 0 ? finding.Surprise - (BitsOfTerm * finding.Equation.Parts.Length) : decimal.MinValue;

    /// <summary>Adds an equation. Returns the earliest of the equations that it follows from, by the order in which they were added; null where it is new.</summary>
    private int? Add(Equation equation)
    {
        var number = _added++;
        var row = Vector(equation);
        var made = new SortedDictionary<int, long> { [number] = 1 };
        foreach (var basis in _rows)
        {
            if (!row.TryGetValue(basis.Pivot, out var factor)) continue;
            Subtract(row, basis.Row, factor);
            Subtract(made, basis.Made, factor);
        }

        if (row.Count == 0) return made.Keys.First();
        var pivot = row.Keys.First();
        var inverse = Inverse(row[pivot]);
        _rows.Add((pivot, Scaled(row, inverse), Scaled(made, inverse)));
        return null;
    }

    private SortedDictionary<int, long> Vector(Equation equation)
    {
        var row = new SortedDictionary<int, long>();
        Put(row, equation.Whole, 1);
        foreach (var part in equation.Parts) Put(row, part, Prime - 1);
        return row;
    }

    private void Put(SortedDictionary<int, long> row, Figure figure, long coefficient)
    {
        var name = Subjects.Widened(figure.Subject) + "|" + Equation.Plain(figure.Value);
        if (!_columns.TryGetValue(name, out var column)) _columns[name] = column = _columns.Count;
        row[column] = (row.GetValueOrDefault(column) + coefficient) % Prime;
    }

    private static void Subtract(SortedDictionary<int, long> from, SortedDictionary<int, long> row, long factor)
    {
        foreach (var (column, value) in row)
        {
            var left = (from.GetValueOrDefault(column) + ((Prime - factor) * value)) % Prime;
            if (left == 0) from.Remove(column);
            else from[column] = left;
        }
    }

    private static SortedDictionary<int, long> Scaled(SortedDictionary<int, long> row, long factor)
    {
        var scaled = new SortedDictionary<int, long>();
        foreach (var (column, value) in row) scaled[column] = value * factor % Prime;
        return scaled;
    }

    /// <summary>By Fermat's little theorem.</summary>
    private static long Inverse(long value)
    {
        var (result, power) = (1L, value);
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1) result = result * power % Prime;
            power = power * power % Prime;
        }

        return result;
    }
}
