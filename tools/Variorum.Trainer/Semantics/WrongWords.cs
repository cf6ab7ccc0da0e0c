using Variorum.Language.Learning;
using Variorum.Language.Semantics;

namespace Variorum.Trainer.Semantics;

/// <summary>Reads which words say that somebody does wrong, and has the dictionaries vouch for each.</summary>
internal static class WrongWords
{
    private const string Resource = "wrongs.txt";

    /// <exception cref="InvalidDataException">A line is no heading and stands under none; or no dictionary vouches for a word.</exception>
    public static ReadOnlyMemory<byte> ToSection(WrongVouchers vouchers)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var unvouched = new List<string>();
        (WrongSort Sort, WrongStrength Strength)? heading = null;
        foreach (var words in Lines().Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (words is [var first, var second] && Enum.TryParse<WrongSort>(first, ignoreCase: true, out var sort) && Enum.TryParse<WrongStrength>(second, ignoreCase: true, out var strength))
            {
                heading = (sort, strength);
                continue;
            }

            if (heading is not { } under) throw new InvalidDataException($"{Resource}: '{string.Join(' ', words)}' stands under no heading.");
            foreach (var word in words.Select(word => word.Replace('_', ' ')))
            {
                if (!vouchers.Vouch(word)) unvouched.Add(word);
                if (!found.TryAdd(SemanticLexicon.KeyOf(under.Sort, word), (int)under.Strength)) throw new InvalidDataException($"{Resource}: '{word}' stands there twice.");
            }
        }

        if (unvouched.Count > 0) throw new InvalidDataException($"{Resource}: no dictionary judges these badly: {string.Join(", ", unvouched)}.");
        return new SectionWriter().Strings([.. found.Keys]).Numbers([.. found.Values]).ToMemory();
    }

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(WrongWords).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidDataException($"{Resource} is not compiled in.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
