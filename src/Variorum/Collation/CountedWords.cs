using System.Text;
using Variorum.Language.Semantics;
using Variorum.Text;

namespace Variorum.Collation;

/// <summary>Reads the phrase that says what is counted: its head noun, its words, and whether it counts people.</summary>
internal static class CountedWords
{
    // Where a modifier after the noun begins: the head stands before.
    private static readonly ImmutableHashSet<string> Ends =
    [
        "who", "whom", "whose", "which", "that", "of", "in", "at", "from", "to", "by", "for", "with", "without", "on", "and", "or", "as", "when", "where",
        "during", "since", "after", "before", "under", "into", "out", "between", "against", "over", "about", "per", "still", "left", "-", "(", ",",
    ];

    private static readonly ImmutableHashSet<string> Empty =
    [
        "the", "a", "an", "of", "in", "to", "and", "at", "by", "for", "on", "or", "as", "who", "whom", "whose", "which", "that", "have", "has", "had", "was", "were", "are",
        "is", "been", "be", "being", "with", "from", "their", "its", "his", "her", "our", "all", "some", "still", "when", "where", "since", "during", "into", "out",
    ];

    // Participles that no ending tells, as they stand behind the noun.
    private static readonly ImmutableHashSet<string> IrregularParticiples =
    [
        "left", "lost", "sent", "held", "brought", "taken", "given", "shot", "found", "told", "sold", "paid", "built", "seen", "known", "spent", "made", "put", "cut", "hit",
        "kept", "met", "born", "won", "drawn", "written", "driven", "hidden", "stolen", "broken", "chosen", "worn", "torn", "sworn", "laid", "led", "fed", "said", "thrown",
        "shown", "struck", "hurt", "caught", "taught", "bought", "sought", "fallen", "beaten", "bitten", "spoken", "frozen", "lent", "bound", "set", "done", "gone",
    ];

    // Words that name money by one of their senses and mostly something else.
    private static readonly ImmutableHashSet<string> Coins = ["mark", "pound", "real", "sol", "won", "yard", "grand", "penny", "cent", "point", "person", "body", "k", "m"];

    /// <summary>The head noun, folded and in the singular; empty where there is no phrase.</summary>
    public static string Head(string? counted)
    {
        var words = NounPhrase(counted);
        return words.LastOrDefault(IsPersonNoun) ?? words.LastOrDefault() ?? string.Empty;
    }

    /// <summary>The phrase up to its head noun, as written, without an article before it: "members" of "the members who left".</summary>
    public static string? Phrase(string? counted)
    {
        if (counted is null) return null;
        var (head, kept) = (Head(counted), new List<string>());
        foreach (var word in counted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => Empty.Contains(Folding.Fold(word))))
        {
            kept.Add(word);
            if (Words(word).Any(part => Singular(part) == head)) break;
        }

        return string.Join(' ', kept).Trim(',', '(', ')', ';', ':', '.');
    }

    /// <summary>Whether people are counted. A word that no dictionary knows is mostly a people's or a party's name.</summary>
    public static bool IsPerson(string counted)
    {
        var head = Head(counted);
        return IsPersonNoun(head) || SemanticLexicon.Load().ClassesOfNoun(head).IsEmpty;
    }

    /// <summary>Whether the head is a noun that a dictionary knows, or a name.</summary>
    public static bool HasNoun(string counted)
    {
        var head = Head(counted);
        return IsPersonNoun(head) || !SemanticLexicon.Load().ClassesOfNoun(head).IsEmpty || (Phrase(counted) is { Length: > 0 } phrase && char.IsUpper(phrase[phrase.LastIndexOf(' ') + 1]));
    }

    /// <summary>The currency that is counted: "crown" of "crowns that were paid"; null where none is.</summary>
    public static string? Currency(string? counted) => NounPhrase(counted).FirstOrDefault(word => SemanticLexicon.Load().IsNoun(word, SemanticClass.MonetaryUnit, 9) && !Coins.Contains(word));

    /// <summary>The words that carry meaning, each once, folded and in the singular, in their order.</summary>
    public static ImmutableArray<string> Content(string? phrase) => [.. Words(phrase).Where(word => !Empty.Contains(word)).Select(Singular).Distinct(StringComparer.Ordinal)];

    /// <summary>Without a plural ending: crude, and the same for every word.</summary>
    public static string Singular(string word)
    {
        if (word is "people") return "person";
        if (word is "women" or "men" or "children") return word switch { "women" => "woman", "men" => "man", _ => "child" };
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        var plural = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'');
        return plural ? word[..^1] : word;
    }

    /// <summary>"crowns promised" and "people left behind": the noun phrase ends before the participle, which begins no phrase.</summary>
    private static List<string> NounPhrase(string? counted) =>
        [.. Words(counted).SkipWhile(Empty.Contains).TakeWhile((word, place) => !Ends.Contains(word) && (place == 0 || !IsParticiple(word))).Select(Singular)];

    private static bool IsParticiple(string word) =>
        IrregularParticiples.Contains(word) || (word.EndsWith("ed", StringComparison.Ordinal) && SemanticLexicon.Load().ClassesOfNoun(word).IsEmpty);

    private static bool IsPersonNoun(string word) =>
        word is "person" or "man" or "woman" or "child" or "other" or "family" || SemanticLexicon.Load().IsNoun(word, SemanticClass.Person, 2);

    private static IEnumerable<string> Words(string? phrase)
    {
        var word = new StringBuilder();
        foreach (var character in Folding.Fold(phrase ?? string.Empty))
        {
            if (char.IsLetterOrDigit(character) || (character is '\'' or '-' && word.Length > 0))
            {
                word.Append(character);
                continue;
            }

            if (word.Length > 0) yield return Clean(word);
            word.Clear();
            if (character is '(' or ',') yield return character.ToString();
        }

        if (word.Length > 0) yield return Clean(word);
    }

    private static string Clean(StringBuilder word)
    {
        var text = word.ToString().TrimEnd('\'', '-');
        return text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text;
    }
}
