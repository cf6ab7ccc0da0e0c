using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Variorum.Evaluation.Timex;

/// <summary>One annotated time expression: where it stands in the text, and its TIMEX3 value.</summary>
public sealed record TimexAnnotation(int Start, int End, string Type, string Value);

/// <summary>A document with the time expressions that people marked in it.</summary>
/// <param name="Created">The TIMEX3 value of the day on which it appeared, or null.</param>
public sealed record TimexDocument(string Name, string Text, string? Created, IReadOnlyList<TimexAnnotation> Annotations)
{
    private const int LastAnnotated = 5;

    /// <summary>Reads MEANTIME's XML or TimeML, by the name of the file.</summary>
    public static TimexDocument Read(string path)
    {
        var root = XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!;
        return path.EndsWith(".tml", StringComparison.OrdinalIgnoreCase) ? ReadTimeMl(path, root) : ReadMeantime(path, root);
    }

    private static TimexDocument ReadTimeMl(string path, XElement root)
    {
        var text = new StringBuilder();
        var annotations = new List<TimexAnnotation>();
        Walk(root.Element("TEXT") ?? root, text, annotations);
        var created = root.Element("DCT")?.Descendants("TIMEX3").FirstOrDefault()
            ?? root.Descendants("TIMEX3").FirstOrDefault(timex => (string?)timex.Attribute("functionInDocument") == "CREATION_TIME");
        return new TimexDocument(Path.GetFileName(path), text.ToString(), (string?)created?.Attribute("value"), annotations);
    }

    private static void Walk(XElement element, StringBuilder text, List<TimexAnnotation> annotations)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText literal) text.Append(literal.Value);
            if (node is not XElement child) continue;
            var start = text.Length;
            Walk(child, text, annotations);
            if (child.Name.LocalName == "TIMEX3" && text.Length > start) annotations.Add(Annotation(child, start, text.Length));
        }
    }

    /// <summary>The corpus is cut into words; they are put together again as they would be printed. Times are annotated in the headline, the date line
    /// and four sentences only: the rest is left out.</summary>
    private static TimexDocument ReadMeantime(string path, XElement root)
    {
        var text = new StringBuilder();
        var spans = new Dictionary<string, (int Start, int End)>(StringComparer.Ordinal);
        string? sentence = null;
        foreach (var token in root.Elements("token").Where(token => Sentence(token) <= LastAnnotated))
        {
            var word = token.Value.Trim() switch { "``" or "''" => "\"", var plain => plain };
            var starts = (string?)token.Attribute("sentence") != sentence;
            if (starts && text.Length > 0) text.Append("\n\n");
            else if (text.Length > 0 && IsApart(text[^1], word)) text.Append(' ');
            sentence = (string?)token.Attribute("sentence");
            spans[(string)token.Attribute("t_id")!] = (text.Length, text.Length + word.Length);
            text.Append(word);
        }

        var timexes = root.Element("Markables")!.Elements("TIMEX3").ToList();
        var created = timexes.FirstOrDefault(timex => (string?)timex.Attribute("functionInDocument") == "CREATION_TIME");
        var annotations = timexes.Where(timex => timex.Elements("token_anchor").Any()).Select(timex =>
        {
            var anchors = timex.Elements("token_anchor").Select(anchor => spans[(string)anchor.Attribute("t_id")!]).ToList();
            return Annotation(timex, anchors.Min(span => span.Start), anchors.Max(span => span.End));
        });
        return new TimexDocument(Path.GetFileName(path), text.ToString(), (string?)created?.Attribute("value"), annotations.OrderBy(timex => timex.Start).ToList());
    }

    private static int Sentence(XElement token) => int.Parse((string)token.Attribute("sentence")!, CultureInfo.InvariantCulture);

    private static bool IsApart(char before, string word) =>
        before is not ('(' or '[' or '$' or '\u00A3' or '\u20AC') && word[0] is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '%' or '\'' or '\u2019') && word != "n't";

    private static TimexAnnotation Annotation(XElement timex, int start, int end) =>
        new(start, end, (string?)timex.Attribute("type") ?? "", (string?)timex.Attribute("value") ?? "");
}
