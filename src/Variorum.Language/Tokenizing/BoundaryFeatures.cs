using System.Collections.Immutable;
using Variorum.Language.Learning;

namespace Variorum.Language.Tokenizing;

/// <summary>What the classifier of sentence boundaries is shown of the gap after a word.</summary>
internal sealed class BoundaryFeatures
{
    public const int Most = 40;

    private readonly string _text;
    private readonly ImmutableArray<TextSpan> _words;
    private readonly Gap[] _gaps;
    private readonly uint[] _lower;
    private readonly byte[] _shapes;
    private readonly int[] _paragraphEnd;

    public BoundaryFeatures(string text, ImmutableArray<TextSpan> words, Gap[] gaps)
    {
        _text = text;
        _words = words;
        _gaps = gaps;
        _lower = new uint[words.Length];
        _shapes = new byte[words.Length];
        _paragraphEnd = new int[words.Length];
        for (int i = words.Length - 1; i >= 0; i--)
        {
            var word = words[i].Slice(text);
            _lower[i] = LowerHash(IsTyped(word) ? "\"" : word);
            _shapes[i] = word is "\"" or "'" || IsTyped(word) ? QuoteShape(i) : WordShape.Of(word);
            _paragraphEnd[i] = i == words.Length - 1 || gaps[i] == Gap.Break ? i : _paragraphEnd[i + 1];
        }
    }

    /// <summary>True where the rules leave it to the classifier: not inside a written token, unless after a mark that ends sentences; and not between two words of
    /// a line, where it cuts names in two ("Ada | Orr is") more often than it finds an end (EWT dev: sentences 86.82 to 86.89).</summary>
    public bool IsCandidate(int i) => (_gaps[i] == Gap.Space && !(IsPlain(_shapes[i]) && IsPlain(_shapes[i + 1]))) || (_gaps[i] == Gap.None && _shapes[i] is WordShape.Terminal or WordShape.Ellipsis);

    /// <summary>Fills <paramref name="features"/> for the gap after word <paramref name="i"/> of a sentence; returns how many.</summary>
    /// <param name="state">What is known of the sentence so far.</param>
    /// <param name="i">The word before the gap; it is not the last.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    public int Extract(in SentenceState state, int i, Span<uint> features)
    {
        var sink = new Sink(features);
        int end = _paragraphEnd[i];
        uint w0 = _lower[i], w1 = _lower[i + 1];
        uint before = i > state.First ? _lower[i - 1] : 0, before2 = i - 1 > state.First ? _lower[i - 2] : 0;
        uint after = i + 2 <= end ? _lower[i + 2] : 0;
        uint s0 = _shapes[i], s1 = _shapes[i + 1];
        uint sBefore = i > state.First ? _shapes[i - 1] : 31u, sAfter = i + 2 <= end ? _shapes[i + 2] : 31u;
        uint sAfter2 = i + 3 <= end ? _shapes[i + 3] : 31u;
        uint gap = (uint)_gaps[i], quote = state.InQuote ? 1u : 0u, depth = (uint)Math.Min(2, state.Depth);
        uint length = Bucket(i + 1 - state.First), rest = Bucket(end - i);
        uint shapes = (s0 << 10) | (s1 << 5) | sAfter;
        sink.Add(1, gap);
        sink.Add(2, w0);
        sink.Add(3, w1);
        sink.Add(4, before, s0);
        sink.Add(5, after, s1);
        sink.Add(6, shapes, gap);
        sink.Add(7, w0, s1);
        sink.Add(8, w1, s0);
        sink.Add(9, w1, s1);
        sink.Add(10, w0, w1);
        sink.Add(11, before, w0);
        sink.Add(12, w1, after);
        sink.Add(13, shapes, sBefore);
        sink.Add(14, w0, (quote << 8) | (s1 << 3) | depth);
        sink.Add(15, s0, (quote << 8) | (s1 << 3) | depth);
        sink.Add(16, s0, (length << 8) | s1);
        sink.Add(17, s0, (rest << 8) | s1);
        sink.Add(18, w0, length);
        sink.Add(19, w1, (length << 8) | s0);
        sink.Add(20, before2, before, w0);
        sink.Add(21, (s0 << 16) | (s1 << 8) | (state.StartsLower ? 1u : 0u));
        sink.Add(22, (s0 << 16) | (s1 << 8) | (state.HasVerbLike ? 1u : 0u), length);
        sink.Add(23, shapes, (sAfter2 << 5) | sBefore);
        sink.Add(24, (uint)_words[i].Length, s0, s1);
        sink.Add(25, state.FirstWord, s0, s1);
        sink.Add(26, (length << 4) | rest, s0, s1);
        sink.Add(27, w0, (sAfter << 5) | s1);
        sink.Add(28, sBefore, (s0 << 5) | s1, w1);
        sink.Add(29, before, w0, s1);
        return sink.Count;
    }

    // The treebanks have straight quotes and today's news curly ones: both must look alike, by their direction.
    private byte QuoteShape(int i)
    {
        bool openBefore = i > 0 && _gaps[i - 1] == Gap.None, openAfter = i < _gaps.Length && _gaps[i] == Gap.None;
        if (openBefore == openAfter)
            return i == 0 || (i > 0 && _gaps[i - 1] == Gap.Break) ? WordShape.OpeningQuote : WordShape.StraightQuote;
        return openBefore ? WordShape.ClosingQuote : WordShape.OpeningQuote;
    }

    private static bool IsPlain(byte shape) => shape is WordShape.Lower or WordShape.Capitalised;

    /// <summary>Two apostrophes or grave accents, as typewriters and agencies set the double quotation mark.</summary>
    private static bool IsTyped(ReadOnlySpan<char> word) => word is "''" or "``";

    public SentenceState Start(int first) => new(first, _lower[first], _shapes[first] is WordShape.Lower);

    public SentenceState Advance(in SentenceState state, int i)
    {
        char c = IsTyped(_words[i].Slice(_text)) ? '"' : _text[_words[i].Start];
        return state with
        {
            InQuote = c switch { '"' => !state.InQuote, '“' => true, '”' => false, _ => state.InQuote },
            Depth = c switch { '(' or '[' => state.Depth + 1, ')' or ']' => Math.Max(0, state.Depth - 1), _ => state.Depth },
            HasVerbLike = state.HasVerbLike || (_shapes[i] == WordShape.Lower && Lookup.Has(CommonVerbs, _words[i].Slice(_text))),
        };
    }

    private static uint Bucket(int n) => n switch { <= 3 => (uint)n, <= 5 => 4, <= 8 => 5, <= 12 => 6, <= 20 => 7, <= 35 => 8, _ => 9 };

    private static uint LowerHash(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[24];
        int length = Math.Min(word.Length, lower.Length);
        for (int k = 0; k < length; k++)
            lower[k] = Folded(word[k]);
        return FeatureHash.Of(lower[..length]);
    }

    private static char Folded(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' or '`' or '´' => '\'',
        '–' or '—' => '-',
        _ => char.ToLowerInvariant(c),
    };

    private static readonly System.Collections.Frozen.FrozenSet<string> CommonVerbs = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        ["is", "are", "was", "were", "be", "been", "am", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "should",
            "may", "might", "must", "said", "says", "'s", "'re", "'m", "'ve", "'ll", "’s", "’re", "’m", "’ve", "’ll"],
        StringComparer.Ordinal);

    private ref struct Sink(Span<uint> features)
    {
        private readonly Span<uint> _features = features;

        public int Count { get; private set; }

        public void Add(uint template, uint a) => _features[Count++] = FeatureHash.Combine(template, a);

        public void Add(uint template, uint a, uint b) => _features[Count++] = FeatureHash.Combine(FeatureHash.Combine(template, a), b);

        public void Add(uint template, uint a, uint b, uint c) =>
            _features[Count++] = FeatureHash.Combine(FeatureHash.Combine(FeatureHash.Combine(template, a), b), c);
    }
}
