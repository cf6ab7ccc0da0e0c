namespace Variorum.Articles;

/// <summary>Tells the writing system that most of a text's letters belong to.</summary>
internal static class Scripts
{
    private static readonly (char First, char Last, string Script)[] Ranges =
    [
        ('\u0041', '\u024F', "Latn"), ('\u0370', '\u03FF', "Grek"), ('\u0400', '\u052F', "Cyrl"), ('\u0530', '\u058F', "Armn"),
        ('\u0590', '\u05FF', "Hebr"), ('\u0600', '\u077F', "Arab"), ('\u0900', '\u097F', "Deva"), ('\u0980', '\u09FF', "Beng"),
        ('\u0A00', '\u0A7F', "Guru"), ('\u0A80', '\u0AFF', "Gujr"), ('\u0B80', '\u0BFF', "Taml"), ('\u0C00', '\u0C7F', "Telu"),
        ('\u0C80', '\u0CFF', "Knda"), ('\u0D00', '\u0D7F', "Mlym"), ('\u0D80', '\u0DFF', "Sinh"), ('\u0E00', '\u0E7F', "Thai"),
        ('\u0E80', '\u0EFF', "Laoo"), ('\u1000', '\u109F', "Mymr"), ('\u10A0', '\u10FF', "Geor"), ('\u1200', '\u137F', "Ethi"),
        ('\u1780', '\u17FF', "Khmr"), ('\u1E00', '\u1EFF', "Latn"), ('\u3040', '\u30FF', "Kana"), ('\u4E00', '\u9FFF', "Hani"),
        ('\uAC00', '\uD7AF', "Hang"), ('\uFB50', '\uFDFF', "Arab"), ('\uFE70', '\uFEFE', "Arab"),
    ];

    private static readonly Dictionary<string, string> Only = new(StringComparer.Ordinal)
    {
        ["Grek"] = "el",
        ["Armn"] = "hy",
        ["Hebr"] = "he",
        ["Deva"] = "hi",
        ["Beng"] = "bn",
        ["Guru"] = "pa",
        ["Gujr"] = "gu",
        ["Taml"] = "ta",
        ["Telu"] = "te",
        ["Knda"] = "kn",
        ["Mlym"] = "ml",
        ["Sinh"] = "si",
        ["Thai"] = "th",
        ["Laoo"] = "lo",
        ["Mymr"] = "my",
        ["Geor"] = "ka",
        ["Ethi"] = "am",
        ["Khmr"] = "km",
        ["Kana"] = "ja",
        ["Hani"] = "zh",
        ["Hang"] = "ko",
    };

    /// <summary>An ISO 15924 code, or null where there are no letters of a known script.</summary>
    public static string? Dominant(ReadOnlySpan<char> text)
    {
        var counts = new int[Ranges.Length];
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            for (var i = 0; i < Ranges.Length; i++)
            {
                if (c < Ranges[i].First || c > Ranges[i].Last) continue;
                counts[i]++;
                break;
            }
        }

        var byScript = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Ranges.Length; i++) byScript[Ranges[i].Script] = byScript.GetValueOrDefault(Ranges[i].Script) + counts[i];
        // Japanese mixes Chinese characters with syllables of its own: a tenth of these is enough to tell.
        if (byScript["Kana"] * 10 > byScript["Hani"] && byScript["Kana"] > 0) byScript["Kana"] += byScript["Hani"];
        var best = byScript.MaxBy(pair => pair.Value);
        return best.Value == 0 ? null : best.Key;
    }

    public static string? OnlyLanguage(string script) => Only.GetValueOrDefault(script);
}
