using System.Globalization;
using System.Text;

namespace Variorum.Benchmarks.Piles;

/// <summary>Writes invented news: figures, dates, quotations and filler in about the proportions of a daily paper.</summary>
internal sealed class NewsWriter(Random random)
{
    /// <summary>Paragraphs of a text: the title, then the body.</summary>
    /// <param name="words">About how long the text should be.</param>
    public List<string> Write(int words)
    {
        var paragraphs = new List<string> { Title() };
        for (var written = 0; written < words;)
        {
            var paragraph = Paragraph();
            written += paragraph.Count(c => c == ' ') + 1;
            paragraphs.Add(paragraph);
        }

        return paragraphs;
    }

    public string Pick(string[] words) => words[random.Next(words.Length)];

    public string Person() => $"{Pick(InventedWords.Forenames)} {Pick(InventedWords.Surnames)}";

    public string Date() => random.Next(4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 29):00}.{random.Next(1, 13):00}.{random.Next(2016, 2020)}"),
        1 => $"{Pick(InventedWords.Months)} {random.Next(1, 29)}, {random.Next(2016, 2020)}",
        _ => $"{random.Next(1, 29)} {Pick(InventedWords.Months)} {random.Next(2016, 2020)}",
    };

    private string Title() => $"{Number()} {Pick(InventedWords.People)} {Pick(InventedWords.Fates)} {Pick(InventedWords.Places)}";

    private string Paragraph()
    {
        var sentences = new StringBuilder();
        for (var left = random.Next(1, 5); left > 0; left--) sentences.Append(Sentence()).Append(left > 1 ? " " : "");
        return sentences.ToString();
    }

    private string Sentence() => random.Next(7) switch
    {
        0 => $"On {Date()} {Figure()}.",
        1 => $"{Person()} of {Pick(InventedWords.Bodies)} {Pick(InventedWords.Verbs)} that {Figure()}.",
        2 => $"“We know that {Figure()},” {Person()} {Pick(InventedWords.Verbs)}.",
        3 => $"According to {Pick(InventedWords.Bodies)}, {Figure()}.",
        _ => Pick(InventedWords.Filler),
    };

    private string Figure() =>
        $"{Pick(InventedWords.Bounds)}{Number()} {Pick(InventedWords.People)} {Pick(InventedWords.Fates)} {Pick(InventedWords.Places)}";

    /// <summary>Small numbers are more frequent than large ones, as in papers.</summary>
    private string Number() => ((int)Math.Exp(random.NextDouble() * 9)).ToString("N0", CultureInfo.InvariantCulture);
}
