using Xunit;

namespace Variorum.Tests;

/// <summary>A test of what only Unix has: links, pipes, small disks.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "It needs links, pipes and permissions as Unix has them: run it on Linux or macOS.";
    }
}
