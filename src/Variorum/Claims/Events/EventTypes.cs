using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Events;

/// <summary>What sort of happening a word tells of, by the classes of WordNet and VerbNet that it belongs to.</summary>
internal static class EventTypes
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    // The graver first: "was shot and arrested" is told as a shooting.
    private static readonly (string Type, string[] Verbs, string[] Nouns)[] Types =
    [
        ("killing", [SemanticClass.Kill, "vn:murder-42.1"], []),
        ("attack", [SemanticClass.AttackVerb], [SemanticClass.Attack]),
        ("accident", [], [SemanticClass.Accident]),
        ("death", [SemanticClass.Die], []),
        ("injury", [SemanticClass.Injure], []),
        ("arrest", [SemanticClass.Arrest, SemanticClass.Confine], []),
        ("sentence", [SemanticClass.Sentence], []),
    ];

    // Nouns of happening that have no class of their own.
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["clash"] = "attack",
        ["riot"] = "attack",
        ["explosion"] = "accident",
        ["blast"] = "accident",
        ["fire"] = "accident",
        ["flood"] = "accident",
        ["earthquake"] = "accident",
        ["storm"] = "accident",
        ["hurricane"] = "accident",
        ["cyclone"] = "accident",
        ["typhoon"] = "accident",
        ["tornado"] = "accident",
        ["landslide"] = "accident",
        ["mudslide"] = "accident",
        ["avalanche"] = "accident",
        ["eruption"] = "accident",
        ["stampede"] = "accident",
        ["breach"] = "accident",
        ["sinking"] = "accident",
        ["collapse"] = "accident",
        ["protest"] = "protest",
        ["demonstration"] = "protest",
        ["rally"] = "protest",
        ["march"] = "protest",
        ["strike"] = "protest",
        ["election"] = "vote",
        ["referendum"] = "vote",
        ["vote"] = "vote",
        ["massacre"] = "killing",
        ["meeting"] = "meeting",
        ["conference"] = "meeting",
        ["summit"] = "meeting",
        ["trial"] = "trial",
        ["ceremony"] = "meeting",
    };

    /// <summary>What ships, trains and houses do when something happens to them; WordNet has these among all movements and changes.</summary>
    private static readonly HashSet<string> Wrecking = new(StringComparer.Ordinal) { "crash", "capsize", "derail", "explode", "collide", "erupt" };

    /// <summary>The type, or null where the word tells of no happening of these sorts.</summary>
    public static string? Of(Sentence sentence, Token word) => word.Upos switch
    {
        "VERB" when Wrecking.Contains(word.Lemma) => "accident",
        "NOUN" when word.Lemma is "strike" && IsArmed(sentence, word) => "attack",
        _ => Of(word),
    };

    /// <summary>"a missile strike", "the strike killed nine": one of weapons, and not of workers.</summary>
    private static bool IsArmed(Sentence sentence, Token strike) => (strike.Is("nsubj") && sentence.HeadOf(strike) is { Upos: "VERB" } deed && Of(deed) is "killing" or "injury") || sentence.ChildrenOf(strike).Any(child =>
        child.Index < strike.Index && (child.Lemma is "air" or "drone" or "military" or "retaliatory" || Lexicon.IsNoun(child.Lemma.ToLowerInvariant(), SemanticClass.Weapon, 3)));

    private static string? Of(Token word) => word.Upos switch
    {
        "VERB" => Types.FirstOrDefault(type => type.Verbs.Any(name => Lexicon.IsVerb(word.Lemma, name))).Type,
        "NOUN" => Named.GetValueOrDefault(word.Lemma)
            ?? Types.FirstOrDefault(type => type.Nouns.Any(name => Lexicon.IsNoun(word.Lemma, name))).Type
            ?? (Lexicon.IsNoun(word.Lemma, SemanticClass.Person) ? null : Lexicon.VerbsOf(word.Lemma).Where(verb => verb != word.Lemma || IsDeed(word.Lemma)).Select(verb => Types.FirstOrDefault(type => type.Type is not ("meeting" or "death" or "injury") && type.Verbs.Any(name => Lexicon.IsVerb(verb, name))).Type).FirstOrDefault(type => type is not null)),
        _ => null,
    };

    /// <summary>"flight" is a verb too, and then means to shoot birds: what a noun is also as a verb counts only where the noun is mostly a deed.</summary>
    private static bool IsDeed(string noun) => Lexicon.IsNoun(noun, "ss:noun.act") || Lexicon.IsNoun(noun, "ss:noun.event");

    /// <summary>Where a type stands in the list: what is graver tells what the event was.</summary>
    public static int RankOf(string type) => Array.FindIndex(Types, each => each.Type == type) is >= 0 and var rank ? rank : Types.Length;
}
