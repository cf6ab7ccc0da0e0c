using System.Text;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Reads the header of a mark or a record, up to and without the character that ends it.</summary>
internal static class MarkHeaderReader
{
    /// <param name="isEnd">Tells the characters that end a header; they cannot stand in an unquoted value.</param>
    /// <exception cref="GoldFormatException">The header is malformed.</exception>
    public static MarkHeader Read(MarkCursor cursor, Func<char, bool> isEnd)
    {
        var position = cursor.Position;
        var kind = cursor.TakeWhile(IsNameCharacter);
        if (kind.Length == 0)
            throw cursor.Error("a kind is missing here (write \\{ for a brace that belongs to the text)");
        var id = ReadId(cursor);
        var values = ImmutableArray.CreateBuilder<MarkValue>();
        var named = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (cursor.SkipBlanks(); !cursor.AtEnd && !isEnd(cursor.Current); cursor.SkipBlanks())
            ReadEntry(cursor, isEnd, values, named);
        return new MarkHeader(kind, id, values.ToImmutable(), named.ToImmutable(), position);
    }

    public static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';

    private static string? ReadId(MarkCursor cursor)
    {
        if (cursor.AtEnd || cursor.Current != '#') return null;
        cursor.Advance();
        var id = cursor.TakeWhile(IsNameCharacter);
        return id.Length > 0 ? id : throw cursor.Error("a name must follow #");
    }

    private static void ReadEntry(
        MarkCursor cursor,
        Func<char, bool> isEnd,
        ImmutableArray<MarkValue>.Builder values,
        ImmutableSortedDictionary<string, string>.Builder named)
    {
        var start = cursor.Position;
        if (cursor.Current == '"')
        {
            values.Add(new MarkValue(ReadQuoted(cursor), Quoted: true));
            return;
        }

        var word = ReadWord(cursor, isEnd, stopsAtEquals: true);
        if (cursor.AtEnd || cursor.Current != '=')
        {
            values.Add(new MarkValue(word, Quoted: false));
            return;
        }

        cursor.Advance();
        var value = !cursor.AtEnd && cursor.Current == '"' ? ReadQuoted(cursor) : ReadWord(cursor, isEnd, stopsAtEquals: false);
        if (word.Length == 0 || !word.All(IsNameCharacter)) throw cursor.ErrorAt(start, "a name must stand before =");
        if (!named.TryAdd(word, value)) throw cursor.ErrorAt(start, $"'{word}' is given twice");
    }

    private static string ReadWord(MarkCursor cursor, Func<char, bool> isEnd, bool stopsAtEquals)
    {
        var start = cursor.Position;
        var word = cursor.TakeWhile(c => !char.IsWhiteSpace(c) && !isEnd(c) && c is not ('"' or '{') && !(stopsAtEquals && c == '='));
        if (!cursor.AtEnd && cursor.Current is '"' or '{')
            throw cursor.Error($"'{cursor.Current}' cannot stand inside a header's word: put the value in quotation marks");
        return word.Length > 0 || stopsAtEquals ? word : throw cursor.ErrorAt(start, "a value must follow =");
    }

    private static string ReadQuoted(MarkCursor cursor)
    {
        var start = cursor.Position;
        var value = new StringBuilder();
        for (cursor.Advance(); !cursor.AtEnd; cursor.Advance())
        {
            if (cursor.Current == '"')
            {
                cursor.Advance();
                return value.ToString();
            }

            if (cursor.Current == '\\') cursor.Advance();
            if (!cursor.AtEnd) value.Append(cursor.Current);
        }

        throw cursor.ErrorAt(start, "this quotation mark is never closed");
    }
}
