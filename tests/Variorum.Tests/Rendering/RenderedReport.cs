using Variorum.App.Rendering;
using Variorum.Collation;
using Variorum.Tests.Views;
using Xunit;

namespace Variorum.Tests.Rendering;

/// <summary>The report of the invented pile, rendered once for all tests that only read it.</summary>
public sealed class RenderedReport : IAsyncLifetime
{
    internal IReadOnlyList<ReportFile> Files { get; private set; } = [];

    internal IEnumerable<ReportFile> Pages => Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    public async Task InitializeAsync() => Files = await RenderAsync(OrlaPile.Make());

    public Task DisposeAsync() => Task.CompletedTask;

    internal static async Task<IReadOnlyList<ReportFile>> RenderAsync(Casebook casebook)
    {
        var files = new List<ReportFile>();
        await foreach (var file in ReportRenderer.RenderAsync(casebook)) files.Add(file);
        return files;
    }
}
