namespace Variorum.Claims.Quantities.Phrases;

/// <summary>What a figure counts.</summary>
/// <param name="Text">The whole phrase: "members of the union brought to Ostland".</param>
/// <param name="Core">The noun with what stands before it: what a later, elliptic figure takes over.</param>
/// <param name="Head">The noun's dictionary form; empty where only words of a measure are known.</param>
/// <param name="Persons">People are counted.</param>
internal sealed record CountedThing(string Text, string Core, string Head, bool Persons)
{
    /// <summary>EDTF: the time of the figure that counted it, for a later one of the same list that tells none.</summary>
    public string? AsOf { get; init; }

    /// <summary>Where the figure that counted it holds, for a later one that leaves the noun out and names no place.</summary>
    public string? Place { get; init; }

    /// <summary>What sort of thing the figure told that counted it, for the parts that a list names.</summary>
    public Measure? Measure { get; init; }

    /// <summary>As a part of another phrase: "the cost of the bridge".</summary>
    public string AsReferent => Text.StartsWith("the ", StringComparison.Ordinal) || char.IsUpper(Text[0]) ? Text : $"the {Text}";

    public static CountedThing People { get; } = new("people", "people", "people", Persons: true);
}
