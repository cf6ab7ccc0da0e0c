namespace Variorum.Tests.Rendering;

/// <summary>A folder that is removed with all that is in it when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("variorum-test-");

    public string Path => _folder.FullName;

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
