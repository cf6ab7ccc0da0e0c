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

    // "… that it be returned by March": a participle after these says nothing of the past.
    private static readonly ImmutableHashSet<string> Present = ["be", "being", "is", "are", "not"];

    private static bool IsParticiple(string word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal);

    // "must be paid", "to be paid", "will be paid": what stands before "be" where nobody demands it.
    private static readonly ImmutableHashSet<string> BeforeBe = ["to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "not", "never", "cannot"];

    // "all letters since 2020 be published" sets no day.
    private static readonly ImmutableHashSet<string> Deadlines = ["by", "before", "until", "till", "on"];

    private static readonly char[] Separators = [' ', ',', ';', ':', '(', ')', '"', '.', '!', '?', '\n'];

    /// <summary>What looks ahead wins: "the meeting that was announced will be held on 6 June".</summary>
    /// <param name="date">Where in the sentence the date begins.</param>
    public static Tense Read(string sentence, int date)
    {
        var padded = $" {Folding.Fold(sentence)}";
        if (AheadPhrases.Any(phrase => padded.Contains(phrase, StringComparison.Ordinal))) return Tense.Future;
        var words = padded.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(Ahead.Contains)) return Tense.Future;
        var before = Folding.Fold(sentence[..Math.Clamp(date, 0, sentence.Length)]).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (IsDemand(words)) return before.Length > 0 && Deadlines.Contains(before[^1]) ? Tense.Future : Tense.Unknown;
        if (words.Where((word, place) => Behind.Contains(word) || (IsParticiple(word) && !(place > 0 && Present.Contains(words[place - 1])))).Any()) return Tense.Past;
        // "publish the lists before the court sits on 9 October", in a sentence that tells of nothing past.
        return before.Contains("before") ? Tense.Future : Tense.Unknown;
    }

    /// <summary>"that the licence be suspended by 31 May": what is demanded is still to come.</summary>
    private static bool IsDemand(string[] words)
    {
        var that = Array.IndexOf(words, "that");
        var be = that < 0 ? -1 : Array.IndexOf(words, "be", that);
        return be > that + 1 && be + 1 < words.Length && !BeforeBe.Contains(words[be - 1]) && words[be + 1].Length > 3;
    }
}
