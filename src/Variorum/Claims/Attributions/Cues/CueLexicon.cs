using System.Collections.Frozen;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Attributions.Cues;

/// <summary>Which verbs show that somebody says or thinks something, from the classes of dictionaries.</summary>
internal sealed class CueLexicon(SemanticLexicon lexicon)
{
    private const string Communication = "ss:verb.communication";
    private const string Emotion = "ss:verb.emotion";
    private const string Cognition = "ss:verb.cognition";

    // Classes of VerbNet whose members report words.
    private static readonly string[] Saying =
        ["vn:say-37.7", "vn:tell-37.2", "vn:manner_speaking-37.3", "vn:lecture-37.11", "vn:complain-37.8", "vn:confess-37.10", "vn:inquire-37.1.2", "vn:promise-37.13", "vn:advise-37.9", "vn:overstate-37.12"];

    private static readonly string[] Thinking =
        ["vn:conjecture-29.5", "vn:consider-29.9", "vn:suspect-81", "vn:deduce-97.2", "vn:estimate-34.2", "vn:comprehend-87.2", "vn:discover-84", "vn:long-32.2", "vn:wish-62", "vn:care-88.1", "vn:declare-29.4", "vn:learn-14", "vn:rely-70"];

    private static readonly string[] Willing =
        ["vn:promise-37.13", "vn:order-58.3", "vn:urge-58.1", "vn:beg-58.2", "vn:advise-37.9", "vn:wish-62", "vn:want-32.1", "vn:long-32.2", "vn:reject-77.2", "vn:intend-61.2", "vn:volunteer-95.4"];

    // What they write down is a text, not what it says.
    private static readonly string[] Writing = ["vn:scribble-25.2"];

    private static readonly string[] Naming = ["vn:characterize-29.2", "vn:dub-29.3.2", "vn:consider-29.9"];

    private static readonly string[] Addressing = ["vn:tell-37.2", "vn:advise-37.9", "vn:urge-58.1", "vn:interrogate-37.1.3"];

    // What the classes hold by other senses than the one they are asked for: a clause after them is no report.
    private static readonly FrozenSet<string> Never = new[]
    {
        "be", "have", "do", "make", "let", "get", "mean", "ensure", "take", "give", "go", "come", "help", "try", "begin", "start", "need", "cause", "happen", "seem", "appear",
        "turn", "look", "keep", "leave", "matter", "count", "fall", "die", "lead", "work", "follow", "include", "involve", "use", "like", "love", "enjoy", "face", "avoid", "sing", "issue", "file", "read", "sign", "ignore", "permit", "allow", "discuss", "thank", "greet",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Endings = ["ed", "d", "ing", "es", "s"];

    public SemanticLexicon Words => lexicon;

    public CueUses Of(Token verb) => Of(LemmaOf(verb));

    /// <summary>Whether a verb can stand beside words that are quoted.</summary>
    public bool Speaks(Token verb) => Of(verb).HasFlag(CueUses.Speech) || lexicon.IsVerb(LemmaOf(verb), Communication, 2);

    /// <summary>The verb as dictionaries list it: where a lemmatiser makes up a form ("regarde"), the known verb that its inflection leaves.</summary>
    public string LemmaOf(Token verb)
    {
        var lemma = verb.Lemma.ToLowerInvariant();
        if (verb.Upos != "VERB" || !lexicon.ClassesOfVerb(lemma).IsEmpty) return lemma;
        var form = verb.Form.ToLowerInvariant();
        foreach (var ending in Endings)
        {
            if (form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal) && !lexicon.ClassesOfVerb(form[..^ending.Length]).IsEmpty) return form[..^ending.Length];
        }

        return lemma;
    }

    public CueUses Of(string lemma)
    {
        if (Never.Contains(lemma)) return CueUses.None;
        var communicates = lexicon.IsVerb(lemma, Communication);
        var says = ReportingVerbs.Contain(lemma) || IsAny(lemma, Saying) || lexicon.IsVerb(lemma, SemanticClass.State, 2);
        var uses = CueUses.None;
        if (says) uses |= CueUses.Speech;
        if (says || communicates || lexicon.IsVerb(lemma, Communication, 3) || lexicon.IsVerb(lemma, Cognition) || IsAny(lemma, Thinking)) uses |= CueUses.Clause;
        if (IsAny(lemma, Willing) && (communicates || lexicon.IsVerb(lemma, Communication, 3) || lexicon.IsVerb(lemma, Cognition, 3) || lexicon.IsVerb(lemma, Emotion))) uses |= CueUses.Infinitive;
        if (communicates && (lexicon.IsVerb(lemma, SemanticClass.State, 4) || lexicon.IsVerb(lemma, "vn:correspond-36.1"))) uses |= CueUses.Infinitive;
        if (communicates || lexicon.IsVerb(lemma, "vn:reject-77.2") || (says && ReportingVerbs.Contain(lemma) && lexicon.IsVerb(lemma, Communication, 3))) uses |= CueUses.Object;
        if (lemma is "add" or "continue" || (IsAny(lemma, Writing) && !lexicon.IsVerb(lemma, "vn:say-37.7"))) uses &= ~CueUses.Object;
        // VerbNet has "tell" among "explain" and "read", whose object is what is said.
        if (IsAny(lemma, Addressing) || lemma is "tell") uses |= CueUses.Recipient;
        if (IsAny(lemma, Naming)) uses |= CueUses.Naming;
        if (lexicon.IsVerb(lemma, "vn:indicate-78")) uses |= CueUses.Showing | CueUses.Clause;
        if (IsFactive(lemma)) uses &= ~(CueUses.Clause | CueUses.Infinitive | CueUses.Object);
        return uses;
    }

    /// <summary>"knew", "saw", "understood": whoever writes so says it himself, and only tells that others were aware of it.</summary>
    private bool IsFactive(string lemma) =>
        !ReportingVerbs.Contain(lemma) && !lexicon.IsVerb(lemma, Communication, 2) && (lexicon.IsVerb(lemma, "vn:comprehend-87.2") || lexicon.IsVerb(lemma, "vn:see-30.1")) && !lexicon.IsVerb(lemma, "vn:conjecture-29.5");

    /// <summary>Whether a noun is the name of a report: "claim", "statement", "accusation".</summary>
    public bool IsReport(string noun) => lexicon.VerbsOf(noun).Any(verb => Of(verb).HasFlag(CueUses.Speech) || lexicon.IsVerb(verb, Communication));

    private bool IsAny(string lemma, string[] classes) => Array.Exists(classes, name => lexicon.IsVerb(lemma, name));
}
