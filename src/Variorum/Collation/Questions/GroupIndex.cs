namespace Variorum.Collation.Questions;

/// <summary>Finds the groups that share a word, a place or a value with an answer, so that not every pair of a pile is compared.</summary>
/// <param name="mostCandidates">How many groups an answer is held against at most.</param>
internal sealed class GroupIndex(int mostCandidates)
{
    private readonly Dictionary<string, List<int>> _groups = new(StringComparer.Ordinal);

    public void Add(PrintedFigure figure, int group)
    {
        foreach (var key in Keys(figure))
        {
            if (!_groups.TryGetValue(key, out var list)) _groups[key] = list = [];
            if (list.Count == 0 || list[^1] != group) list.Add(group);
        }
    }

    /// <summary>In ascending order; those that share the rarest words where there are too many.</summary>
    /// <param name="values">Further values that a group may be known by.</param>
    public SortedSet<int> Candidates(PrintedFigure figure, IEnumerable<decimal> values)
    {
        var found = new SortedSet<int>();
        var lists = Keys(figure).Concat(values.Select(Value)).Select(key => (Key: key, List: _groups.GetValueOrDefault(key, []))).OrderBy(pair => pair.List.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        foreach (var group in lists.SelectMany(pair => pair.List))
        {
            found.Add(group);
            if (found.Count >= mostCandidates) break;
        }

        return found;
    }

    private static IEnumerable<string> Keys(PrintedFigure figure) => figure.Printings
        .SelectMany(answer => answer.Words.Concat(answer.Place.Select(word => "at " + word)).Append("in " + answer.Quantity.Article))
        .Concat(figure.First.Family.IsToll() ? [figure.First.Family.ToString()] : Array.Empty<string>())
        .Append(Value(figure.Size)).Append(About(figure.Size)).Distinct(StringComparer.Ordinal);

    /// <summary>The two leading digits, so that "some 184,000" finds 184,327.</summary>
    private static string About(decimal value)
    {
        var (size, scale) = (Math.Abs(value), 0);
        while (size >= 100)
        {
            size /= 10;
            scale++;
        }

        return $"~ {Arithmetic.Equation.Plain(Math.Round(size))} {scale}";
    }

    private static string Value(decimal value) => "= " + Arithmetic.Equation.Plain(value);
}
