using System.Text;

namespace Variorum.Language.Onomastics;

/// <summary>Latin letters in lower case and without their marks: "Béatrice" and "Beatrice" are one spelling.</summary>
/// <remarks>
/// By tables of our own, made from the canonical decompositions of Unicode 15: the runtime's are not there under invariant globalisation.
/// Other scripts keep their letters.
/// </remarks>
public static class PlainLatin
{
    private const char First = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    // One letter for every code point from U+00C0 to U+024F; "." where it has none.
    private const string Table =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
        + "lllnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + ".b....o...d....eeff.....kk......oo.............uu..yy..........."
        + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..oo"
        + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "................";

    // The same from U+1E00 to U+1EFF.
    private const string AdditionalTable =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text) Append(plain, character);
        return plain.ToString();
    }

    private static void Append(StringBuilder plain, char character)
    {
        switch (character)
        {
            case '\u2018' or '\u2019' or '\u02BC' or '\u02BB':
                plain.Append('\'');
                break;
            case '\u2010' or '\u2011' or '\u2013':
                plain.Append('-');
                break;
            case '\u00C6' or '\u00E6':
                plain.Append("ae");
                break;
            case '\u0152' or '\u0153':
                plain.Append("oe");
                break;
            case '\u00DF' or '\u1E9E':
                plain.Append("ss");
                break;
            case '\u00DE' or '\u00FE':
                plain.Append("th");
                break;
            case >= '\u0300' and <= '\u036F':
                break;
            default:
                plain.Append(Letter(character));
                break;
        }
    }

    private static char Letter(char character)
    {
        var letter = character switch
        {
            >= First and < '\u0250' => Table[character - First],
            >= FirstAdditional and < '\u1F00' => AdditionalTable[character - FirstAdditional],
            _ => '.',
        };
        return letter is '.' ? char.ToLowerInvariant(character) : letter;
    }
}
