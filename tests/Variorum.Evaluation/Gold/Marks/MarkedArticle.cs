using System.Text;
using System.Text.RegularExpressions;
using Variorum.Language;
using Variorum.Pages;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>An invented article whose figures are marked, <c>{a "people aboard"|1,187}</c>.</summary>
/// <param name="Text">Without the marks.</param>
public sealed partial record MarkedArticle(string Text, ImmutableArray<MarkedArticle.Figure> Figures)
{
    /// <summary>The text as a file.</summary>
    public Snapshot Snapshot => new(Encoding.UTF8.GetBytes(Text));

    /// <exception cref="GoldFormatException">A mark is broken.</exception>
    public static MarkedArticle Read(string path)
    {
        var source = File.ReadAllText(path).Trim();
        var (text, figures, at) = (new StringBuilder(), ImmutableArray.CreateBuilder<Figure>(), 0);
        foreach (Match mark in Mark().Matches(source))
        {
            text.Append(source, at, mark.Index - at);
            var start = text.Length;
            text.Append(mark.Groups["text"].Value);
            figures.Add(new Figure(new TextSpan(start, text.Length), mark.Groups["group"].Value, mark.Groups["counted"].Value));
            at = mark.Index + mark.Length;
        }

        text.Append(source, at, source.Length - at);
        return text.ToString() is var plain && plain.IndexOfAny(['{', '}']) < 0 ? new MarkedArticle(plain, figures.ToImmutable()) : throw new GoldFormatException(path, 1, 1, "a mark is broken.");
    }

    [GeneratedRegex("""\{(?<group>[a-z-]) "(?<counted>[^"{}|]+)"\|(?<text>[^{}|]+)\}""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    /// <param name="Span">In the text.</param>
    /// <param name="Group">Figures with one letter answer one question; "-" answers none that another does.</param>
    public sealed record Figure(TextSpan Span, string Group, string Counted);
}
