using System.Collections.Immutable;
using Variorum.Language.Learning;

namespace Variorum.Language.Entities;

/// <summary>All words of a document with what is known of each by itself: computed once, read by the features of every neighbour.</summary>
internal sealed class DocumentWords
{
    private const int LongestForm = 40;

    public DocumentWords(string text, ImmutableArray<TokenizedSentence> sentences, NameResources resources)
    {
        Text = text;
        int count = sentences.Sum(s => s.Words.Length);
        Spans = new TextSpan[count];
        Folded = new uint[count];
        Cased = new uint[count];
        Shape = new uint[count];
        LongShape = new uint[count];
        Vector = new int[count];
        Inside = new NameLists[count];
        Kind = new WordKind[count];
        int i = 0;
        foreach (var sentence in sentences)
        {
            int first = i;
            foreach (var word in sentence.Words)
                Describe(i++, word, resources);
            Match(first, i, resources.Gazetteer);
        }
        Phrase = new uint[count];
        i = 0;
        foreach (var sentence in sentences)
        {
            MatchLongest(i, i + sentence.Words.Length, resources.Gazetteer);
            i += sentence.Words.Length;
        }
    }

    public string Text { get; }

    public TextSpan[] Spans { get; }

    /// <summary>Hash of the form in lower case, digits as 0.</summary>
    public uint[] Folded { get; }

    public uint[] Cased { get; }

    public uint[] Shape { get; }

    public uint[] LongShape { get; }

    /// <summary>Number among the word vectors, or -1.</summary>
    public int[] Vector { get; }

    /// <summary>The lists of all phrases that the word is in.</summary>
    public NameLists[] Inside { get; }

    /// <summary>The longest phrase's lists with the word's place in it, as one hash; 0 where there is none.</summary>
    public uint[] Phrase { get; }

    public WordKind[] Kind { get; }

    public int Count => Spans.Length;

    private void Describe(int i, TextSpan span, NameResources resources)
    {
        Spans[i] = span;
        var form = Text.AsSpan(span.Start, Math.Min(span.Length, LongestForm));
        Span<char> folded = stackalloc char[form.Length];
        WordVectors.Fold(form, folded);
        Folded[i] = FeatureHash.Of(folded);
        Cased[i] = FeatureHash.Of(form);
        Kind[i] = WordKinds.Of(form);
        (Shape[i], LongShape[i]) = Shapes(form);
        Vector[i] = resources.Vectors.IndexOf(form);
    }

    private static (uint Short, uint Long) Shapes(ReadOnlySpan<char> form)
    {
        Span<char> runs = stackalloc char[12], each = stackalloc char[8];
        int r = 0, e = 0;
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (e < each.Length)
                each[e++] = kind;
            if (r < runs.Length && (r == 0 || runs[r - 1] != kind))
                runs[r++] = kind;
        }
        return (FeatureHash.Of(runs[..r]), FeatureHash.Of(each[..e]));
    }

    private void Match(int first, int end, Gazetteer gazetteer)
    {
        for (int i = first; i < end; i++)
        {
            uint phrase = 0;
            for (int j = i; j < Math.Min(end, i + Gazetteer.LongestPhrase); j++)
            {
                phrase = Gazetteer.Extend(phrase, Folded[j]);
                if (!gazetteer.TryFind(phrase, out var lists))
                    break;
                if (lists == NameLists.None)
                    continue;
                for (int k = i; k <= j; k++)
                    Inside[k] |= lists;
            }
        }
    }

    private void MatchLongest(int first, int end, Gazetteer gazetteer)
    {
        for (int i = first; i < end;)
        {
            uint phrase = 0;
            int longest = i;
            var best = NameLists.None;
            for (int j = i; j < Math.Min(end, i + Gazetteer.LongestPhrase); j++)
            {
                phrase = Gazetteer.Extend(phrase, Folded[j]);
                if (!gazetteer.TryFind(phrase, out var lists))
                    break;
                if (lists != NameLists.None)
                    (longest, best) = (j + 1, lists);
            }
            for (int k = i; k < longest; k++)
            {
                uint place = (k == i ? 1u : 0u) + (k + 1 == longest ? 2u : 0u);
                Phrase[k] = ((uint)best << 4) | (place << 1) | 1;
            }
            i = Math.Max(longest, i + 1);
        }
    }
}
