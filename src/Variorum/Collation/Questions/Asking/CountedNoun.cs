using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Collation.Questions.Asking;

/// <summary>Asks for the noun that is counted: by how many, or by how much.</summary>
internal static class CountedNoun
{
    private static readonly ImmutableHashSet<string> Collectives = ["crew", "staff", "personnel", "police", "garrison", "cattle", "livestock", "workforce"];

    private static readonly ImmutableHashSet<string> Weights = ["t", "kg", "g", "l", "m3", "barrels", "bbl"];

    private static readonly ImmutableArray<string> Stuffs = ["ss:noun.substance", "ss:noun.food", "ss:noun.object", "ss:noun.animal", "ss:noun.plant", "ss:noun.artifact"];

    /// <summary>"How many officers", "How much ore", "How many of the crew"; null where the noun is none that is counted.</summary>
    public static string? HowMany(AskedPhrase asked, string? unit)
    {
        if (asked.Head.Form is "those") return asked.Rest.IsEmpty ? null : "How many";
        if (asked.Owner is not null && asked.Rest.IsEmpty) return asked.IsPlural ? $"How many {asked.Owned}" : null;
        if (asked.Owner is not null) return asked.IsPlural ? $"How many of {asked.Noun}" : null;
        if (asked.IsPlural) return $"How many {asked.Noun}";
        if (Collectives.Contains(asked.Head.Lemma)) return asked.Rest.IsEmpty ? null : $"How many of the {asked.Noun}";
        if (unit is not null and not "persons") return Weights.Contains(unit) && IsStuff(asked.Head) ? $"How much {asked.Noun}" : null;
        return asked.Head is { Xpos: "NN" } && (SemanticLexicon.Load().IsNoun(asked.Head.Lemma, SemanticClass.Person) || IsToldOf(asked)) && !asked.Noun.Contains(' ') ? $"How many {Plural(asked.Noun)}" : null;
    }

    /// <summary>Ore, fish, water; not a year or a share.</summary>
    private static bool IsStuff(Token noun) => noun.Upos == "NOUN" && Stuffs.Any(sort => SemanticLexicon.Load().IsNoun(noun.Lemma, sort));

    /// <summary>"ticket sold", "officer who died".</summary>
    private static bool IsToldOf(AskedPhrase asked) => asked.Rest is [{ Xpos: "VBN" } or { Xpos: "WP" or "WDT" }, ..];

    /// <summary>"guards" of "guard".</summary>
    public static string Plural(string noun) => noun switch
    {
        _ when noun.EndsWith("man", StringComparison.Ordinal) => noun[..^3] + "men",
        "person" => "people",
        "child" => "children",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
        [.., 's' or 'x'] or [.., 's' or 'c', 'h'] => noun + "es",
        _ => noun + "s",
    };
}
