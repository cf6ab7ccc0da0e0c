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

    private static readonly ImmutableHashSet<string> AheadPhrases = ["is to", "are to", "is due", "are due", "is going", "are going", "is expected", "are expected", "next week", "next month", "next year"];

    // "Said that it would close on 4 May": to come when it was said, and perhaps past since.
    private const string Reported = "would";
    private const int WordsAfterReported = 3;

    // "… that it be returned by March": a participle after these says nothing of the past.
    private static readonly ImmutableHashSet<string> Present = ["be", "being", "is", "are", "not"];

    private static bool IsParticiple(string word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal);

    // "must be paid", "to be paid", "will be paid": what stands before "be" where nobody demands it.
    private static readonly ImmutableHashSet<string> BeforeBe = ["to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "not", "never", "cannot"];

    // "all letters since 2020 be published" sets no day.
    private static readonly ImmutableHashSet<string> Deadlines = ["by", "before", "until", "till", "on"];

    /// <summary>A sentence that looks both ways is read by what stands nearest before the date: "closed since 2018, it is to become a library".</summary>
    /// <param name="date">Where in the sentence the date begins.</param>
    public static Tense Read(string sentence, int date)
    {
        var parting = Math.Clamp(date, 0, sentence.Length);
        var (before, after) = (Folding.Fold(sentence[..parting]), Folding.Fold(sentence[parting..]));
        var (told, toTell) = (Markers(before), Markers(after));
        var kinds = told.Concat(toTell).Distinct().ToList();
        if (kinds is [Tense.Future]) return Tense.Future;
        var words = FoldedWords.Split(before);
        if (words.Contains("that") && IsDemand([.. words, .. FoldedWords.Split(after)])) return words.Length > 0 && Deadlines.Contains(words[^1]) ? Tense.Future : Tense.Unknown;
        if (kinds.Count > 0) return told.Count > 0 ? told[^1] : toTell[0];
        // "publish the lists before the court sits on 9 October", in a sentence that tells of nothing past.
        return words.Contains("before") && !before[before.LastIndexOf("before", StringComparison.Ordinal)..].Contains(',') ? Tense.Future : Tense.Unknown;
    }

    /// <summary>What each verb or phrase tells, in order. "Would have had to leave in 2031": neither.</summary>
    private static List<Tense> Markers(string text)
    {
        var (words, found, reported) = (FoldedWords.Split(text), new List<Tense>(), -1);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == Reported)
            {
                found.Add(Tense.Unknown);
                reported = i;
            }
            else if (Ahead.Contains(words[i]) || (i + 1 < words.Length && AheadPhrases.Contains($"{words[i]} {words[i + 1]}")))
            {
                found.Add(Tense.Future);
            }
            else if ((Behind.Contains(words[i]) || IsParticiple(words[i])) && !(i > 0 && Present.Contains(words[i - 1])) && (reported < 0 || i - reported > WordsAfterReported))
            {
                found.Add(Tense.Past);
            }
        }

        return found;
    }

    /// <summary>"that the licence be suspended by 31 May": what is demanded is still to come.</summary>
    private static bool IsDemand(string[] words)
    {
        var that = Array.IndexOf(words, "that");
        var be = that < 0 ? -1 : Array.IndexOf(words, "be", that);
        return be > that + 1 && be + 1 < words.Length && !BeforeBe.Contains(words[be - 1]) && words[be + 1].Length > 3;
    }
}
