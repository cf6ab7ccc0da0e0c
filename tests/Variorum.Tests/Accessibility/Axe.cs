using System.Text.Json;
using Microsoft.Playwright;

namespace Variorum.Tests.Accessibility;

/// <summary>Runs axe-core, the checker of accessibility, on an opened page.</summary>
internal static class Axe
{
    private const string Resource = "Deque.AxeCore.Commons.Resources.axe.min.js";

    private const string Run =
        "() => axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations.flatMap(violation =>"
        + " violation.nodes.map(node => violation.id + ': ' + node.html.slice(0, 160) + ' – ' + violation.help)))";

    private static readonly Lazy<string> Script = new(() =>
    {
        using var stream = typeof(Deque.AxeCore.Commons.IAxeScriptProvider).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The package holds no '{Resource}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>What it finds, a sentence for each place; empty where it finds nothing.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(IPage page)
    {
        await page.EvaluateAsync(Script.Value);
        var found = await page.EvaluateAsync<JsonElement>(Run);
        return [.. found.EnumerateArray().Select(text => text.GetString()!)];
    }
}
