using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Tokenizing;

namespace Variorum.Trainer.Names;

/// <summary>Runs a recogniser over plain text and notes which phrases it keeps taking for which names.</summary>
internal static class NameSightings
{
    private const int LinesADocument = 20;
    private const int LeastSightings = 3;

    /// <summary>Adds every phrase that was seen often enough, nearly always as one type.</summary>
    public static int AddTo(GazetteerBuilder gazetteer, NameRecognizer recognizer, IEnumerable<string> lines)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (string[] document in lines.Chunk(LinesADocument))
            Count(string.Join("\n\n", document), recognizer, counts);
        int added = 0;
        foreach (var (phrase, seen) in counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            int most = Array.IndexOf(seen, seen.Max());
            if (seen[most] < LeastSightings || seen[most] * 10 < seen.Sum() * 8)
                continue;
            gazetteer.Add(phrase, (NameType)most switch
            {
                NameType.Person => NameLists.SeenAsPerson,
                NameType.Organisation => NameLists.SeenAsOrganisation,
                _ => NameLists.SeenAsPlace,
            });
            added++;
        }
        return added;
    }

    private static void Count(string text, NameRecognizer recognizer, Dictionary<string, int[]> counts)
    {
        ImmutableArray<TokenizedSentence> sentences = EnglishTokenizer.Split(text);
        foreach (var name in recognizer.Recognize(text, sentences).SelectMany(n => n))
        {
            ref int[]? seen = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, name.Span.Of(text), out _);
            (seen ??= new int[NameLabels.Types])[(int)name.Type]++;
        }
    }
}
