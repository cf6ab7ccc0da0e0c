using System.Collections.Immutable;
using System.Globalization;

namespace Variorum.Trainer.Treebanks;

/// <summary>Reads CoNLL-U. Multiword tokens and empty nodes are passed over: training is on syntactic words.</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <exception cref="FormatException">A line is no CoNLL-U; the message names it.</exception>
    public static IEnumerable<ConlluSentence> Read(IEnumerable<string> lines)
    {
        var words = ImmutableArray.CreateBuilder<ConlluWord>();
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                    yield return Finish(words);
                words.Clear();
            }
            else if (line[0] != '#' && Word(line) is { } word)
            {
                words.Add(word);
            }
        }

        if (words.Count > 0)
            yield return Finish(words);
    }

    private static ConlluWord? Word(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length != Columns)
            throw new FormatException($"Not ten columns: {line}");
        if (fields[0].Contains('-', StringComparison.Ordinal) || fields[0].Contains('.', StringComparison.Ordinal))
            return null;
        if (!int.TryParse(fields[6], NumberStyles.None, CultureInfo.InvariantCulture, out var head))
            throw new FormatException($"No head: {line}");
        return new ConlluWord(fields[1], fields[2], fields[3], fields[4], head, fields[7]);
    }

    private static ConlluSentence Finish(ImmutableArray<ConlluWord>.Builder words)
    {
        if (words.Any(word => word.Head > words.Count))
            throw new FormatException($"A head lies outside the sentence that begins with {words[0].Form}.");
        return new ConlluSentence(words.ToImmutable());
    }
}
