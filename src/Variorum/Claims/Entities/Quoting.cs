namespace Variorum.Claims.Entities;

/// <summary>Tells whether words stand inside a quotation.</summary>
/// <remarks>Whoever is quoted says "he" of another than himself, and often of somebody whom only the quotation names.</remarks>
internal static class Quoting
{
    /// <summary>An opening mark stands before, in the paragraph, and no closing one after it.</summary>
    public static bool IsInside(string text, TextSpan paragraph, int position)
    {
        var (open, straight) = (false, false);
        for (var i = paragraph.Start; i < position; i++)
        {
            switch (text[i])
            {
                case '\u201C' or '\u00AB':
                    open = true;
                    break;
                case '\u201D' or '\u00BB':
                    open = false;
                    break;
                case '"':
                    straight = !straight;
                    break;
            }
        }

        return open || straight;
    }
}
