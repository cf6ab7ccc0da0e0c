using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Variorum.Tests.Architecture;

public sealed class PurityTests
{
    private static readonly Assembly[] Pure = [typeof(CasebookBuilder).Assembly, typeof(Variorum.Language.TextSpan).Assembly];

    // Files, clock, network and chance: what would make one run differ from the next.
    private static readonly string[] Forbidden =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.Net.", "System.Environment", "System.Console",
        "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.TimeZoneInfo", "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Random.get_Shared", "System.String.GetHashCode", "System.HashCode",
    ];

    [Fact]
    public void The_method_touches_no_files_clock_network_or_chance()
    {
        var found =
            from type in Pure.SelectMany(assembly => assembly.GetTypes())
            where !IsGenerated(type)
            from member in CodeReferences.Of(type)
            let name = NameOf(member)
            where Forbidden.Any(forbidden => name.StartsWith(forbidden, StringComparison.Ordinal))
            select $"{type.FullName} uses {name}";
        Assert.Empty(found.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_calls_Normalize_which_lies_under_invariant_globalisation()
    {
        var assemblies = Pure.Append(typeof(Variorum.Storage.CasebookStore).Assembly).Append(typeof(Variorum.App.CommandLine).Assembly);
        var found =
            from type in assemblies.SelectMany(assembly => assembly.GetTypes())
            from member in CodeReferences.Of(type)
            where NameOf(member) is "System.String.Normalize" or "System.String.IsNormalized" or "System.StringNormalizationExtensions.Normalize"
            select $"{type.FullName} uses {NameOf(member)}";
        Assert.Empty(found);
    }

    [Fact]
    public void No_source_file_names_Normalize()
    {
        var call = new Regex(@"\.\s*(Is)?Normalized?\s*\(", RegexOptions.None, TimeSpan.FromSeconds(5));
        var found = new[] { "src", "tools" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.*", SearchOption.AllDirectories))
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => call.IsMatch(File.ReadAllText(file)));
        Assert.Empty(found);
    }

    [Fact]
    public void The_check_sees_calls()
    {
        var seen = CodeReferences.Of(typeof(Variorum.Text.SnapshotId)).Select(NameOf);
        Assert.Contains("System.Security.Cryptography.SHA256.HashData", seen);
    }

    private static string NameOf(MemberInfo member) => member switch
    {
        Type type => type.FullName ?? type.Name,
        _ => $"{member.DeclaringType?.FullName}.{member.Name}",
    };

    // Records hash themselves with code that the compiler writes; it decides nothing.
    private static bool IsGenerated(Type type) => type.Name.Contains('<', StringComparison.Ordinal);
}
