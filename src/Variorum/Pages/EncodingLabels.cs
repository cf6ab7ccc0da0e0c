using System.Text;

namespace Variorum.Pages;

/// <summary>Encoding names as pages write them, understood as browsers do (WHATWG Encoding Standard, "Names and labels").</summary>
internal static class EncodingLabels
{
    // What browsers mean by a label is often not what its registration says: Latin-1 is read as Windows-1252, GB2312 as GB18030.
    private static readonly Dictionary<string, int> CodePages = new(StringComparer.Ordinal)
    {
        ["utf-8"] = 65001,
        ["utf8"] = 65001,
        ["unicode-1-1-utf-8"] = 65001,
        // A declaration that can be read as ASCII cannot be true of a UTF-16 file: browsers take it for UTF-8.
        ["utf-16"] = 65001,
        ["utf-16le"] = 65001,
        ["utf-16be"] = 65001,
        ["us-ascii"] = 1252,
        ["ascii"] = 1252,
        ["iso-8859-1"] = 1252,
        ["iso8859-1"] = 1252,
        ["latin1"] = 1252,
        ["latin-1"] = 1252,
        ["l1"] = 1252,
        ["cp1252"] = 1252,
        ["x-cp1252"] = 1252,
        ["iso-8859-2"] = 28592,
        ["iso8859-2"] = 28592,
        ["latin2"] = 28592,
        ["iso-8859-3"] = 28593,
        ["iso-8859-4"] = 28594,
        ["iso-8859-5"] = 28595,
        ["iso-8859-6"] = 28596,
        ["iso-8859-7"] = 28597,
        ["iso-8859-8"] = 28598,
        ["iso-8859-8-i"] = 28598,
        ["iso-8859-9"] = 1254,
        ["latin5"] = 1254,
        ["iso-8859-13"] = 28603,
        ["iso-8859-15"] = 28605,
        ["latin-9"] = 28605,
        ["iso-8859-11"] = 874,
        ["tis-620"] = 874,
        ["windows-874"] = 874,
        ["koi8-r"] = 20866,
        ["koi8-u"] = 21866,
        ["ibm866"] = 866,
        ["cp866"] = 866,
        ["macintosh"] = 10000,
        ["x-mac-roman"] = 10000,
        ["x-mac-cyrillic"] = 10007,
        ["gb2312"] = 54936,
        ["gbk"] = 54936,
        ["gb18030"] = 54936,
        ["x-gbk"] = 54936,
        ["big5"] = 950,
        ["big5-hkscs"] = 950,
        ["shift_jis"] = 932,
        ["shift-jis"] = 932,
        ["sjis"] = 932,
        ["x-sjis"] = 932,
        ["windows-31j"] = 932,
        ["euc-jp"] = 51932,
        ["iso-2022-jp"] = 50220,
        ["euc-kr"] = 949,
        ["ks_c_5601-1987"] = 949,
        ["windows-949"] = 949,
    };

    /// <summary>The encoding of a label in any case, or null where the label is not known.</summary>
    public static Encoding? Find(string label)
    {
        var key = label.Trim().ToLowerInvariant();
        if (!CodePages.TryGetValue(key, out var codePage) && !TryWindows(key, out codePage)) return null;
        return codePage == 65001 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(codePage);
    }

    private static bool TryWindows(string key, out int codePage)
    {
        codePage = 0;
        var digits = key.StartsWith("windows-", StringComparison.Ordinal) ? key[8..] : key.StartsWith("cp", StringComparison.Ordinal) ? key[2..] : "";
        return int.TryParse(digits, out codePage) && codePage is >= 1250 and <= 1258;
    }
}
