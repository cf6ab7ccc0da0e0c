using Variorum.Language.Entities;

namespace Variorum.Trainer.Names;

/// <summary>Reads names in IOB, one word a line, an empty line after each sentence.</summary>
internal static class IobReader
{
    /// <param name="lines">Word and label in two columns of every line; a comment <c># newdoc</c> or a line -DOCSTART- begins a document.</param>
    /// <param name="wordColumn">Counted from 0.</param>
    /// <param name="labelColumn">Counted from 0; negative from the end.</param>
    /// <param name="sentencesADocument">Where documents are not marked: how many sentences to take for one.</param>
    /// <param name="tokeniseAnew">See <see cref="NamedTextBuilder.AddSentence"/>.</param>
    public static IEnumerable<NamedText> Read(
        IEnumerable<string> lines, int wordColumn, int labelColumn, int sentencesADocument, bool tokeniseAnew)
    {
        var document = new NamedTextBuilder();
        var words = new List<string>();
        var labels = new List<string>();
        int sentences = 0;
        foreach (string line in lines.Append(""))
        {
            bool newDocument = line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            if (newDocument && !document.IsEmpty)
                yield return document.Finish();
            if (newDocument || (line.StartsWith("# ", StringComparison.Ordinal) && line.Contains('=', StringComparison.Ordinal)))
                continue;
            string[] fields = line.Split((char[])['\t', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 2)
            {
                Repair(words, labels);
                document.AddSentence(words, Names(labels), tokeniseAnew);
                words.Clear();
                labels.Clear();
                if (++sentences % Math.Max(1, sentencesADocument) == 0 && sentencesADocument > 0 && !document.IsEmpty)
                    yield return document.Finish();
                continue;
            }
            words.Add(fields[wordColumn]);
            labels.Add(fields[labelColumn < 0 ? fields.Length + labelColumn : labelColumn]);
        }
        if (!document.IsEmpty)
            yield return document.Finish();
    }

    // "@ someone" is a user's handle, a person to the Broad Twitter Corpus and to no one else.
    private static void Repair(List<string> words, List<string> labels)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] != "@")
                continue;
            labels[i] = "O";
            if (i + 1 < words.Count)
                labels[i + 1] = "O";
        }
    }

    public static IEnumerable<(int First, int End, NameType Type)> Names(IReadOnlyList<string> labels)
    {
        int first = 0;
        for (int i = 0; i < labels.Count; i++)
        {
            var type = TypeOf(labels[i]);
            if (type is null)
                continue;
            bool begins = i == 0 || labels[i][0] == 'B' || TypeOf(labels[i - 1]) != type;
            if (begins)
                first = i;
            bool ends = i + 1 == labels.Count || labels[i + 1][0] == 'B' || TypeOf(labels[i + 1]) != type;
            if (ends)
                yield return (first, i + 1, type.Value);
        }
    }

    private static NameType? TypeOf(string label) => label.Length < 3 ? null : label[2..].ToUpperInvariant() switch
    {
        "PER" or "PERSON" => NameType.Person,
        "ORG" or "CORPORATION" or "GROUP" => NameType.Organisation,
        "LOC" or "LOCATION" => NameType.Place,
        _ => null,
    };
}
