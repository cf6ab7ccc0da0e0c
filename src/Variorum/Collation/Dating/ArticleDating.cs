namespace Variorum.Collation.Dating;

/// <summary>Between which days an undated article was written, both included, as far as its own words and other documents tell.</summary>
/// <param name="NotBefore">Null where nothing tells.</param>
/// <param name="NotAfter">Null where nothing tells.</param>
public sealed record ArticleDating(DateOnly? NotBefore, DateOnly? NotAfter, ImmutableArray<DatingEvidence> Evidence)
{
    public static ArticleDating Unknown { get; } = new(null, null, []);
}
