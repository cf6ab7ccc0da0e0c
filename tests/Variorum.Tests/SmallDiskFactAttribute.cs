using Variorum.Tests.App;
using Xunit;

namespace Variorum.Tests;

/// <summary>A test that fills a disk, for which it mounts a small one.</summary>
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!SmallDisk.IsPossible) Skip = "It mounts a small tmpfs, which takes the superuser of a Linux machine: run the tests as root there.";
    }
}
