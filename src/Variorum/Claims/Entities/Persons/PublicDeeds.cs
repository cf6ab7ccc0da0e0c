using Variorum.Claims.Entities.Names;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Entities.Persons;

/// <summary>Reads off a sentence that a named person leads or speaks for a body, sits in one, is elected, has spokesmen or a party.</summary>
internal static class PublicDeeds
{
    private static readonly string[] Leading = ["lead", "head", "chair", "direct", "command", "govern", "rule", "found", "co-found", "represent", "edit", "run", "own"];
    private static readonly string[] Choosing = ["elect", "re-elect", "appoint", "inaugurate", "nominate", "name", "install"];
    private static readonly string[] Followings = ["government", "administration", "cabinet", "party", "regime", "ministry", "campaign", "presidency", "spokesman", "spokeswoman", "spokesperson", "aide", "supporter", "follower", "movement", "faction", "coalition", "staff", "biographer", "successor", "predecessor"];
    private static readonly string[] Seats = ["council", "board", "committee", "parliament", "cabinet", "commission", "senate", "assembly", "bench", "congress"];

    public static IEnumerable<(Identifier Entity, string Reason)> In(Sentence sentence, ArticleEntities named)
    {
        foreach (var mention in named.Inside(sentence.Span).Where(mention => mention.Form == MentionForm.Name && named[mention.Entity].Type == EntityType.Person))
        {
            var words = sentence.Tokens.Where(token => mention.Anchor.Span.Contains(token.Span)).ToList();
            if (words.Count == 0) continue;
            var head = sentence.TopOf(mention.Anchor.Span) ?? words[0];
            if (Reason(sentence, head, words, named) is { } reason) yield return (mention.Entity, reason);
        }
    }

    private static string? Reason(Sentence sentence, Token head, List<Token> words, ArticleEntities named)
    {
        if (TitleBefore(sentence, head, words[0], named) is { } title) return $"The article calls this person “{title}”.";
        if (words[0].Form is "Sir" or "Lord" or "Lady" or "Dame" or "Baroness" || IsMember(sentence, words[^1])) return "The name bears a title.";
        if (CreditLists.WorkOf(sentence, words[0].Index) is { } work) return $"This person is credited with {work}.";
        if (BracketAfter(sentence, words[^1]) is { } office) return $"The article calls this person “{office}”.";
        foreach (var verb in Verbs(sentence, head))
        {
            if (Deed(sentence, verb, named) is { } deed) return $"The article says that this person “{deed}”.";
        }

        if (sentence.HeadOf(head) is { } governor && head.Is("nmod:poss") && Followings.Contains(governor.Lemma.ToLowerInvariant())) return $"The article speaks of this person's {governor.Form}.";
        if (sentence.HeadOf(head) is { } spokesman && head.Is("nmod") && spokesman.Lemma is "spokesman" or "spokeswoman" or "spokesperson" or "aide") return $"A {spokesman.Form} speaks for this person.";
        if (sentence.HeadOf(head) is { Upos: "VERB" } chosen && head.Is("obj") && Choosing.Contains(chosen.Lemma.ToLowerInvariant()) && Under(sentence, chosen, "as") is { } post && PublicRoles.IsPublic(post.Form, isTitle: false)) return $"The article says that this person was {chosen.Form} as {post.Form}.";
        return IsOwner(sentence, head, named) ? "A body belongs to this person." : Affiliation(sentence, head, named) is { } body ? $"This person speaks for {body}." : null;
    }

    /// <summary>"Senator", "MEPs" before the name, or before another that "and" joins to it.</summary>
    private static string? TitleBefore(Sentence sentence, Token head, Token first, ArticleEntities named)
    {
        if (Title(sentence, first) is { } own) return own;
        if (!head.Is("conj") || sentence.HeadOf(head) is not { } joined || named.At(joined.Span) is not { Form: MentionForm.Name } other) return null;
        var start = sentence.Tokens.FirstOrDefault(token => other.Anchor.Span.Contains(token.Span));
        return start is { Index: > 0 } && sentence.Tokens[start.Index - 1].Xpos is "NNS" or "NNPS" ? Title(sentence, start) : null;
    }

    private static string? Title(Sentence sentence, Token first)
    {
        var at = first.Index - 1;
        while (at >= 0 && sentence.Tokens[at].Form is "[" or "]" or ".") at--;
        if (at < 0 || sentence.Tokens[at].Upos is not ("NOUN" or "PROPN")) return null;
        var start = at;
        while (start > 0 && sentence.Tokens[start - 1].Upos is "NOUN" or "PROPN" or "ADJ") start--;
        var span = sentence.Tokens[start].Span.Union(sentence.Tokens[at].Span);
        var title = sentence.TextOf(span);
        var isInitials = PersonTitles.IsInitials(sentence.Tokens[at].Form) && sentence.Tokens[at].Form.TrimEnd('s') is "MP" or "MEP" or "MSP" or "TD" or "AM";
        return isInitials || PublicRoles.IsPublic(title, isTitle: true) ? title : null;
    }

    // "Ana Orr MEP"
    private static bool IsMember(Sentence sentence, Token last) => last.Index + 1 < sentence.Tokens.Length && sentence.Tokens[last.Index + 1].Form is "MP" or "MEP" or "MSP" or "QC" or "KC";

    /// <summary>"B. Orr (chair)".</summary>
    private static string? BracketAfter(Sentence sentence, Token last)
    {
        var words = sentence.Tokens;
        return last.Index + 3 < words.Length && words[last.Index + 1].Form is "(" && words[last.Index + 3].Form is ")" && PublicRoles.IsPublic(words[last.Index + 2].Form, isTitle: false) ? words[last.Index + 2].Form : null;
    }

    /// <summary>The verbs whose subject the person is, a relative clause's among them.</summary>
    private static IEnumerable<Token> Verbs(Sentence sentence, Token head)
    {
        if (head.Is("nsubj") && sentence.HeadOf(head) is { } governor)
        {
            yield return governor;
            foreach (var joined in sentence.ChildrenOf(governor).Where(child => child.Is("conj") && sentence.SubjectOf(child) is null)) yield return joined;
        }

        foreach (var clause in sentence.ChildrenOf(head).Where(child => child.Is("acl")))
        {
            if (sentence.SubjectOf(clause) is null or { Lemma: "who" or "that" }) yield return clause;
        }
    }

    private static string? Deed(Sentence sentence, Token verb, ArticleEntities named)
    {
        var lemma = verb.Lemma.ToLowerInvariant();
        var passive = sentence.ChildrenOf(verb).Any(child => child.Relation is "nsubj:pass" or "aux:pass");
        if (passive) return Choosing.Contains(lemma) ? verb.Form : null;
        if (Leading.Contains(lemma) && sentence.ObjectOf(verb) is { } led && IsBody(led, named, lemma is "run" or "own")) return $"{verb.Form} {led.Form}";
        if (lemma is "speak" && Under(sentence, verb, "for") is { } spoken && IsBody(spoken, named, false)) return $"{verb.Form} for {spoken.Form}";
        if (lemma is "sit" or "serve" && (Under(sentence, verb, "on") ?? Under(sentence, verb, "in")) is { } seat && Seats.Contains(seat.Lemma.ToLowerInvariant())) return $"{verb.Form} on {seat.Form}";
        if (lemma is "serve" or "resign" or "act" or "work" && Under(sentence, verb, "as") is { } office && PublicRoles.IsPublic(office.Form, isTitle: false)) return $"{verb.Form} as {office.Form}";
        return null;
    }

    private static bool IsBody(Token noun, ArticleEntities named, bool mustBeNamed) =>
        named.Of(noun) is { Type: EntityType.Organisation or EntityType.Outlet } || (!mustBeNamed && WordClasses.IsBody(noun.Lemma.ToLowerInvariant()) && noun.Lemma is not ("family" or "group" or "team" or "couple" or "life" or "people"))
        || (!mustBeNamed && noun.Lemma is "opposition" or "country" or "delegation" or "campaign");

    private static Token? Under(Sentence sentence, Token verb, string preposition) =>
        sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("obl") && sentence.ChildOf(child, "case")?.Form == preposition);

    /// <summary>"Ostwerk belongs to Lind", "Ostwerk, owned by Lind".</summary>
    private static bool IsOwner(Sentence sentence, Token head, ArticleEntities named) =>
        head.Is("obl") && sentence.HeadOf(head) is { } verb && verb.Lemma is "belong" or "own" or "lead" or "found" or "head" or "chair"
        && ((sentence.SubjectOf(verb) ?? (verb.Is("acl") ? sentence.HeadOf(verb) : null)) is { } owned && named.Of(owned) is { Type: EntityType.Organisation or EntityType.Outlet });

    /// <summary>"Ada Orr of the Harbour Office said".</summary>
    private static string? Affiliation(Sentence sentence, Token head, ArticleEntities named)
    {
        if (!head.Is("nsubj") || sentence.HeadOf(head) is not { Upos: "VERB" } verb || !WordClasses.Tells(verb.Lemma)) return null;
        var body = sentence.ChildrenOf(head).FirstOrDefault(child => child.Is("nmod") && sentence.ChildOf(child, "case")?.Form is "of" or "for" && named.Of(child) is { Type: EntityType.Organisation or EntityType.Outlet });
        // Whoever speaks of a school or a hospital may be a pupil or a patient.
        return body is null || body.Lemma.ToLowerInvariant() is "school" or "college" or "hospital" or "church" or "clinic" ? null : named.Of(body)!.Name;
    }
}
