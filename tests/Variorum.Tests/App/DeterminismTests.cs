using System.Security.Cryptography;
using Xunit;

namespace Variorum.Tests.App;

public sealed class DeterminismTests : IDisposable
{
    private readonly List<TempFolder> _folders = [];

    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    [Fact]
    public async Task Order_threads_and_instalments_do_not_change_a_byte()
    {
        var pile = NewFolder();
        Samples.WriteAll(pile);
        for (var i = 0; i < 12; i++) pile.Write($"pile/more-{i}.txt", $"Note number {i}\n\nOn 3 May 2019 the council counted {1000 + (i * 37)} refugees and {i + 2} deaths.\n");
        var files = Directory.GetFiles(pile["pile"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();

        var expected = await FingerprintAsync(async folder => await CommandRun.CollateAsync(folder, [.. files, "--threads", "1"]));
        var reversed = await FingerprintAsync(async folder => await CommandRun.CollateAsync(folder, [.. files.Reverse(), "--threads", "8"]));
        var instalments = await FingerprintAsync(async folder =>
        {
            foreach (var file in files.OrderBy(file => Path.GetFileName(file).Length)) await CommandRun.CollateAsync(folder, file);
        });

        Assert.Equal(expected, reversed);
        Assert.Equal(expected, instalments);
    }

    private async Task<string> FingerprintAsync(Func<TempFolder, Task> collate)
    {
        var folder = NewFolder();
        await collate(folder);
        var export = await CommandRun.ExportAsync(folder);
        Assert.Contains("\"kind\":\"quantity\"", export, StringComparison.Ordinal);
        var report = Directory.GetFiles(folder["matter-report"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder.Path, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}");
        return export + string.Join('\n', report);
    }

    private TempFolder NewFolder()
    {
        var folder = new TempFolder();
        _folders.Add(folder);
        return folder;
    }
}
