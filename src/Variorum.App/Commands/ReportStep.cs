using Variorum.App.Rendering;
using Variorum.App.Rendering.Folder;
using Variorum.App.Terminals;
using Variorum.Collation;

namespace Variorum.App.Commands;

/// <summary>Writes the report and says so where it cannot be written.</summary>
internal static class ReportStep
{
    /// <returns>Whether the report was written.</returns>
    public static async Task<bool> WriteAsync(Terminal terminal, Casebook casebook, string folder, CancellationToken cancellation)
    {
        if (await ReportFolder.WriteAsync(folder, ReportRenderer.RenderAsync(casebook), cancellation) is not ReportFolderOutcome.Failed failed) return true;
        terminal.Complain(failed.Reason);
        return false;
    }
}
