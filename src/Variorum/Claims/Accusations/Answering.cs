using System.Text.RegularExpressions;
using Variorum.Claims.Attributions;
using Variorum.Text;

namespace Variorum.Claims.Accusations;

/// <summary>Whether what somebody says answers an accusation: it denies or contradicts, and speaks of the same.</summary>
/// <remarks>
/// Accusation and answer speak of the same where they share words that tell something. A denial of another matter beside an accusation would
/// be a claim that no source makes.
/// </remarks>
internal static partial class Answering
{
    // In characters: an answer that says only "it" or "this" follows at once.
    private const int RightBehind = 500;

    private const int LongestDismissal = 90;

    // Small words and inflections aside, shorter words tell too little.
    private const int ShortestWord = 4;
    private const int LongestStem = 6;

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "that", "this", "these", "those", "with", "from", "have", "having", "been", "were", "they", "them", "their", "what", "when", "which", "would", "could", "should", "said", "says", "also", "about", "after", "before", "into", "over", "under", "only",
        "than", "then", "there", "where", "while", "more", "most", "some", "such", "very", "will", "your", "ours", "mine", "hers", "whom", "whose", "because", "between", "against", "other", "never", "nobody", "nothing", "anybody", "anything", "without",
        "made", "make", "does", "done", "year", "years", "people", "time", "today", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "told", "called", "being",
    };

    /// <summary>Whether it denies, has a sentence like "We have never …" or "Nobody …", or calls something false; "refused to pay" is no denial.</summary>
    public static bool Contradicts(Attribution said) => !Refuses(said) && (said.Stance == Stance.Denies || IsDismissal(said) || Sentences().Split(said.Quote).Any(sentence => OwnNegation().IsMatch(sentence)));

    /// <summary>Whether an answer in the accusation's own article speaks of it.</summary>
    public static bool Meets(Accusation accusation, Attribution said, string text)
    {
        if (said.Anchor.Span.Overlaps(accusation.Anchor.Span)) return false;
        // "When the minister says that no letter came, he is lying": the accusation speaks of his words, they do not answer it.
        if (said.Anchor.Span.End <= accusation.Anchor.Span.Start && accusation.Sentence.Contains(said.Anchor.Span)) return false;
        var behind = said.Anchor.Span.Start - accusation.Anchor.Span.End;
        // "denied any wrongdoing", "denied that it had hidden anything": whatever it is accused of.
        if (behind >= 0 && said.Stance == Stance.Denies && said.Quote.Length < LongestDismissal && Everything().IsMatch(said.Quote)) return true;
        if (behind is >= 0 and < RightBehind && (IsDismissal(said) || (said.Stance == Stance.Denies && Pointing().IsMatch(said.Quote)))) return true;
        return Shared(Told(accusation, text), said, text) >= (behind is >= 0 and < RightBehind ? 1 : 2);
    }

    /// <summary>How many telling words the accusation shares with the one denying sentence of the answer that shares most.</summary>
    /// <param name="told">The words of the accusation: <see cref="Told"/>.</param>
    /// <param name="answering">The page text that the answer stands in.</param>
    public static int Shared(HashSet<string> told, Attribution said, string answering) =>
        Denying(said, answering).Select(sentence => Words(sentence).Distinct(StringComparer.Ordinal).Count(told.Contains)).DefaultIfEmpty().Max();

    /// <summary>The words of an accusation and of its sentence that tell something, without the names of those between whom it stands.</summary>
    /// <param name="text">The page text that it stands in.</param>
    public static HashSet<string> Told(Accusation accusation, string text) => Telling(accusation, Words(accusation.Sentence.Of(text)).Concat(Words(accusation.Quote)));

    /// <summary>Whether two accusations of one say the same: they share two telling words at least, and half of those of the shorter.</summary>
    public static bool AreAlike(Accusation one, Accusation other)
    {
        var (first, second) = (Telling(one, Words(one.Quote)), Telling(other, Words(other.Quote)));
        var shared = first.Count(second.Contains);
        return shared > 1 && shared * 2 >= Math.Min(first.Count, second.Count);
    }

    private static HashSet<string> Telling(Accusation accusation, IEnumerable<string> words)
    {
        var names = Words(accusation.Accused).Concat(Words(accusation.Accuser ?? "")).ToHashSet(StringComparer.Ordinal);
        return words.Where(word => !names.Contains(word)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Denying(Attribution said, string text) => said.Stance == Stance.Denies && said.Quote.Length < RightBehind
        ? [said.Sentence.Of(text)]
        : Sentences().Split(said.Quote).Where(sentence => OwnNegation().IsMatch(sentence));

    private static bool IsDismissal(Attribution said) => Dismisses(said.Quote);

    /// <summary>"nonsense", "a lie": in few words.</summary>
    public static bool Dismisses(string words) => words.Length < LongestDismissal && Dismissal().IsMatch(words);

    private static bool Refuses(Attribution said) => said.Quote.StartsWith("to ", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string text) => Word().Matches(Folding.Fold(text))
        .Select(match => match.Value)
        .Where(word => word.Length >= ShortestWord && !Small.Contains(word))
        .Select(Stem);

    // "locked" meets "lock", "counted" meets "count", "doors" meets "door".
    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestWord) word = word[..^ending.Length];
        }

        return word[..Math.Min(LongestStem, word.Length)].TrimEnd('e');
    }

    // What the speaker says of himself, or of all: "I have never", "it had not", "nobody", "there was no"; and "the gate of the port was not open".
    [GeneratedRegex(@"^\W*(([\w’'.-]+\s+){1,7}(never|(was|were|is|are|has|have|had|did|does|do)\s+(not|never)|\w+n['’]t)\b|(i|we|he|she|it|they|there|this|that|my \w+|our \w+|the \w+)\s+(\w+\s+)?((not|never|no)\b|\w+n['’]t\b)|(i|we|he|she|it|they)\s+\w+n['’]t\b|(no|nobody|nothing|neither|not|never)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnNegation();

    [GeneratedRegex(@"\b(nonsense|lies?|false|untrue|baseless|unfounded|groundless|fabricat\w+|absurd|rubbish|ridiculous|slander|fiction)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dismissal();

    [GeneratedRegex(@"\b(anything|any (\w+ )?(wrongdoing|role|part|guilt|blame|responsibility|involvement|misconduct|knowledge)|wrongdoing|all (the )?(accusations|allegations|charges))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everything();

    [GeneratedRegex(@"^\W*(it|this|that|them|the (accusation|allegation|charge|claim)s?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"(?<=[.?!])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
