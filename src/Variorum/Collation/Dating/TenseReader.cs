using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Reads from the words of a whole sentence whether it looks back or ahead.</summary>
internal static class TenseReader
{
    private static readonly ImmutableHashSet<string> Ahead =
    [
        "will", "shall", "scheduled", "plans", "upcoming", "forthcoming", "tomorrow", "intends", "intend", "invites", "announces",
    ];

    private static readonly ImmutableHashSet<string> Behind =
    [
        "was", "were", "had", "did", "has", "have", "said", "told", "made", "took", "came", "went", "began", "held", "saw", "fell", "rose", "lost", "won", "died", "sent", "gave", "met", "spoke", "wrote",
        "found", "left", "became", "put", "brought", "yesterday", "ago", "broke", "sank", "shot", "struck", "fled", "sold", "bought", "paid", "built",
    ];

    private static readonly ImmutableArray<string> AheadPhrases = [" is to ", " are to ", " is due ", " are due ", " is going to ", " are going to ", " is expected ", " are expected ", " next week", " next month", " next year"];

    /// <summary>What looks ahead wins: "the meeting that was announced will be held on 6 June".</summary>
    public static Tense Read(string sentence)
    {
        var folded = Folding.Fold(sentence);
        var padded = $" {folded}";
        if (AheadPhrases.Any(phrase => padded.Contains(phrase, StringComparison.Ordinal))) return Tense.Future;
        var words = folded.Split([' ', ',', ';', ':', '(', ')', '"', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(Ahead.Contains)) return Tense.Future;
        return words.Any(word => Behind.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))) ? Tense.Past : Tense.Unknown;
    }
}
