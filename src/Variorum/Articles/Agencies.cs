using System.Collections.Frozen;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Tells news agencies by their names, and by where papers print them: "OSTARA (VNA) –", "(VNA, Ostara Today)", a slug beside the day.</summary>
internal static class Agencies
{
    private const int LongestDateline = 90;

    private static readonly FrozenSet<string> Known =
        "reuters afp ap dpa ansa tass xinhua upi efe pti ani apa belga tanjug hina mti čtk ctk pap ntb lusa anadolu interfax bloomberg kyodo yonhap"
            .Split(' ').Concat(["associated press", "the associated press", "agence france-presse", "press association", "canadian press"]).ToFrozenSet(StringComparer.Ordinal);

    // Capitals beside a day that are places or broadcasters.
    private static readonly FrozenSet<string> OtherCapitals = "USA US UK UAE EU UN UNO NATO BBC CNN NPR PBS CBS ABC NBC FAQ PDF TV AM PM GMT UTC CET CEST EST EDT BST".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the name alone says that it is an agency.</summary>
    public static bool IsNamed(string name) =>
        Known.Contains(name.ToLowerInvariant()) || (Names.IsOutletLike(name) && (name.EndsWith(" Agency", StringComparison.Ordinal) || name.EndsWith(" Newswire", StringComparison.Ordinal) || name.EndsWith(" Wire", StringComparison.Ordinal)));

    private static readonly System.Buffers.SearchValues<char> SentenceMarks = System.Buffers.SearchValues.Create(".!?;:\"“”");

    /// <summary>Two to five capitals: an agency only where agencies are printed.</summary>
    public static bool IsSlug(string name) => name.Length is >= 2 and <= 5 && name.All(char.IsAsciiLetterUpper) && !OtherCapitals.Contains(name);

    /// <summary>The agency that a stretch names and nothing else, where agencies are printed: by its name or its slug.</summary>
    public static Credit? Named(string text, TextSpan name)
    {
        var named = name.Of(text);
        return IsNamed(named) || IsSlug(named) ? new Credit(CreditRole.Agency, named, Evidence.At(text, name)) : null;
    }

    /// <summary>The agency in the dateline that a paragraph opens with: "OSTARA, May 3 (VNA) – The harbour ...".</summary>
    public static Credit? OfDateline(string text, TextSpan paragraph)
    {
        var head = text.AsSpan(paragraph.Start, Math.Min(LongestDateline, paragraph.Length));
        var (open, close) = (head.IndexOf('('), head.IndexOf(')'));
        if (open < 3 || close < open + 3 || !char.IsUpper(head[0]) || head[..open].ContainsAny(SentenceMarks)) return null;
        var after = head[(close + 1)..].TrimStart();
        if (after.IsEmpty || after[0] is not ('–' or '—' or '-')) return null;
        var comma = head[open..close].IndexOf(',');
        var name = new TextSpan(paragraph.Start + open + 1, paragraph.Start + (comma > 0 && PrintedDay.HasDigits(head[(open + comma)..close]) ? open + comma : close));
        var named = name.Of(text);
        return IsNamed(named) || IsSlug(named) || Names.IsSingleName(named) || Names.IsOutletLike(named) ? new Credit(CreditRole.Agency, named, Evidence.At(text, name)) : null;
    }
}
