using System.Text;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>A phrase while it is put together from words of a sentence and a few of our own.</summary>
/// <remarks>Words that touch in the text touch in the phrase: "al-Qaeda", "member's".</remarks>
internal sealed class Wording
{
    private readonly StringBuilder _text = new();
    private int _end = -1;

    public bool IsEmpty => _text.Length == 0;

    public int Words { get; private set; }

    public void Add(Token word)
    {
        if (_text.Length > 0 && word.Span.Start != _end) Part();
        _text.Append(word.Form);
        _end = word.Span.End;
        if (Words == 0) Words = 1;
    }

    public void Add(string words)
    {
        if (words.Length == 0) return;
        if (_text.Length > 0) Part();
        _text.Append(words);
        Words += words.Count(character => character == ' ') + (Words == 0 ? 1 : 0);
        _end = -1;
    }

    public override string ToString() => _text.ToString();

    private void Part()
    {
        _text.Append(' ');
        Words++;
    }
}
