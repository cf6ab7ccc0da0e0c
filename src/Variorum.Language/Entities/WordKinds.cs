namespace Variorum.Language.Entities;

internal static class WordKinds
{
    public static WordKind Of(ReadOnlySpan<char> form)
    {
        char c = form[0];
        if (char.IsDigit(c))
            return WordKind.Number;
        if (!char.IsLetter(c))
            return WordKind.Other;
        if (!char.IsUpper(c))
            return WordKind.Lower;
        if (form.Length == 1 || (form.Length == 2 && form[1] == '.'))
            return WordKind.Initial;
        foreach (char rest in form[1..])
        {
            if (char.IsLower(rest))
                return WordKind.Capitalised;
        }
        return WordKind.Upper;
    }
}
