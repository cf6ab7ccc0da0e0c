using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads who else worked on a text: "Ilse Adano in Kestra and Bram Korda contributed to this report."</summary>
internal static class Contributors
{
    public const string Cue = " contributed to this ";

    private const int LongestList = 160;

    // What somebody is for the body named before: "Quay Times writer Ilse Adano".
    private static readonly string[] Trades = ["writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "journalist", "journalists", "staff", "editor", "editors", "photographer", "producer", "contributor"];

    /// <param name="sentence">Without blanks at its ends.</param>
    public static void Read(string text, TextSpan sentence, List<Credit> credits)
    {
        var end = sentence.Slice(text).IndexOf(Cue, StringComparison.Ordinal);
        if (end is < 3 or > LongestList) return;
        var list = new TextSpan(sentence.Start, sentence.Start + end);
        var at = list.Start;
        while (at < list.End)
        {
            var stop = char.IsUpper(text[at]) ? EndOf(text, at, list.End) : at;
            if (stop > at && MakerIn(text, list, new TextSpan(at, stop)) is { } maker && !credits.Exists(credit => credit.Name == maker.Name)) credits.Add(maker);
            at = Math.Max(stop, at);
            while (at < list.End && text[at] != ' ') at++;
            at++;
        }
    }

    /// <summary>Where words with capitals end that follow each other.</summary>
    private static int EndOf(string text, int start, int limit)
    {
        var (at, end) = (start, start);
        while (at < limit && char.IsUpper(text[at]))
        {
            while (at < limit && (char.IsLetter(text[at]) || text[at] is '-' or '\'' or '’' or '.')) at++;
            end = at;
            if (at >= limit || text[at] != ' ') break;
            at++;
        }

        return end;
    }

    private static Credit? MakerIn(string text, TextSpan list, TextSpan name)
    {
        var named = name.Of(text);
        if (Agencies.IsNamed(named)) return new Credit(CreditRole.Agency, named, Evidence.At(text, name));
        var before = text[list.Start..name.Start].TrimEnd();
        var after = text[name.End..list.End].TrimStart();
        // Where somebody is, and for whom.
        if (before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith(" from", StringComparison.Ordinal) || Array.Exists(Trades, trade => after.StartsWith(trade, StringComparison.Ordinal))) return null;
        return Names.IsPersonLike(named) ? new Credit(CreditRole.Author, named, Evidence.At(text, name)) : null;
    }
}
