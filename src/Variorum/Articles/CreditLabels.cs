using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads credits whose label stands in a line or cell of its own: "Issued by", and beside it the name.</summary>
internal static class CreditLabels
{
    // Words that stand in a cell of their own, with the name in the next.
    private static readonly (string Cue, CreditRole Role)[] Labels =
    [
        ("issued by", CreditRole.Author), ("from", CreditRole.Author), ("released by", CreditRole.Author), ("author", CreditRole.Author), ("authors", CreditRole.Author), ("written by", CreditRole.Author), ("reporter", CreditRole.Author),
        ("translator", CreditRole.Translator), ("translated by", CreditRole.Translator), ("source", CreditRole.OriginalOutlet), ("photographer", CreditRole.Photo),
    ];

    /// <summary>The role of a line that names nobody: "Issued by".</summary>
    public static CreditRole? RoleOf(ReadOnlySpan<char> line)
    {
        var words = line.TrimEnd(": ");
        foreach (var (cue, role) in Labels)
        {
            if (words.Equals(cue, StringComparison.OrdinalIgnoreCase)) return role;
        }

        return null;
    }

    /// <summary>The name in a line below or beside such a label: what stands before the first comma.</summary>
    public static Credit? Read(string text, TextSpan line, CreditRole role)
    {
        var part = CreditLine.Bare(text, CreditLine.Parts(text, line).FirstOrDefault());
        return part.Length is >= 2 and <= 80 && char.IsUpper(text[part.Start]) ? new Credit(role, part.Of(text), Evidence.At(text, part)) : null;
    }
}
