using System.Globalization;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Evaluation.Polnear;

/// <summary>An article of PolNeAR (Newell et al., LREC 2018) with the spans of one annotator.</summary>
/// <param name="Text">The file as it stands.</param>
public sealed record PolnearDocument(string Name, string Text, PolnearSpans Gold)
{
    /// <param name="folder">With <c>text/*.txt</c> and <c>attributions/*.ann</c>; where several annotated one text, the first in ordinal order counts.</param>
    /// <exception cref="FormatException">An annotation is not brat's standoff.</exception>
    public static IEnumerable<PolnearDocument> ReadAll(string folder)
    {
        var annotations = Directory.EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal).ToList();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (annotations.Find(path => IsOf(Path.GetFileNameWithoutExtension(path), name)) is not { } annotation) continue;
            var text = File.ReadAllText(file);
            yield return new PolnearDocument(name, text, ReadSpans(text, File.ReadLines(annotation)));
        }
    }

    /// <summary>The annotator's mark follows the name: "name_4b22".</summary>
    private static bool IsOf(string annotation, string name) =>
        annotation.StartsWith(name, StringComparison.Ordinal) && annotation.LastIndexOf('_') == name.Length;

    /// <summary>A discontinuous span counts as its pieces, as labellers of sequences see it; but pieces with nothing than blanks and stops between them are
    /// one: the tool with which the texts were annotated cut at the ends of sentences and lines.</summary>
    private static PolnearSpans ReadSpans(string text, IEnumerable<string> lines)
    {
        var index = new CodePointIndex(text);
        var spans = new PolnearSpans([], [], []);
        foreach (var fields in lines.Where(line => line.StartsWith('T')).Select(line => line.Split('\t')))
        {
            if (fields.Length < 2 || fields[1].IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var blank)) throw new FormatException($"No annotation of brat: {string.Join(' ', fields)}");
            var into = fields[1][..blank] switch { "Source" => spans.Sources, "Cue" => spans.Cues, "Content" => spans.Contents, _ => null };
            if (into is null) continue;
            var pieces = fields[1][(blank + 1)..].Split(';').Select(piece => piece.Split(' ')).Select(ends => new TextSpan(index.ToUtf16(Offset(ends[0])), index.ToUtf16(Offset(ends[1]))));
            into.UnionWith(Joined(text, pieces.Order()));
        }

        return spans;
    }

    private static List<TextSpan> Joined(string text, IEnumerable<TextSpan> pieces)
    {
        var joined = new List<TextSpan>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].End <= piece.Start && !text[joined[^1].End..piece.Start].Any(char.IsLetterOrDigit)) joined[^1] = joined[^1].Union(piece);
            else joined.Add(piece);
        }

        return joined;
    }

    private static int Offset(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
