using System.Collections.Frozen;

namespace Variorum.Claims.Accusations;

/// <summary>Verbs whose subject helps whom or what their object names: "fund", "shelter", "join".</summary>
internal static class Backing
{
    private static readonly FrozenSet<string> Verbs = new[]
    {
        "support", "back", "fund", "finance", "sponsor", "bankroll", "subsidise", "subsidize", "arm", "equip", "train", "shelter", "harbour", "harbor", "host", "shield", "protect", "aid", "assist", "abet", "join", "recruit", "glorify", "praise", "promote",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string lemma) => Verbs.Contains(lemma);
}
