using Variorum.Claims.Attributions;

namespace Variorum.Claims.Accusations;

/// <summary>What is said by way of finding fault: an inquiry finds, an auditor concludes, a neighbour complains.</summary>
internal static class Findings
{
    // Of verbs that say that something was brought to light, or that somebody suffers by it; as they are written.
    private static readonly string[] Cues = ["found", "finds", "find", "concluded", "concludes", "conclude", "established", "establishes", "revealed", "reveals", "exposed", "uncovered", "discovered", "complained", "complains", "complain", "lamented", "laments", "charged", "alleged", "alleges"];

    public static bool IsOne(Attribution said) => said.Stance == Stance.Asserts && said.Cue is { } cue && cue.Split(' ').Any(word => Cues.Contains(word.ToLowerInvariant()));
}
