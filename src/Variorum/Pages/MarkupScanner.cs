using System.Runtime.CompilerServices;

namespace Variorum.Pages;

/// <summary>Walks over the tags of an HTML text in linear time, as a tokenizer would, without building anything.</summary>
internal ref struct MarkupScanner(string text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = 0;
    private bool _sawText = false;

    /// <summary>Moves to the next tag. Comments, declarations and text are passed over; a tag that never ends is none.</summary>
    public bool TryNext(out MarkupTag tag)
    {
        tag = default;
        while (true)
        {
            var open = _text[_at..].IndexOf('<');
            if (open < 0 || _at + open + 1 >= _text.Length) return false;
            if (open > 0 && !_sawText) _sawText = _text[_at] > ' ' || _text.Slice(_at, open).ContainsAnyExcept(" \t\n\r\f");
            _at += open + 1;
            var next = _text[_at];
            if (char.IsAsciiLetter(next)) return TryTag(isEnd: false, out tag);
            if (next == '/' && _at + 1 < _text.Length && char.IsAsciiLetter(_text[_at + 1]))
            {
                _at++;
                return TryTag(isEnd: true, out tag);
            }

            if (next is '!' or '?' or '/') SkipDeclaration();
            else _sawText = true;
        }
    }

    /// <summary>Past the text of an element whose content is no markup, up to its end tag, which the next call returns. Empty where it never ends.</summary>
    public TextSpan SkipRawText(ReadOnlySpan<char> name)
    {
        var start = _at;
        while (true)
        {
            var open = _text[_at..].IndexOf("</", StringComparison.Ordinal);
            if (open < 0)
            {
                _at = _text.Length;
                return default;
            }

            _at += open;
            var rest = _text[(_at + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (rest.Length == name.Length || EndsName(rest[name.Length]))) return new TextSpan(start, _at);
            _at += 2;
        }
    }

    /// <summary>True where the next markup is the end tag of this name.</summary>
    public readonly bool EndsNext(ReadOnlySpan<char> name) =>
        _text[_at..].IndexOf('<') is >= 0 and var open && _text[(_at + open + 1)..] is ['/', .. var rest] && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    public void SkipToEnd() => _at = _text.Length;

    private void SkipDeclaration()
    {
        var rest = _text[_at..];
        if (!rest.StartsWith("!--", StringComparison.Ordinal))
        {
            var end = rest.IndexOf('>');
            _at = end < 0 ? _text.Length : _at + end + 1;
            return;
        }

        // "<!-->" and "<!--->" are whole comments; "--!>" ends one too. Found in one pass, or many comments would be quadratic.
        for (var i = _at + 1; ; i++)
        {
            var dashes = _text[i..].IndexOf("--", StringComparison.Ordinal);
            if (dashes < 0) break;
            i += dashes;
            var after = i + 2 < _text.Length && _text[i + 2] == '!' ? i + 3 : i + 2;
            if (after >= _text.Length) break;
            if (_text[after] != '>') continue;
            _at = after + 1;
            return;
        }

        _at = _text.Length;
    }

    private bool TryTag(bool isEnd, out MarkupTag tag)
    {
        tag = default;
        var start = _at;
        while (_at < _text.Length && !EndsName(_text[_at])) _at++;
        var name = _text[start.._at];
        var attributes = 0;
        while (_at < _text.Length)
        {
            var c = _text[_at++];
            if (c == '>')
            {
                var rest = _text.Slice(start + name.Length, _at - 1 - start - name.Length);
                tag = new MarkupTag(name, isEnd, _text[_at - 2] == '/', attributes, rest, _sawText);
                _sawText = false;
                return true;
            }

            if (c is ' ' or '/' || char.IsWhiteSpace(c)) continue;
            attributes++;
            SkipAttribute();
        }

        return false;
    }

    /// <summary>Past the rest of a name and its value: quotes count only after an equals sign.</summary>
    private void SkipAttribute()
    {
        while (_at < _text.Length && _text[_at] != '=' && !EndsName(_text[_at])) _at++;
        var after = SkipBlank(_at);
        if (after >= _text.Length || _text[after] != '=') return;
        _at = SkipBlank(after + 1);
        if (_at >= _text.Length) return;
        var quote = _text[_at];
        if (quote is '"' or '\'')
        {
            var end = _text[(_at + 1)..].IndexOf(quote);
            _at = end < 0 ? _text.Length : _at + end + 2;
            return;
        }

        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] != '>') _at++;
    }

    private readonly int SkipBlank(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        return at;
    }

    // Nearly all characters of names are letters, which are beyond all of these.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsName(char c) => c <= '>' && c is '>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f';
}
