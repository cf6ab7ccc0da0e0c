using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads signatures that name a body and those who sign for it in one line: "For the Friends of the Harbour: Ana Ferro, chair; Dr Bram Korda, pilot".</summary>
internal static class SigningFor
{
    private const int LongestLine = 300;
    private const int LongestBody = 80;

    private static readonly string[] Proxies = ["For the ", "For ", "On behalf of the ", "On behalf of "];

    /// <summary>The body and the people; empty where the line is anything else.</summary>
    public static ImmutableArray<Credit> Read(string text, TextSpan line)
    {
        var words = line.Slice(text);
        var proxy = ProxyOf(words);
        var colon = words.IndexOf(':');
        if (proxy is null || line.Length > LongestLine || colon < proxy.Length + 3 || colon > proxy.Length + LongestBody) return [];
        var body = new TextSpan(line.Start + proxy.Length, line.Start + colon);
        var people = People(text, new TextSpan(body.End + 1, line.End)).ToImmutableArray();
        return people.IsEmpty || !char.IsUpper(text[body.Start]) ? [] : [new Credit(CreditRole.Author, body.Of(text), Evidence.At(text, body)), .. people];
    }

    /// <summary>"For the", "On behalf of": that with which a line begins in which one signs for a body; null where it begins otherwise.</summary>
    public static string? ProxyOf(ReadOnlySpan<char> line)
    {
        foreach (var proxy in Proxies)
        {
            if (line.StartsWith(proxy, StringComparison.Ordinal)) return proxy;
        }

        return null;
    }

    /// <summary>"For Clean Water Ostara": whoever reads like a person is one for whom others sign.</summary>
    public static bool IsBody(string text, TextSpan name) => Array.Exists(Proxies, proxy => text.AsSpan(0, name.Start).EndsWith(proxy, StringComparison.OrdinalIgnoreCase));

    /// <summary>"for the Friends of the Harbour": a line below names that says for whom they sign; null where it says anything else.</summary>
    public static Credit? Below(string text, TextSpan line)
    {
        if (Array.Find(Proxies, proxy => line.Slice(text).StartsWith(proxy, StringComparison.OrdinalIgnoreCase)) is not { } proxy) return null;
        var comma = line.Slice(text).IndexOf(',');
        var name = CreditLine.Bare(text, new TextSpan(line.Start + proxy.Length, comma > 0 ? line.Start + comma : line.End));
        return Signatories.BodyIn(text, name) ? new Credit(CreditRole.Author, name.Of(text), Evidence.At(text, name)) : null;
    }

    /// <summary>The body for which all others sign: the one credit that names no person; null where there is none, or several.</summary>
    public static Credit? BodyOf(string text, ImmutableArray<Credit> credits)
    {
        var authors = credits.Where(credit => credit.Role == CreditRole.Author).ToList();
        var bodies = authors.FindAll(credit => IsBody(text, credit.Evidence.Span) || !Names.IsPersonLike(credit.Name)).DistinctBy(credit => credit.Name, StringComparer.Ordinal).ToList();
        return bodies is [var body] && authors.Count > 1 ? body : null;
    }

    /// <summary>What stands before the first comma of each piece, and what they are behind it.</summary>
    private static IEnumerable<Credit> People(string text, TextSpan list)
    {
        var start = list.Start;
        for (var i = list.Start; i <= list.End; i++)
        {
            if (i < list.End && text[i] is not ';') continue;
            var piece = Pages.Trimming.Trim(text, new TextSpan(start, i));
            var comma = piece.Slice(text).IndexOf(',');
            var name = Honorifics.Without(text, comma > 0 ? new TextSpan(piece.Start, piece.Start + comma) : piece);
            if (!name.IsEmpty && Signatories.PersonIn(text, name)) yield return new Credit(CreditRole.Author, name.Of(text), Evidence.At(text, name));
            start = i + 1;
        }
    }
}
