using System.Buffers;
using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Tells texts that are made of turns: interviews and transcripts.</summary>
internal static class Conversations
{
    private const int FewestTurns = 4;
    private const int FewestQuestions = 5;
    private const int LongestQuestion = 250;
    private const int LongestSpeaker = 50;

    private static readonly SearchValues<string> StageDirections = SearchValues.Create(["[inaudible", "(inaudible", "[crosstalk", "(applause", "[applause", "(laughter", "[laughter", "[music", "(pause", "(interruption", "[unintelligible"], StringComparison.OrdinalIgnoreCase);

    /// <param name="title">In lower case.</param>
    /// <param name="kicker">What stands above the title, in lower case.</param>
    public static bool IsTranscript(PageContext page, List<int> body, string title, string kicker)
    {
        if (kicker.Contains("transcript", StringComparison.Ordinal) || title.StartsWith("transcript", StringComparison.Ordinal) || title.EndsWith("transcript", StringComparison.Ordinal) || title.StartsWith("full transcript", StringComparison.Ordinal)) return true;
        var turns = Turns(page, body);
        return turns >= FewestTurns && (title.Contains("transcript", StringComparison.Ordinal) || body.Count(i => page.Words(i).ContainsAny(StageDirections)) > 1);
    }

    /// <summary>Turns that begin with a speaker and a colon, or questions that stand alone before answers.</summary>
    /// <param name="announced">Words at the head call it an interview.</param>
    public static bool IsInterview(PageContext page, List<int> body, bool announced)
    {
        var turns = Turns(page, body);
        var asked = body.FindAll(i => page.Words(i)[^1] == '?' && page.Shapes[i].Characters < LongestQuestion);
        // Whoever is interviewed is spoken to; the questions of an explanation are the reader's.
        return turns >= FewestTurns || (asked.Count >= FewestQuestions && (announced || asked.Count(i => Addresses(page.Words(i))) * 3 >= asked.Count)) || (announced && turns + asked.Count >= 2);
    }

    /// <summary>How many lines begin with a speaker; two at least must speak more than once, for "Place: ..." and "Depth: ..." are facts.</summary>
    private static int Turns(PageContext page, List<int> body)
    {
        var speakers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in body)
        {
            if (SpeakerOf(page.Words(i)) is not { IsEmpty: false } speaker) continue;
            var name = speaker.ToString();
            speakers[name] = speakers.GetValueOrDefault(name) + 1;
        }

        return speakers.Values.Count(count => count > 1) > 1 ? speakers.Values.Sum() : 0;
    }

    /// <summary>"Ana Ferro: ...", "THE PRESIDENT: ...", "Q: ...": words with capitals before a colon; empty where there are none.</summary>
    private static ReadOnlySpan<char> SpeakerOf(ReadOnlySpan<char> words)
    {
        var colon = words[..Math.Min(words.Length, LongestSpeaker)].IndexOf(": ", StringComparison.Ordinal);
        if (colon < 1 || !char.IsUpper(words[0]) || words[..colon].Count(' ') >= 5) return [];
        foreach (var range in words[..colon].Split(' '))
        {
            var word = words[..colon][range];
            if (!word.IsEmpty && char.IsLetter(word[0]) && !char.IsUpper(word[0])) return [];
        }

        return words[..colon];
    }

    private static bool Addresses(ReadOnlySpan<char> question)
    {
        foreach (var word in (string[])["you ", "you?", "you,", "your "])
        {
            if (question.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
