using System.Globalization;

namespace Variorum.Evaluation.Told;

/// <summary>Readers' verdicts on phrases, one a line: document, place, figure, verdict and phrase, parted by tabs. What nobody judged is not in it.</summary>
public sealed class JudgedPhrases
{
    public const string FileName = "told.judged";

    private readonly Dictionary<(string Document, int Start, string Phrase), JudgedPhrase> _known;

    private JudgedPhrases(IEnumerable<JudgedPhrase> phrases) => _known = phrases.ToDictionary(phrase => (phrase.Document, phrase.Start, phrase.Phrase));

    public int Count => _known.Count;

    /// <summary>Empty where the file is not there.</summary>
    /// <exception cref="FormatException">A line is malformed; the message names file and line.</exception>
    public static JudgedPhrases Read(string file) =>
        new(File.Exists(file) ? File.ReadLines(file).Select((line, index) => Parse(line) ?? throw new FormatException($"{file}, line {index + 1}: expected document, place, figure, verdict and phrase, parted by tabs.")) : []);

    /// <summary>Null where nobody judged it.</summary>
    /// <param name="start">In code points.</param>
    public JudgedPhrase? Find(string document, int start, string phrase) => _known.GetValueOrDefault((document, start, phrase));

    private static JudgedPhrase? Parse(string line) =>
        line.Split('\t') is [var document, var start, var quote, var verdict, var phrase] && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && Enum.TryParse<Verdict>(verdict, ignoreCase: true, out var found)
            ? new JudgedPhrase(document, place, quote, found, phrase) : null;
}
