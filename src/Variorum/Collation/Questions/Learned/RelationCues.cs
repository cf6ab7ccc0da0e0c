namespace Variorum.Collation.Questions.Learned;

/// <summary>Words that hint at how figures stand to each other. None decides: what they weigh is learned.</summary>
internal static class RelationCues
{
    /// <summary>A part and its whole; figures held against each other; earlier and later figures; what a figure is made up of; how sure it is.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Groups =
    [
        [" of them", " of whom", " of these", " including ", " among them", " of which", " of those", " only ", " the rest", " another ", " other ", " of the "],
        [" not ", " but ", " while ", " whereas ", " however", " against ", " rather than ", " instead", " dispute", " claim", " insist", " exaggerat", " false", " in fact", " in truth", " real ", " wrong"],
        [" earlier ", " first ", " now ", " revised", " corrected", " raised", " original", " previous", " still ", " so far", " by then", " had been", " until ", " since ", " had "],
        ["together", "altogether", "includ", " counting ", " counts ", " counted ", " added", " in addition", " in all ", " as well", " only those", " alone", " without ", " apart from", " but not ", " excluding", " leaves out", " left out", " besides"],
        [" about ", " at least", " more than", " estimate", " some ", " nearly ", " thousands"],
    ];

    public static readonly ImmutableArray<string> Names = ["part", "contrast", "revision", "composition", "estimate"];

    /// <summary>For each sort of cue, in how many of the texts it stands: 0 to 1.</summary>
    /// <param name="texts">Folded, with a blank before and behind.</param>
    public static ImmutableArray<float> Shares(IReadOnlyCollection<string> texts) =>
        [.. Groups.Select(cues => texts.Count == 0 ? 0 : (float)texts.Count(text => cues.Any(cue => text.Contains(cue, StringComparison.Ordinal))) / texts.Count)];
}
