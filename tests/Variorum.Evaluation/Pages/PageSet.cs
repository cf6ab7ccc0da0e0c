using System.IO.Compression;
using System.Text.Json;

namespace Variorum.Evaluation.Pages;

/// <summary>A set of pages with their true article bodies: <c>ground-truth.json</c> and <c>html/ID.html.gz</c>.</summary>
internal static class PageSet
{
    public static IReadOnlyList<TruePage> Load(string folder)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "ground-truth.json")));
        return [.. truth.RootElement.EnumerateObject()
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => new TruePage(
                entry.Name,
                entry.Value.TryGetProperty("url", out var url) ? url.GetString() ?? "" : "",
                entry.Value.TryGetProperty("articleBody", out var body) ? body.GetString() ?? "" : "",
                Bytes(folder, entry.Name)))];
    }

    private static byte[] Bytes(string folder, string id)
    {
        using var packed = new GZipStream(File.OpenRead(Path.Combine(folder, "html", id + ".html.gz")), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
