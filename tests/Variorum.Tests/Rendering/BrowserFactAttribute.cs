using Xunit;

namespace Variorum.Tests.Rendering;

/// <summary>A test that drives a browser that is installed on this machine.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private const string Variable = "VARIORUM_CHROMIUM";
    private const string Usual = "/usr/bin/chromium";

    public BrowserFactAttribute()
    {
        if (Chromium is null) Skip = $"It drives Chromium, and {Usual} is not there: install it, or set {Variable} to the path of one.";
    }

    /// <summary>Null where there is none.</summary>
    public static string? Chromium => new[] { Environment.GetEnvironmentVariable(Variable), Usual }.FirstOrDefault(File.Exists);
}
