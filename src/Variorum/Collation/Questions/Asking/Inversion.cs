using Variorum.Language;

namespace Variorum.Collation.Questions.Asking;

/// <summary>Puts a clause in the order of a question: "did Ada Orr run the school" of "Ada Orr ran the school".</summary>
/// <remarks>By the words: of a clause by itself the tree is often wrong, and its first finite verb seldom is.</remarks>
internal static class Inversion
{
    /// <returns>Null where the clause has no plain subject, where the subject is a pronoun that stands for nobody known, or where its verb is not finite.</returns>
    public static string? Of(string clause)
    {
        var words = AskedPhrase.Words(clause);
        var verb = words.FirstOrDefault(IsFinite);
        if (verb is null) return null;
        // "finally ran".
        var subject = words[..verb.Index];
        while (subject is [_, .., { Upos: "ADV" }]) subject = subject[..^1];
        if (!IsPlain(subject)) return null;
        var who = clause[..subject[^1].Span.End];
        var adverbs = words[subject.Length..verb.Index].Select(word => word.Form);
        if (verb.Upos == "AUX" || verb.Lemma == "be") return Join([verb.Form, who, .. adverbs, Behind(clause, verb)]);
        return Join([verb.Xpos switch { "VBD" => "did", "VBZ" => "does", _ => "do" }, who, .. adverbs, verb.Lemma, Behind(clause, verb)]);
    }

    private static bool IsFinite(Token word) => word.Upos == "AUX" || word is { Upos: "VERB", Xpos: "VBD" or "VBZ" or "VBP" };

    private static bool IsPlain(ImmutableArray<Token> subject) =>
        subject is [{ Form: "there" }] || (!subject.IsEmpty && subject.All(word => word.Upos is not ("PRON" or "SCONJ" or "PUNCT" or "VERB") || word.Xpos is "PRP$" || word.Form is "-") && subject.Any(word => word.Upos is "NOUN" or "PROPN"));

    private static string Behind(string clause, Token verb) => clause[verb.Span.End..].TrimStart();

    private static string Join(IEnumerable<string> words) => string.Join(' ', words.Where(word => word.Length > 0));
}
