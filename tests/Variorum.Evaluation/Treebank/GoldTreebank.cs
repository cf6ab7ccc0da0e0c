using System.Globalization;
using System.Text;
using Variorum.Language;

namespace Variorum.Evaluation.Treebank;

/// <summary>A treebank in CoNLL-U: its raw text, its words, and what is right about them.</summary>
public sealed class GoldTreebank
{
    private const int Columns = 10;

    private readonly StringBuilder _raw = new();
    private readonly StringBuilder _joined = new();
    private readonly StringBuilder _characters = new();
    private readonly ImmutableArray<TreebankWord>.Builder _words = ImmutableArray.CreateBuilder<TreebankWord>();
    private readonly ImmutableArray<(int Start, int End)>.Builder _sentences = ImmutableArray.CreateBuilder<(int, int)>();
    private readonly ImmutableArray<TokenizedSentence>.Builder _tokenized = ImmutableArray.CreateBuilder<TokenizedSentence>();

    private GoldTreebank()
    {
    }

    /// <summary>The text as it was before it was cut into words.</summary>
    public string RawText => _raw.ToString();

    /// <summary>All words with a blank between them: the text that <see cref="Tokenized"/> points into.</summary>
    public string JoinedText => _joined.ToString();

    public ImmutableArray<TokenizedSentence> Tokenized => _tokenized.ToImmutable();

    public TreebankText Gold => new(_characters.ToString(), _words.ToImmutable(), _sentences.ToImmutable());

    /// <exception cref="FormatException">A line is no CoNLL-U.</exception>
    public static GoldTreebank Read(IEnumerable<string> lines)
    {
        var treebank = new GoldTreebank();
        var rows = new List<string[]>();
        foreach (var line in lines.Append(string.Empty))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal))
                treebank._raw.Append("\n\n");
            if (line.Length > 0 && line[0] != '#')
                rows.Add(Fields(line));
            if (line.Length > 0 || rows.Count == 0)
                continue;
            treebank.Add(rows);
            rows.Clear();
        }

        return treebank;
    }

    private static string[] Fields(string line)
    {
        var fields = line.Split('\t');
        return fields.Length == Columns ? fields : throw new FormatException($"Not ten columns: {line}");
    }

    private void Add(List<string[]> rows)
    {
        var (first, start, joinedStart) = (_words.Count, _characters.Length, _joined.Length);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var (tokenEnd, tokenStart, tokenStop) = (0, 0, 0);
        foreach (var fields in rows.Where(fields => !fields[0].Contains('.', StringComparison.Ordinal)))
        {
            var range = fields[0].Split('-');
            var number = Number(range[0]);
            if (range.Length == 2 || number > tokenEnd)
                (tokenStart, tokenStop) = AddToken(fields);
            if (range.Length == 2)
            {
                tokenEnd = Number(range[1]);
                continue;
            }

            var head = Number(fields[6]);
            _words.Add(new TreebankWord(
                tokenStart, tokenStop, number <= tokenEnd, fields[1], fields[2], fields[3], fields[4], head == 0 ? -1 : first + head - 1, fields[7].Split(':')[0]));
            spans.Add(new TextSpan(_joined.Length, _joined.Length + fields[1].Length));
            _joined.Append(fields[1]).Append(' ');
        }

        _sentences.Add((start, _characters.Length));
        _tokenized.Add(new TokenizedSentence(new TextSpan(joinedStart, _joined.Length - 1), spans.ToImmutable()));
    }

    private (int Start, int End) AddToken(string[] fields)
    {
        var start = _characters.Length;
        _characters.Append(string.Concat(fields[1].Where(c => !char.IsWhiteSpace(c))));
        _raw.Append(fields[1]);
        if (!fields[9].Split('|').Contains("SpaceAfter=No"))
            _raw.Append(' ');
        return (start, _characters.Length);
    }

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
