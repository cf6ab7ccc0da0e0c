using Xunit;

namespace Variorum.Tests;

/// <summary>A test of missing permissions, which do not bind the superuser.</summary>
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            Skip = "Permissions do not bind the superuser: run the tests as an ordinary user on Linux or macOS.";
    }
}
