namespace Variorum.App;

/// <summary>What every output that names people says at its head.</summary>
public static class WorkingCopy
{
    public const string Notice = "Working copy: names people. Not for publication.";
}
