namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Gold that cannot be read, with the place where a person has to look.</summary>
public sealed class GoldFormatException(string file, int line, int column, string problem)
    : FormatException($"{file}:{line}:{column}: {problem}")
{
    public string File { get; } = file;

    /// <summary>Counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>In UTF-16 units, counted from 1.</summary>
    public int Column { get; } = column;
}
