using Spectre.Console;

namespace Variorum.App.Terminals;

/// <summary>Where a command speaks: data and summaries to the output, progress and complaints to the error stream.</summary>
internal sealed class Terminal
{
    private const int Narrowest = 40;

    /// <summary>Longer lines are hard to read.</summary>
    private const int Widest = 100;
    private readonly bool _bold;

    public Terminal(TextWriter output, TextWriter error)
    {
        Output = output;
        Error = error;
        var real = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
        if (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected)
        {
            Width = Math.Clamp(Console.WindowWidth, Narrowest, Widest);
            _bold = Environment.GetEnvironmentVariable("TERM") != "dumb" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        }

        IsInteractive = real && Environment.GetEnvironmentVariable("TERM") != "dumb";
        ErrorConsole = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(error),
            Interactive = IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
            Ansi = IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
        });
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Whether the error stream is a screen on which something may move.</summary>
    public bool IsInteractive { get; }

    public IAnsiConsole ErrorConsole { get; }

    /// <summary>Complains. File names are shown with their control characters made visible: a name must not rewrite the screen.</summary>
    public void Complain(string message) => Error.WriteLine(DisplayText.Clean(message));

    /// <summary>How many characters a line of the output has room for; null where the output is no screen: what reads it wants whole lines.</summary>
    public int? Width { get; }

    /// <param name="indent">How far the lines after the first stand in, where one does not do.</param>
    public void Say(string line, int indent = 0)
    {
        foreach (var part in Lines.Of(DisplayText.Clean(line), Width ?? int.MaxValue, indent)) Output.WriteLine(part);
    }

    /// <summary>Says what follows: on a screen set apart and in bold.</summary>
    public void Head(string line)
    {
        if (Width is not null) Output.WriteLine();
        foreach (var part in Lines.Of(DisplayText.Clean(line), Width ?? int.MaxValue, 2)) Output.WriteLine(_bold ? $"\u001b[1m{part}\u001b[0m" : part);
    }
}
