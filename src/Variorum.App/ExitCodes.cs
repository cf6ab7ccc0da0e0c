namespace Variorum.App;

/// <summary>What the program tells scripts when it ends. Documented in <c>docs/cli.md</c>; never renumbered.</summary>
public static class ExitCodes
{
    /// <summary>Done, perhaps with warnings.</summary>
    public const int Done = 0;

    /// <summary>Something failed that should not: a fault of the program, or a casebook or report that could not be written.</summary>
    public const int Failed = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int WrongUsage = 2;

    /// <summary>Of what was given nothing could be read.</summary>
    public const int NothingRead = 3;
}
