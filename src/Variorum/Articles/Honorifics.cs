namespace Variorum.Articles;

/// <summary>Takes what stands before a name for politeness or rank off it: "Dr Ana Ferro", "Ambassador Bram Korda".</summary>
internal static class Honorifics
{
    private static readonly string[] Titles =
        ["dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dame", "lord", "lady", "rev", "rev.", "reverend", "father", "sister", "ambassador", "judge", "justice", "senator", "captain", "general", "colonel",
            "major", "sergeant", "brigadier", "brig", "lieutenant", "commander", "admiral", "commodore", "rear", "vice", "(ret.)", "(retd.)", "(retd)", "(rtd)", "capt", "capt.", "col.", "gen.", "maj.", "lt.", "mp", "hon", "hon.", "eng.", "ing.", "sheikh", "imam", "rabbi", "bishop", "archbishop"];

    /// <summary>"Prof", in any case.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The name alone; the whole where nothing would be left that is a name.</summary>
    public static TextSpan Without(string text, TextSpan name)
    {
        var start = name.Start;
        while (true)
        {
            var blank = text.AsSpan(start, name.End - start).IndexOf(' ');
            if (blank < 1 || !IsTitle(text.Substring(start, blank))) return new TextSpan(start, name.End);
            var next = start + blank + 1;
            // "Judge Ana": a title before one word is how somebody is called.
            if (next >= name.End || text.IndexOf(' ', next, name.End - next) < 0) return new TextSpan(start, name.End);
            start = next;
        }
    }
}
