using System.Collections.Immutable;
using System.Text;
using Variorum.Language;

namespace Variorum.Trainer.Sentences;

/// <summary>A treebank as the text it was made from: what a tokeniser is given, and what it should find in it.</summary>
/// <param name="Text">Paragraphs with an empty line between; blanks within them as <c>SpaceAfter=No</c> has them.</param>
/// <param name="Sentences">The gold sentences and words, in <paramref name="Text"/>'s characters.</param>
/// <param name="Documents">For each sentence the number of its document, from 0.</param>
public sealed record RawTreebank(string Text, ImmutableArray<TokenizedSentence> Sentences, ImmutableArray<int> Documents)
{
    /// <param name="lines">A treebank in CoNLL-U.</param>
    /// <param name="lineWidth">Where positive, blanks become line ends such that no line is longer, as in wrapped text.</param>
    public static RawTreebank Read(IEnumerable<string> lines, int lineWidth = 0)
    {
        var builder = new Builder();
        foreach (string line in lines)
            builder.Line(line);
        return builder.Finish(lineWidth);
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<TokenizedSentence> _sentences = [];
        private readonly List<int> _documents = [];
        private readonly List<TextSpan> _words = [];
        private readonly List<string> _parts = [];
        private (string Form, int Last, bool Space)? _joined;
        private bool _space;
        private int _document = -1;

        public void Line(string line)
        {
            if (line.Length == 0)
            {
                EndSentence();
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                _document++;
                NewParagraph();
            }
            else if (line.StartsWith("# newpar ", StringComparison.Ordinal) || line == "# newpar")
            {
                NewParagraph();
            }
            else if (line[0] != '#')
            {
                Token(line.Split('\t'));
            }
        }

        public RawTreebank Finish(int lineWidth)
        {
            EndSentence();
            string text = lineWidth > 0 ? Wrap(_text.ToString(), lineWidth) : _text.ToString();
            return new RawTreebank(text, [.. _sentences], [.. _documents]);
        }

        private void Token(string[] fields)
        {
            if (fields[0].Contains('.', StringComparison.Ordinal))
                return;
            bool space = !fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            int dash = fields[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                _joined = (fields[1], int.Parse(fields[0].AsSpan(dash + 1)), space);
                return;
            }
            _parts.Add(fields[1]);
            if (_joined is not { } joined)
                Append(fields[1], [fields[1]], space);
            else if (int.Parse(fields[0]) == joined.Last)
                Append(joined.Form, _parts, joined.Space);
            else
                return;
            _joined = null;
            _parts.Clear();
        }

        /// <summary>Where the words do not add up to the written token, the last takes what is left.</summary>
        private void Append(string form, List<string> words, bool space)
        {
            if (_space)
                _text.Append(' ');
            int start = _text.Length, end = start + form.Length;
            _text.Append(form);
            for (int i = 0; i < words.Count; i++)
            {
                int stop = i + 1 == words.Count ? end : Math.Min(end, start + words[i].Length);
                _words.Add(new TextSpan(start, stop));
                start = stop;
            }
            _space = space;
        }

        private void EndSentence()
        {
            if (_words.Count == 0)
                return;
            _sentences.Add(new TokenizedSentence(_words[0].Union(_words[^1]), [.. _words]));
            _documents.Add(Math.Max(0, _document));
            _words.Clear();
        }

        private void NewParagraph()
        {
            if (_text.Length > 0)
                _text.Append("\n\n");
            _space = false;
        }

        private static string Wrap(string text, int width)
        {
            char[] result = text.ToCharArray();
            int lineStart = 0, blank = -1;
            for (int i = 0; i < result.Length; i++)
            {
                if (result[i] == '\n')
                {
                    lineStart = i + 1;
                    blank = -1;
                }
                else if (result[i] == ' ')
                {
                    blank = i;
                }

                if (i - lineStart >= width && blank >= lineStart)
                {
                    result[blank] = '\n';
                    lineStart = blank + 1;
                    blank = -1;
                }
            }
            return new string(result);
        }
    }
}
