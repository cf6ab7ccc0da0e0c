namespace Variorum.App.Cases;

/// <summary>What one run over a pile did.</summary>
internal sealed class CollateResult
{
    /// <summary>Files that are in the casebook now, whether new or known.</summary>
    public int Read { get; set; }

    public int Added { get; set; }

    /// <summary>Paths of files that had other bytes in an earlier run.</summary>
    public List<string> Replaced { get; } = [];

    /// <summary>Paths of files that an earlier run read and that are no longer there.</summary>
    public List<string> Gone { get; } = [];

    public List<string> Unread { get; } = [];

    /// <summary>Paths that were given and lead nowhere.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Faults of the program itself.</summary>
    public List<Exception> Faults { get; } = [];
}
