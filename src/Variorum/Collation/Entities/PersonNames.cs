using Variorum.Claims.Entities.Names;
using Variorum.Language.Onomastics;

namespace Variorum.Collation.Entities;

/// <summary>Tells whether two full names, as keys, may be one person's.</summary>
internal static class PersonNames
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>First names that are the same, one familiar for the other, or two spellings; so the surnames.</summary>
    public static bool MayBeOne(string one, string other)
    {
        if (one == other) return true;
        var (a, b) = (one.Split(' '), other.Split(' '));
        return AreAlike(a[0], b[0], isForename: true) && (AreAlike(a[^1], b[^1], isForename: false) || a.Skip(1).Contains(b[^1]) || b.Skip(1).Contains(a[^1]));
    }

    private static bool AreAlike(string one, string other, bool isForename) => one == other || PlainLatin.Of(one) == PlainLatin.Of(other) || Spelling.AreVariants(one, other) || (isForename && Known.ArePetNames(one, other));
}
