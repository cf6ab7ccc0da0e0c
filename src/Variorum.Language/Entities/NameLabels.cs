namespace Variorum.Language.Entities;

/// <summary>The labels of single words: outside, or at a place (begin, inside, end, single) in a name of a type.</summary>
internal static class NameLabels
{
    public const int Outside = 0;
    public const int Types = 3;
    public const int Count = 1 + 4 * Types;

    private enum Place
    {
        Begin,
        Inside,
        End,
        Single,
    }

    public static int Label(NameType type, bool first, bool last) => 1 + 4 * (int)type + (int)((first, last) switch
    {
        (true, true) => Place.Single,
        (true, false) => Place.Begin,
        (false, true) => Place.End,
        _ => Place.Inside,
    });

    public static NameType TypeOf(int label) => (NameType)((label - 1) / 4);

    public static bool CanStart(int label) => label == Outside || At(label) is Place.Begin or Place.Single;

    public static bool CanEnd(int label) => label == Outside || At(label) is Place.End or Place.Single;

    public static bool CanFollow(int label, int next) =>
        CanEnd(label) ? CanStart(next) : !CanStart(next) && TypeOf(label) == TypeOf(next);

    /// <summary>The names that a valid sequence of labels spells.</summary>
    public static IEnumerable<(int First, int End, NameType Type)> Names(IReadOnlyList<int> labels)
    {
        int first = 0;
        for (int i = 0; i < labels.Count; i++)
        {
            if (labels[i] == Outside)
                continue;
            if (CanStart(labels[i]))
                first = i;
            if (CanEnd(labels[i]))
                yield return (first, i + 1, TypeOf(labels[i]));
        }
    }

    private static Place At(int label) => (Place)((label - 1) % 4);
}
