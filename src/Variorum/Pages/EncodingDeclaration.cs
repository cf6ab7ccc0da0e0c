using System.Buffers;
using System.Text;

namespace Variorum.Pages;

/// <summary>Finds the encoding that a page declares: an XML declaration, <c>meta charset</c> or <c>meta http-equiv content</c>.</summary>
internal static class EncodingDeclaration
{
    // Browsers look at 1,024 bytes; saved pages carry banners before their head.
    private const int Searched = 8192;

    private static readonly SearchValues<string> Metas = SearchValues.Create(["<meta"], StringComparison.OrdinalIgnoreCase);

    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var end = head.IndexOf("?>", StringComparison.Ordinal);
            if (end > 0 && Value(head[..end], "encoding") is { } xml) return EncodingLabels.Find(xml);
        }

        for (var at = 0; head.AsSpan(at).IndexOfAny(Metas) is >= 0 and var next; at++)
        {
            at += next;
            var end = head.IndexOf('>', at);
            if (end < 0) break;
            if (!InComment(head, at) && Value(head[at..end], "charset") is { } label && EncodingLabels.Find(label) is { } found) return found;
        }

        return null;
    }

    private static bool InComment(string head, int at)
    {
        var open = head.LastIndexOf("<!--", at, StringComparison.Ordinal);
        return open >= 0 && head.IndexOf("-->", open, at - open, StringComparison.Ordinal) < 0;
    }

    /// <summary>What follows <c>name =</c>, in quotes or bare; <c>content="text/html; charset=x"</c> is found the same way.</summary>
    private static string? Value(string tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        at += name.Length;
        while (at < tag.Length && char.IsWhiteSpace(tag[at])) at++;
        if (at >= tag.Length || tag[at] != '=') return null;
        at++;
        while (at < tag.Length && (char.IsWhiteSpace(tag[at]) || tag[at] is '"' or '\'')) at++;
        var end = at;
        while (end < tag.Length && !char.IsWhiteSpace(tag[end]) && tag[end] is not ('"' or '\'' or ';' or '/')) end++;
        return end > at ? tag[at..end] : null;
    }
}
