namespace Variorum.Articles.Labels;

/// <summary>The runs of letters and digits in a text, one after the other, without making anything.</summary>
internal ref struct WordRanges(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = 0;

    public Range Current { get; private set; }

    public readonly WordRanges GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at])) _at++;
        if (_at == _text.Length) return false;
        var start = _at;
        while (_at < _text.Length && char.IsLetterOrDigit(_text[_at])) _at++;
        Current = start.._at;
        return true;
    }
}
