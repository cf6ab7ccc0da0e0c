using Variorum.Claims.Accusations;
using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Labels;

/// <summary>How single words judge; what a whole phrase says is for <see cref="PhraseJudgement"/>.</summary>
internal static class Judgement
{
    // The lists judge words, not what they name here: "opposition", "survivor" and "party" are no praise and no blame of anybody. Only what they
    // judge most strongly ("hero", "murderer") judges whoever is called so.
    private const int Strong = 3;

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    // What befalls somebody speaks well of him, where it speaks at all.
    private static readonly string[] Pitying = ["defenseless", "defenceless", "innocent", "helpless", "unarmed", "persecuted", "oppressed", "bereaved", "peaceful"];

    // Size, time, number, condition and party judge nothing by themselves.
    private static readonly string[] Plain = ["top", "supreme", "grand", "super", "like", "foreign", "cold", "dead", "dark", "civil", "lost", "missing", "poor", "sick", "injured", "wounded", "elderly", "unemployed", "jobless", "homeless", "refugee", "well", "better", "best", "great", "greater", "happy", "sad", "vice", "rich", "wealthy", "right", "rights", "winner", "leading", "senior", "chief", "popular", "available", "ready", "fresh", "fast", "clear", "clean", "free", "hard", "heavy", "high", "low", "loud", "hot", "limited", "rival", "dear", "disabled", "blind", "deaf", "ill", "ailing", "overweight", "angry", "enraged", "worried", "afraid", "concerned", "alarmed", "upset", "tired", "retired", "struggling", "disappointed", "outraged", "frustrated", "anxious", "liberal", "libertarian", "conservative", "progressive", "inactive", "unsecured", "registered", "unlimited", "appeal", "appeals", "secured", "protected", "invited", "enough", "significant"];

    // What others hold against them is not said of them; what befell them is no fault of theirs.
    private static readonly string[] Befallen = ["prisoner", "suspect", "detainee", "captive", "victim", "slave", "hostage", "casualty", "convict", "orphan", "widow", "martyr", "patient"];

    /// <summary>Below 0 badly, above 0 well.</summary>
    public static int Of(Token word)
    {
        if (word.Upos is not ("NOUN" or "ADJ" or "VERB" or "ADV")) return 0;
        var (form, lemma) = (word.Form.ToLowerInvariant(), word.Lemma.ToLowerInvariant());
        if (Pitying.Contains(form)) return 1;
        if (WrongWords.Trait(word) != WrongStrength.None || (word.Upos == "NOUN" && Lexicon.WrongOf(WrongSort.Doer, lemma) != WrongStrength.None)) return -2;
        if (Plain.Contains(lemma) || Befallen.Contains(lemma)) return 0;
        var own = Lexicon.PolarityOf(form) is not 0 and var polarity ? polarity : Lexicon.PolarityOf(lemma);
        return word.Upos == "NOUN" && Math.Abs(own) < Strong && (word.Is("compound") || NamesSomebody(lemma)) ? 0 : own;
    }

    /// <summary>A word that judges: by the lexicons, or because it sets apart ("so-called", "anti-…", "pro-…").</summary>
    public static bool Judges(Token word) => Of(word) != 0 || TakesSides(word);

    /// <summary>"so-called", "self-styled", "anti-dam", "pro-Ostric", "extremist", "fundamentalist".</summary>
    public static bool TakesSides(Token word)
    {
        var form = word.Form.ToLowerInvariant();
        return Distances(word) || form.StartsWith("self-", StringComparison.Ordinal) || form.StartsWith("anti-", StringComparison.Ordinal) || form.StartsWith("pro-", StringComparison.Ordinal) || form is "self" or "pro" or "anti"
            || (form.Length > 5 && form.EndsWith("ist", StringComparison.Ordinal) && word.Upos is "ADJ" or "NOUN" && !Lexicon.IsOccupation(form) && !Lexicon.IsNoun(form, SemanticClass.Professional, 3) && !Lexicon.IsNoun(form, SemanticClass.Worker, 3));
    }

    /// <summary>"so-called", "self-styled", "alleged": whoever writes it does not believe it.</summary>
    public static bool Distances(Token word) => word.Form.ToLowerInvariant() is "so-called" or "self-styled" or "self-proclaimed" or "self-appointed" or "would-be" or "alleged" or "supposed" or "purported" or "pretended";

    private static bool NamesSomebody(string lemma) => WordClasses.IsPerson(lemma) || WordClasses.IsBody(lemma) || lemma is "opposition" or "target" or "ruling";
}
