using Spectre.Console;
using Variorum.App.Cases;

namespace Variorum.App.Terminals;

/// <summary>Progress for a screen: one bar with the name of the file that was done last.</summary>
internal sealed class BarProgress(ProgressContext context) : ICollateProgress
{
    private readonly ProgressTask _task = context.AddTask("Reading", autoStart: true, maxValue: 1);

    public void Started(int files) => _task.MaxValue(Math.Max(files, 1));

    public void Done(string path, string? refusal)
    {
        _task.Increment(1);
        _task.Description = Markup.Escape(DisplayText.Clean(Shorten(path)));
    }

    public void Finished()
    {
        _task.Description = "Read";
        _task.StopTask();
    }

    private static string Shorten(string path) => path.Length <= 40 ? path : "…" + path[^39..];
}
