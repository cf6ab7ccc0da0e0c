using System.Text;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>A phrase while it is put together from words of a sentence and a few of our own.</summary>
/// <remarks>Words that touch in the text touch in the phrase: "al-Qaeda", "member's".</remarks>
internal sealed class Wording(Sentence sentence)
{
    private readonly StringBuilder _text = new();
    private int _end = -1;

    public void Add(Token word)
    {
        if (_text.Length > 0 && word.Span.Start != _end) _text.Append(' ');
        _text.Append(FormOf(word));
        _end = word.Span.End;
    }

    public void Add(string words)
    {
        if (words.Length == 0) return;
        if (_text.Length > 0) _text.Append(' ');
        _text.Append(words);
        _end = -1;
    }

    /// <summary>A common word that is capital only because a sentence begins with it goes without.</summary>
    private string FormOf(Token word) =>
        sentence.Tokens[..word.Index].All(before => before.Upos is "NUM" or "PUNCT") && sentence.NameAt(word) is null && !(sentence.Tokens.Length > word.Index + 1 && sentence.Tokens[word.Index + 1] is { Upos: "PROPN" } && word.Upos == "ADJ") && word.Upos is not "PROPN" && word.Form.Length > 1 && char.IsLower(word.Lemma[0]) && char.IsUpper(word.Form[0]) && !word.Form.Skip(1).Any(char.IsUpper)
            ? char.ToLowerInvariant(word.Form[0]) + word.Form[1..]
            : word.Form;

    public override string ToString() => _text.ToString();
}
