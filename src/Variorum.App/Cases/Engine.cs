using System.Security.Cryptography;
using System.Text;
using Variorum.Storage;

namespace Variorum.App.Cases;

/// <summary>Which program and which models make the analyses of this run.</summary>
internal static class Engine
{
    /// <summary>
    /// The engine is known by the identity of its compiled libraries: whoever changes a line of the first half need not remember to
    /// raise a number, and a cache can never serve what an older program read. It stays out of exports, which must not depend on builds.
    /// </summary>
    public static AnalysisKey Key { get; } = new(Hash(), "none");

    public static string Version { get; } = typeof(Engine).Assembly.GetName().Version!.ToString(3);

    private static string Hash()
    {
        var identities = new[] { typeof(CasebookBuilder), typeof(Language.TextSpan) }
            .Select(type => type.Module.ModuleVersionId.ToString("N"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('|', identities))))[..16];
    }
}
