namespace Variorum.Collation;

/// <summary>Looks up a value in what is sorted by it.</summary>
internal static class SortedSearch
{
    /// <summary>The place of the first element whose value is not less than the one that is sought; the number of elements where all are less.</summary>
    public static int First<T>(IReadOnlyList<T> sorted, Func<T, decimal> valueOf, decimal value)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (valueOf(sorted[middle]) < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
