using System.Text;

namespace Variorum.Evaluation.Pages;

/// <summary>Damages pages in every way that downloads, editors and servers do, and in some more.</summary>
public static class PageDamage
{
    private static readonly string[] Pieces =
        ["<div>", "</div>", "<table>", "<tr>", "</table>", "<b a=", "'>", "<a href=x>", "</p>", "<p>", "<!--", "-->", "<script>", "</script>", "<svg>", "<template>", "<select>", "<plaintext>", "&#xD800;", "\0", "<li><ul>", "<h1>",
            "<frameset>", "<math><mi>", "<textarea>", "<style>", "<body>", "</html>", "<form><form>", "<br/>"];

    /// <param name="other">A page of which a piece may be put into the first.</param>
    public static byte[] Of(byte[] page, byte[] other, Random random)
    {
        var bytes = page.ToList();
        for (var k = random.Next(1, 8); k > 0; k--)
        {
            var (at, length) = (random.Next(bytes.Count + 1), random.Next(1, 4000));
            switch (random.Next(7))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
                    break;
                case 1:
                    bytes.InsertRange(at, Enumerable.Repeat(Encoding.ASCII.GetBytes(Pieces[random.Next(Pieces.Length)]), random.Next(1, 300)).SelectMany(piece => piece));
                    break;
                case 2:
                    for (var j = at; j < Math.Min(bytes.Count, at + 50); j++) bytes[j] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    var from = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(20_000, other.Length - from)).ToArray());
                    break;
                case 5:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(length, bytes.Count - at)));
                    break;
                default:
                    for (var j = 0; j < 20 && bytes.Count > 0; j++) bytes[random.Next(bytes.Count)] = (byte)"<>/\"'&="[random.Next(7)];
                    break;
            }
        }

        return [.. bytes];
    }
}
