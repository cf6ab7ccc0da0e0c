using System.Collections.Immutable;
using System.Text;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Tokenizing;

namespace Variorum.Trainer.Names;

/// <summary>Puts documents together out of sentences of tokens with names over them.</summary>
internal sealed class NamedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TokenizedSentence> _sentences = [];
    private readonly List<ImmutableArray<byte>> _labels = [];

    public bool IsEmpty => _sentences.Count == 0;

    /// <param name="tokens">The corpus's tokens.</param>
    /// <param name="names">Over tokens, half-open, disjoint.</param>
    /// <param name="tokeniseAnew">Whether our own tokeniser cuts the tokens further, where a corpus has other conventions.</param>
    public void AddSentence(IReadOnlyList<string> tokens, IEnumerable<(int First, int End, NameType Type)> names, bool tokeniseAnew)
    {
        if (tokens.Count == 0)
            return;
        if (_text.Length > 0)
            _text.Append('\n');
        var spans = new List<TextSpan>();
        foreach (string token in tokens)
        {
            if (spans.Count > 0)
                _text.Append(' ');
            spans.Add(new TextSpan(_text.Length, _text.Length + token.Length));
            _text.Append(token);
        }
        var words = tokeniseAnew ? Cut(spans) : [.. spans];
        if (words.IsEmpty)
            return;
        var labels = new byte[words.Length];
        foreach (var (first, end, type) in names)
            Mark(words, labels, spans[first].Union(spans[end - 1]), type);
        _sentences.Add(new TokenizedSentence(words[0].Union(words[^1]), words));
        _labels.Add([.. labels]);
    }

    public NamedText Finish()
    {
        var result = new NamedText(_text.ToString(), [.. _sentences], [.. _labels]);
        _text.Clear();
        _sentences.Clear();
        _labels.Clear();
        return result;
    }

    public static void Mark(ImmutableArray<TextSpan> words, byte[] labels, TextSpan name, NameType type)
    {
        int first = -1, last = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (!words[i].Overlaps(name))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        for (int i = Math.Max(first, 0); i <= last; i++)
            labels[i] = (byte)NameLabels.Label(type, i == first, i == last);
    }

    private ImmutableArray<TextSpan> Cut(List<TextSpan> tokens)
    {
        string text = _text.ToString(tokens[0].Start, tokens[^1].End - tokens[0].Start);
        return [.. WordScanner.Scan(text, 0, text.Length).Select(w => new TextSpan(w.Start + tokens[0].Start, w.End + tokens[0].Start))];
    }
}
