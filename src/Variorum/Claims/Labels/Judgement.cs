using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Labels;

/// <summary>How the words of a phrase judge.</summary>
internal static class Judgement
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>By the sum of its words: the strongest lexicons list single words only.</summary>
    public static Polarity Of(IEnumerable<Token> words) => words.Sum(Of) switch
    {
        < 0 => Polarity.Negative,
        > 0 => Polarity.Positive,
        _ => Polarity.Neutral,
    };

    /// <summary>Below 0 badly, above 0 well.</summary>
    public static int Of(Token word)
    {
        if (word.Upos is not ("NOUN" or "ADJ" or "VERB" or "ADV" or "PROPN")) return 0;
        var (form, lemma) = (word.Form.ToLowerInvariant(), word.Lemma.ToLowerInvariant());
        var own = Lexicon.PolarityOf(form);
        if (own == 0) own = Lexicon.PolarityOf(lemma);
        if (own == 0 && IsGrave(lemma)) own = -2;
        return own;
    }

    /// <summary>A word that judges: by the lexicons, or because it sets apart ("so-called", "anti-…", "pro-…").</summary>
    public static bool Judges(Token word) => Of(word) != 0 || TakesSides(word);

    /// <summary>"so-called", "self-styled", "anti-dam", "pro-Ostric", "extremist", "fundamentalist".</summary>
    public static bool TakesSides(Token word)
    {
        var form = word.Form.ToLowerInvariant();
        return form.StartsWith("so-called", StringComparison.Ordinal) || form.StartsWith("self-", StringComparison.Ordinal) || form.StartsWith("anti-", StringComparison.Ordinal)
            || form.StartsWith("pro-", StringComparison.Ordinal) || form is "alleged" or "supposed" or "purported" or "self" or "pro" or "anti"
            || (form.Length > 5 && form.EndsWith("ist", StringComparison.Ordinal) && word.Upos is "ADJ" or "NOUN" && form.EndsWith("ist", StringComparison.Ordinal) && !Lexicon.IsOccupation(form) && !Lexicon.IsNoun(form, SemanticClass.Professional, 3) && !Lexicon.IsNoun(form, SemanticClass.Worker, 3));
    }

    // The polarity lists miss most nouns for crimes and criminals.
    private static bool IsGrave(string lemma) => Lexicon.IsNoun(lemma, SemanticClass.Criminal) || Lexicon.IsNoun(lemma, SemanticClass.Crime);
}
