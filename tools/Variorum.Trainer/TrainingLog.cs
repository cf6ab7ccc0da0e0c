using System.Diagnostics;

namespace Variorum.Trainer;

/// <summary>Progress on standard error, with the processor's minutes that the program has used.</summary>
public static class TrainingLog
{
    public static void Write(string line) =>
        Console.Error.WriteLine($"[{Process.GetCurrentProcess().TotalProcessorTime.TotalMinutes,6:F2} min] {line}");
}
