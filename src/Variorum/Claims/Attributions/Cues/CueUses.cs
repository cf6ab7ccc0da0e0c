namespace Variorum.Claims.Attributions.Cues;

/// <summary>What a verb can do to show that somebody says or thinks something.</summary>
[Flags]
internal enum CueUses
{
    None = 0,

    /// <summary>Stands beside quoted words and in a parenthesis: "..., she said".</summary>
    Speech = 1,

    /// <summary>Takes a clause: "she believes that ...".</summary>
    Clause = 2,

    /// <summary>Takes an infinitive: "she promised to ...".</summary>
    Infinitive = 4,

    /// <summary>Its object is what is said: "she denied the claim".</summary>
    Object = 8,

    /// <summary>Its object is whom it is said to: "she told reporters".</summary>
    Recipient = 16,

    /// <summary>Its object is what it speaks of, and a complement says what: "she called it a lie".</summary>
    Naming = 32,

    /// <summary>Things do it too; then only what holds words or findings is a source: "the report shows".</summary>
    Showing = 64,
}
