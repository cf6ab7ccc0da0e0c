namespace Variorum.Evaluation.Gold.Marks;

/// <summary>A line of the section after <c>{end}</c>, or of a file of records: a header, then what follows its <c>|</c>.</summary>
/// <param name="Body">Everything after the first <c>|</c>, continuation lines joined by a blank; empty where there is none.</param>
public sealed record GoldRecord(MarkHeader Header, string Body)
{
    /// <summary>The body's parts between semicolons, without blanks around them.</summary>
    public ImmutableArray<string> Items =>
        [.. Body.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
