using System.Security.Cryptography;
using System.Text;
using Variorum.Storage;

namespace Variorum.App.Cases;

/// <summary>Which program and which models make the analyses of this run.</summary>
internal static class Engine
{
    private const string ModelEnding = ".bin";

    // Stands before the key, which is made of it.
    private static readonly ImmutableArray<System.Reflection.Assembly> Libraries = [typeof(CasebookBuilder).Assembly, typeof(Language.TextSpan).Assembly];

    /// <summary>
    /// The engine is known by the identity of its compiled libraries: whoever changes a line of the first half need not remember to
    /// raise a number, and a cache can never serve what an older program read. It stays out of exports, which must not depend on builds.
    /// </summary>
    public static AnalysisKey Key { get; } = new(Hash(), string.Join(' ', Models().Select(model => $"{model.Key}:{model.Value[..16]}")));

    public static string Version { get; } = typeof(Engine).Assembly.GetName().Version!.ToString(3);

    /// <summary>All models that findings are made with, by part: the SHA-256 of each as it is compiled into the program.</summary>
    public static ImmutableSortedDictionary<string, string> Models() => Libraries
        .SelectMany(library => library.GetManifestResourceNames(), (library, name) => (Library: library, Name: name))
        .Where(resource => resource.Name.EndsWith(ModelEnding, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(resource => resource.Name[..^ModelEnding.Length], resource => HashOf(resource.Library, resource.Name), StringComparer.Ordinal);

    private static string HashOf(System.Reflection.Assembly library, string resource)
    {
        using var model = library.GetManifestResourceStream(resource)!;
        return Convert.ToHexStringLower(SHA256.HashData(model));
    }

    private static string Hash()
    {
        var identities = Libraries.Select(library => library.ManifestModule.ModuleVersionId.ToString("N"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('|', identities))))[..16];
    }
}
