namespace Variorum.Evaluation.Gold.Marks;

/// <summary>A place in a marked file that moves forward, and can say where it stands.</summary>
internal sealed class MarkCursor(string source, string file)
{
    public int Position { get; private set; }

    public string File => file;

    public bool AtEnd => Position >= source.Length;

    public char Current => source[Position];

    public bool LooksAt(string text) => string.CompareOrdinal(source, Position, text, 0, text.Length) == 0;

    public void Advance(int characters = 1) => Position += characters;

    public string Rest() => source[Position..];

    /// <summary>Takes characters for as long as they please; may take none.</summary>
    public string TakeWhile(Func<char, bool> wanted)
    {
        var start = Position;
        while (!AtEnd && wanted(Current)) Position++;
        return source[start..Position];
    }

    public void SkipBlanks() => TakeWhile(char.IsWhiteSpace);

    public GoldFormatException Error(string problem) => ErrorAt(Position, problem);

    public GoldFormatException ErrorAt(int position, string problem)
    {
        var line = LineOf(position);
        var lineStart = position == 0 ? 0 : source.LastIndexOf('\n', position - 1) + 1;
        return new GoldFormatException(file, line, position - lineStart + 1, problem);
    }

    public int LineOf(int position) => source.AsSpan(0, position).Count('\n') + 1;
}
