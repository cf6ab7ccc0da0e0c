using System.Collections.Immutable;
using System.Numerics;
using Variorum.Language.Learning;

namespace Variorum.Language.Entities;

/// <summary>What the recogniser is shown of each word of a document, as hashes: part of the model format.</summary>
internal sealed class NameFeatures
{
    public const int Most = 160;

    private readonly NameResources _resources;
    private readonly DocumentWords _words;
    private readonly DocumentEvidence _evidence;
    private readonly int[] _sentenceFirst;
    private readonly int[] _sentenceEnd;

    public NameFeatures(string text, ImmutableArray<TokenizedSentence> sentences, NameResources resources)
    {
        _resources = resources;
        _words = new DocumentWords(text, sentences, resources);
        _sentenceFirst = new int[_words.Count];
        _sentenceEnd = new int[_words.Count];
        var first = new bool[_words.Count];
        int i = 0;
        foreach (var sentence in sentences)
        {
            int start = i, end = i + sentence.Words.Length;
            bool inSentence = false;
            for (; i < end; i++)
            {
                _sentenceFirst[i] = start;
                _sentenceEnd[i] = end;
                first[i] = !inSentence;
                inSentence |= _words.Kind[i] != WordKind.Other;
            }
            MarkHeadline(start, end, first);
        }
        FirstOfSentence = first;
        _evidence = new DocumentEvidence(_words, first);
    }

    /// <summary>Whether the word is the first of its sentence, or in a heading where everything has a capital.</summary>
    public bool[] FirstOfSentence { get; }

    // In a heading in capitals, a capital says nothing.
    private void MarkHeadline(int start, int end, bool[] first)
    {
        int small = 0, capital = 0;
        for (int i = start; i < end; i++)
        {
            small += _words.Kind[i] == WordKind.Lower && _words.Spans[i].Length > 3 ? 1 : 0;
            capital += _words.Kind[i] is WordKind.Capitalised or WordKind.Upper ? 1 : 0;
        }
        if (small == 0 && capital >= 4)
            Array.Fill(first, true, start, end - start);
    }

    /// <summary>Fills <paramref name="features"/> for word <paramref name="i"/> of the document; returns how many.</summary>
    public int Extract(int i, Span<uint> features)
    {
        var sink = new Sink(features);
        AddForms(i, ref sink);
        AddLooks(i, ref sink);
        AddClusters(i, ref sink);
        AddLists(i, ref sink);
        AddDocument(i, ref sink);
        return sink.Count;
    }

    private void AddForms(int i, ref Sink sink)
    {
        uint w0 = Folded(i, 0), before = Folded(i, -1), after = Folded(i, 1);
        sink.Add(1, 0);
        sink.Add(2, w0);
        sink.Add(3, _words.Cased[i]);
        sink.Add(4, before);
        sink.Add(5, after);
        sink.Add(6, Folded(i, -2));
        sink.Add(7, Folded(i, 2));
        sink.Add(8, before, w0);
        sink.Add(9, w0, after);
        sink.Add(10, before, after);
        sink.Add(11, before, Shape(i, 0));
        sink.Add(12, after, Shape(i, 0));
        sink.Add(13, Folded(i, -2), before);
        sink.Add(14, after, Folded(i, 2));
        var form = _words.Spans[i].Slice(_words.Text);
        for (int n = 1; n <= Math.Min(4, form.Length); n++)
        {
            sink.Add(15, FeatureHash.Of(form[..n], (uint)n));
            sink.Add(16, FeatureHash.Of(form[^n..], (uint)n));
        }
        sink.Add(17, Suffix(i, -1));
        sink.Add(18, Suffix(i, 1));
    }

    private void AddLooks(int i, ref Sink sink)
    {
        uint first = FirstOfSentence[i] ? 1u : 0u, s0 = Shape(i, 0), sBefore = Shape(i, -1), sAfter = Shape(i, 1);
        sink.Add(20, s0, first);
        sink.Add(21, _words.LongShape[i]);
        sink.Add(22, sBefore, s0);
        sink.Add(23, s0, sAfter);
        sink.Add(24, sBefore, s0, sAfter);
        sink.Add(25, Shape(i, -2), sBefore, s0);
        sink.Add(26, s0, sAfter, Shape(i, 2));
        sink.Add(27, (uint)_words.Kind[i], first);
        sink.Add(28, Run(i));
    }

    /// <summary>Where the word stands in its run of capitalised words, and how long that is.</summary>
    private uint Run(int i)
    {
        if (!IsCapital(i))
            return 0;
        int before = 0, after = 0;
        while (before < 4 && i - before > _sentenceFirst[i] && IsCapital(i - before - 1))
            before++;
        while (after < 4 && i + after + 1 < _sentenceEnd[i] && IsCapital(i + after + 1))
            after++;
        return (uint)(1 + before * 5 + after);
    }

    private bool IsCapital(int i) => _words.Kind[i] is WordKind.Capitalised or WordKind.Upper or WordKind.Initial;

    private void AddClusters(int i, ref Sink sink)
    {
        for (int offset = -2; offset <= 2; offset++)
        {
            for (int grain = 0; grain < _resources.Vectors.Grains; grain++)
                sink.Add(30 + (uint)(offset + 2) + ((uint)grain << 8), Cluster(i, offset, grain));
        }
        uint fine = Cluster(i, 0, 2), middle = Cluster(i, 0, 1);
        sink.Add(36, Cluster(i, -1, 1), middle);
        sink.Add(37, middle, Cluster(i, 1, 1));
        sink.Add(38, Cluster(i, -1, 2), Shape(i, 0));
        sink.Add(39, Cluster(i, 1, 2), Shape(i, 0));
        sink.Add(40, fine, Shape(i, 0));
        sink.Add(41, Cluster(i, -1, 1), Cluster(i, 1, 1), Shape(i, 0));
    }

    private void AddLists(int i, ref Sink sink)
    {
        uint kind = (uint)_words.Kind[i];
        for (int offset = -1; offset <= 1; offset++)
        {
            if (!Inside(i, offset))
                continue;
            uint template = 50 + (uint)(offset + 1);
            sink.Add(template, _words.Phrase[i + offset]);
            for (uint rest = (uint)_words.Inside[i + offset]; rest != 0; rest &= rest - 1)
                sink.Add(template + 3, (uint)BitOperations.TrailingZeroCount(rest), offset == 0 ? kind : 9u);
        }
        sink.Add(57, (uint)_words.Inside[i], kind);
        if (Inside(i, 1))
            sink.Add(58, (uint)_words.Inside[i], (uint)_words.Inside[i + 1]);
        if (Inside(i, -1))
            sink.Add(59, (uint)_words.Inside[i - 1], (uint)_words.Inside[i], kind);
    }

    private void AddDocument(int i, ref Sink sink)
    {
        if (_words.Kind[i] is WordKind.Other or WordKind.Number)
            return;
        uint first = FirstOfSentence[i] ? 1u : 0u, kind = (uint)_words.Kind[i];
        sink.Add(70, _evidence.Writing(i), kind, first);
        if (_evidence.IsExplainedAcronym(i))
            sink.Add(71, 1);
        if (_words.Kind[i] == WordKind.Lower)
            return;
        Span<int> places = stackalloc int[DocumentEvidence.MostElsewhere];
        int count = _evidence.Elsewhere(i, places);
        for (int k = 0; k < count; k++)
        {
            int place = places[k];
            sink.Add(72, Folded(place, -1));
            sink.Add(73, Folded(place, 1));
            sink.Add(74, Cluster(place, -1, 2));
            sink.Add(75, Cluster(place, 1, 2));
            if (Inside(place, -1))
                sink.Add(76, (uint)_words.Inside[place - 1]);
        }
    }

    private bool Inside(int i, int offset) => i + offset >= _sentenceFirst[i] && i + offset < _sentenceEnd[i];

    private uint Folded(int i, int offset) => Inside(i, offset) ? _words.Folded[i + offset] : (uint)(offset < 0 ? 1 : 2);

    private uint Shape(int i, int offset) => Inside(i, offset) ? _words.Shape[i + offset] : (uint)(offset < 0 ? 1 : 2);

    private uint Suffix(int i, int offset)
    {
        if (!Inside(i, offset))
            return 1;
        var form = _words.Spans[i + offset].Slice(_words.Text);
        return FeatureHash.Of(form[^Math.Min(3, form.Length)..]);
    }

    private uint Cluster(int i, int offset, int grain)
    {
        if (!Inside(i, offset))
            return 0xFFFF;
        int vector = _words.Vector[i + offset];
        return vector < 0 ? 0xFFFEu : (uint)_resources.Vectors.Cluster(vector, grain);
    }

    private ref struct Sink(Span<uint> features)
    {
        private readonly Span<uint> _features = features;

        public int Count { get; private set; }

        public void Add(uint template, uint a) => Put(FeatureHash.Combine(template, a));

        public void Add(uint template, uint a, uint b) => Put(FeatureHash.Combine(FeatureHash.Combine(template, a), b));

        public void Add(uint template, uint a, uint b, uint c) =>
            Put(FeatureHash.Combine(FeatureHash.Combine(FeatureHash.Combine(template, a), b), c));

        private void Put(uint feature)
        {
            if (Count < _features.Length)
                _features[Count++] = feature;
        }
    }
}
