using System.Text;
using Variorum.Language;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Takes a marked file apart. The notation is described in <c>examples/README.md</c>.</summary>
public sealed class MarkParser
{
    private const string EndOfText = "{end}";
    private readonly MarkCursor _cursor;
    private readonly StringBuilder _text = new();
    private readonly Stack<OpenMark> _nested = new();
    private readonly Dictionary<string, OpenMark> _spanning = new(StringComparer.Ordinal);
    private readonly List<(int Order, Mark Mark)> _marks = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _opened;

    private MarkParser(string source, string file) => _cursor = new MarkCursor(source, file);

    private sealed record OpenMark(MarkHeader Header, int Start, int Order);

    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="GoldFormatException">The marks are malformed.</exception>
    public static MarkedText Parse(string source, string file)
    {
        var parser = new MarkParser(source, file);
        parser.ReadText();
        var records = GoldRecordReader.Read(parser._cursor);
        var marks = parser._marks.OrderBy(entry => entry.Order).Select(entry => entry.Mark);
        return new MarkedText(file, source, parser._text.ToString(), [.. marks], records);
    }

    private void ReadText()
    {
        while (!_cursor.AtEnd && !_cursor.LooksAt(EndOfText)) ReadCharacter();
        if (_nested.TryPeek(out var open)) throw _cursor.ErrorAt(open.Header.Position, $"this {open.Header.Kind} mark is never closed");
        if (_spanning.Count > 0)
        {
            var first = _spanning.Values.MinBy(mark => mark.Order)!;
            throw _cursor.ErrorAt(first.Header.Position, $"no {{-{first.Header.Id}}} ends this {first.Header.Kind}");
        }

        if (!_cursor.AtEnd) _cursor.Advance(EndOfText.Length);
    }

    private void ReadCharacter()
    {
        switch (_cursor.Current)
        {
            case '\\':
                ReadEscape();
                break;
            case '{':
                ReadMark();
                break;
            case '}':
                CloseNested();
                break;
            default:
                _text.Append(_cursor.Current);
                _cursor.Advance();
                break;
        }
    }

    private void ReadEscape()
    {
        _cursor.Advance();
        if (_cursor.AtEnd || _cursor.Current is not ('\\' or '{' or '}'))
            throw _cursor.Error("after a backslash must come a backslash or a brace (write \\\\ for a backslash of the text)");
        _text.Append(_cursor.Current);
        _cursor.Advance();
    }

    private void ReadMark()
    {
        _cursor.Advance();
        if (_cursor.AtEnd) throw _cursor.Error("the file ends inside a mark");
        switch (_cursor.Current)
        {
            case '+':
                _cursor.Advance();
                OpenSpanning();
                break;
            case '-':
                _cursor.Advance();
                CloseSpanning();
                break;
            default:
                _nested.Push(Open('|'));
                break;
        }
    }

    private void OpenSpanning()
    {
        var mark = Open('}');
        if (mark.Header.Id is not { } id) throw _cursor.ErrorAt(mark.Header.Position, "a mark that opens with {+ needs a name: {+kind#name ...}");
        _spanning.Add(id, mark);
    }

    private OpenMark Open(char end)
    {
        var header = MarkHeaderReader.Read(_cursor, c => c is '|' or '}');
        if (_cursor.AtEnd || _cursor.Current != end)
            throw _cursor.ErrorAt(header.Position, $"the header of this {header.Kind} mark must end with '{end}'");
        _cursor.Advance();
        if (header.Id is { } id && !_ids.Add(id)) throw _cursor.ErrorAt(header.Position, $"the name '{id}' is taken");
        return new OpenMark(header, _text.Length, _opened++);
    }

    private void CloseSpanning()
    {
        var start = _cursor.Position;
        var id = _cursor.TakeWhile(MarkHeaderReader.IsNameCharacter);
        if (_cursor.AtEnd || _cursor.Current != '}') throw _cursor.ErrorAt(start, "an end mark is written {-name}");
        if (!_spanning.Remove(id, out var open)) throw _cursor.ErrorAt(start, $"nothing named '{id}' is open here");
        _cursor.Advance();
        Close(open);
    }

    private void CloseNested()
    {
        if (!_nested.TryPop(out var open)) throw _cursor.Error("nothing is open that this brace could close (write \\} for one of the text)");
        _cursor.Advance();
        Close(open);
    }

    private void Close(OpenMark open)
    {
        if (open.Start == _text.Length) throw _cursor.ErrorAt(open.Header.Position, $"this {open.Header.Kind} mark holds no text");
        _marks.Add((open.Order, new Mark(open.Header, new TextSpan(open.Start, _text.Length))));
    }
}
