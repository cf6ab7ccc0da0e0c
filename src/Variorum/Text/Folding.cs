using System.Text;

namespace Variorum.Text;

/// <summary>Makes spellings of one thing equal: lower case, single blanks, plain apostrophes and hyphens.</summary>
/// <remarks>
/// Own tables and invariant case mapping only: under invariant globalisation the runtime's own normalisation silently returns its
/// input for the compatibility forms.
/// </remarks>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var blank = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                blank = folded.Length > 0;
                continue;
            }

            if (blank) folded.Append(' ');
            blank = false;
            folded.Append(Fold(character));
        }

        return folded.ToString();
    }

    private static char Fold(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
