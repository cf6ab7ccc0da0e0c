namespace Variorum.Language.Parsing;

/// <summary>The sizes of a <see cref="SyntaxNetwork"/>; all but the counts of labels are multiples of 16.</summary>
/// <param name="Embedding">Length of the learned part of a word's input; with the word vector it makes up 2 x <paramref name="Units"/>.</param>
/// <param name="Units">Recurrent units a direction and layer.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="TagLayer">After how many layers the tags are read off.</param>
/// <param name="Arc">Length of a word's vectors as a dependent and as a head.</param>
/// <param name="Relation">The same, for naming the relation.</param>
public sealed record SyntaxShape(int Embedding, int Units, int Layers, int TagLayer, int Arc, int Relation)
{
    /// <summary>How far apart a word and its head may stand is told apart in this many classes.</summary>
    public const int Distances = 32;

    private const int SidedDistances = 12;

    public int State => 2 * Units;

    /// <summary>The class of the distance from a word to its head.</summary>
    /// <param name="word">Counted from 1.</param>
    /// <param name="head">Counted from 1; 0 is the root.</param>
    public static int DistanceClass(int word, int head)
    {
        if (head == 0)
            return (2 * SidedDistances) + Math.Min(word, 8) - 1;
        var distance = Math.Abs(head - word);
        var step = distance switch
        {
            <= 7 => distance - 1,
            <= 9 => 7,
            <= 12 => 8,
            <= 18 => 9,
            <= 30 => 10,
            _ => 11,
        };
        return head < word ? step : SidedDistances + step;
    }
}
