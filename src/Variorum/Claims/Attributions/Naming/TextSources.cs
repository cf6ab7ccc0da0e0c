using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Attributions.Naming;

/// <summary>Whose the texts are that an article speaks of: "the Office's report", "a letter by the union", "the port said in a statement", and later "the report".</summary>
internal sealed class TextSources(VoiceReading reading)
{
    private static readonly SemanticLexicon Words = SemanticLexicon.Load();

    private readonly Lazy<List<(TextSpan Span, string Noun, ArticleEntity Body)>> _introduced = new(() => Introduced(reading));

    /// <summary>The body behind a text, by its own words or by how it was introduced before; null where the article does not tell.</summary>
    public ArticleEntity? BodyOf(Sentence sentence, Token noun)
    {
        if (!IsText(noun)) return null;
        if (Owner(reading, sentence, noun) is { } owner) return owner;
        if (!IsDefinite(sentence, noun)) return null;
        var lemma = noun.Lemma.ToLowerInvariant();
        for (var i = _introduced.Value.Count - 1; i >= 0; i--)
        {
            var (span, known, body) = _introduced.Value[i];
            if (span.Start < noun.Span.Start && known == lemma) return body;
        }

        return null;
    }

    /// <summary>"State Audit Office report"; a statement is its maker's own word, and named after it alone.</summary>
    public static string Name(Token noun, ArticleEntity body) => IsStatement(noun) || IsFigure(noun) ? body.Name : $"{body.Name} {noun.Lemma.ToLowerInvariant()}";

    /// <summary>"statement", "announcement": what somebody states, and no work that could be somebody's, as a contract is.</summary>
    public static bool IsStatement(Token noun) =>
        noun.Lemma.ToLowerInvariant() is var lemma && Words.IsNoun(lemma, SemanticClass.Statement) && !Words.IsNoun(lemma, "wn:legal_document", 2) && Words.VerbsOf(lemma).Any(verb => Words.IsVerb(verb, SemanticClass.State, 2));

    /// <summary>"figures of the ministry": numbers speak for nobody but whose they are.</summary>
    private static bool IsFigure(Token noun) => noun.Lemma.ToLowerInvariant() is "figure" or "number" or "estimate" or "count" or "calculation" or "statistic" or "data" or "datum";

    public static bool IsText(Token noun) =>
        noun.Upos == "NOUN" && noun.Lemma.ToLowerInvariant() is var lemma && (Words.IsNoun(lemma, "ss:noun.communication") || WordClasses.IsDocument(lemma) || lemma is "survey" or "study" or "poll" or "data") && !WordClasses.IsPerson(lemma);

    private static List<(TextSpan Span, string Noun, ArticleEntity Body)> Introduced(VoiceReading reading)
    {
        var introduced = new List<(TextSpan, string, ArticleEntity)>();
        foreach (var sentence in reading.Article.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (IsText(token) && (Owner(reading, sentence, token) ?? Maker(reading, sentence, token)) is { } body) introduced.Add((token.Span, token.Lemma.ToLowerInvariant(), body));
            }
        }

        return introduced;
    }

    /// <summary>"the Office's report", "a report of the Office", "a letter from the union", "the MSA note".</summary>
    private static ArticleEntity? Owner(VoiceReading reading, Sentence sentence, Token noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            var belongs = child.Relation is "nmod:poss" or "compound" or "nmod:desc" || (child.Is("nmod") && sentence.ChildOf(child, "case") is { Lemma: "of" or "by" or "from" });
            if (belongs && Speaking(reading, child) is { } body) return body;
            if (child is { Relation: "acl", Xpos: "VBN" } && sentence.ChildrenOf(child).FirstOrDefault(own => own.Is("obl") && sentence.ChildOf(own, "case") is { Lemma: "by" }) is { } agent && Speaking(reading, agent) is { Type: not EntityType.Person } issuer) return issuer;
        }

        return null;
    }

    /// <summary>"the port said in a statement", "the union made public a letter": who acts with it made it.</summary>
    private static ArticleEntity? Maker(VoiceReading reading, Sentence sentence, Token noun)
    {
        if (sentence.HeadOf(noun) is not { Upos: "VERB" } verb || Readers.Clause.IsPassive(sentence, verb)) return null;
        var issued = noun.Is("obj") && reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(verb), "ss:verb.communication", 2);
        var said = noun.Is("obl") && sentence.ChildOf(noun, "case") is { Lemma: "in" } && reading.Cues.Speaks(verb);
        return issued || said || (noun.Is("obj") && sentence.ChildrenOf(verb).Any(child => child.Lemma == "public")) ? sentence.ChildOf(verb, "nsubj") is { } subject ? Speaking(reading, subject) : null : null;
    }

    private static ArticleEntity? Speaking(VoiceReading reading, Token token) => reading.Entities.Of(token) is { Type: EntityType.Organisation or EntityType.Outlet or EntityType.Person } body ? body : null;

    private static bool IsDefinite(Sentence sentence, Token noun) => sentence.ChildrenOf(noun).Any(child => (child.Relation == "det" && child.Lemma.ToLowerInvariant() is "the" or "this" or "that") || child.Relation == "nmod:poss");
}
