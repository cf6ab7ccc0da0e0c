using Spectre.Console;

namespace Variorum.App.Terminals;

/// <summary>Where a command speaks: data and summaries to the output, progress and complaints to the error stream.</summary>
internal sealed class Terminal
{
    public Terminal(TextWriter output, TextWriter error)
    {
        Output = output;
        Error = error;
        var real = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
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

    public void Say(string line) => Output.WriteLine(DisplayText.Clean(line));
}
