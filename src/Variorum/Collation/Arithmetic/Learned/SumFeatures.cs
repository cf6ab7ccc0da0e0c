using Variorum.Language.Learning;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>What a number and those that may be its parts have in common, in numbers. Nothing tells whether they add up.</summary>
internal sealed class SumFeatures(ImmutableArray<Addend> addends, TermOdds odds)
{
    /// <summary>In the order of the numbers.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "parts", "least odds of a part", "most odds of a part", "mean odds of the parts", "least odds of two parts", "most odds of two parts", "mean odds of two parts",
        "worst place among the parts", "mean place among the parts", "nearest part", "farthest part", "mean gap to the parts", "nearest two parts", "farthest two parts", "mean gap of two parts",
        "parts in no article with the whole", "pairs of parts in no article", "fewest printings of a part", "most printings of a part", "printings of the whole", "parts with the noun of the whole",
        "nouns of the parts", "parts with the measure of the whole", "measures of the parts", "digits of the whole", "fewest digits of a part",
    ];

    /// <summary>Writes the numbers in the order of <see cref="Names"/>.</summary>
    /// <param name="parts">Which of the addends, and which place each has among the likely parts of the whole.</param>
    public void Write(int whole, ReadOnlySpan<(int Addend, int Place)> parts, Span<float> into)
    {
        var writer = new FeatureWriter(into);
        var (ofParts, ofPairs, gaps, gapsOfPairs) = (new Spread(), new Spread(), new Spread(), new Spread());
        var (places, apart, pairsApart) = (new Spread(), 0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            ofParts.Add(odds.Whole(whole, parts[i].Addend));
            gaps.Add(odds.Gap(whole, parts[i].Addend));
            places.Add(parts[i].Place);
            if (odds.Gap(whole, parts[i].Addend) >= TermOdds.NoArticle) apart++;
            for (var j = i + 1; j < parts.Length; j++)
            {
                ofPairs.Add(odds.Siblings(parts[i].Addend, parts[j].Addend));
                gapsOfPairs.Add(odds.Gap(parts[i].Addend, parts[j].Addend));
                if (odds.Gap(parts[i].Addend, parts[j].Addend) >= TermOdds.NoArticle) pairsApart++;
            }
        }

        writer.Add(parts.Length);
        ofParts.Write(ref writer);
        ofPairs.Write(ref writer);
        writer.Add(places.Most);
        writer.Add(places.Mean);
        gaps.Write(ref writer);
        gapsOfPairs.Write(ref writer);
        writer.Add(apart);
        writer.Add(pairsApart);
        Each(ref writer, addends[whole], parts);
    }

    private void Each(ref FeatureWriter writer, Addend whole, ReadOnlySpan<(int Addend, int Place)> parts)
    {
        var (printings, digits, sameNoun, sameMeasure, nouns, measures) = (new Spread(), int.MaxValue, 0, 0, 0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = addends[parts[i].Addend];
            printings.Add(part.Printings.Length);
            digits = Math.Min(digits, part.Digits);
            if (part.Head.Length > 0 && part.Head == whole.Head) sameNoun++;
            if (part.Measure == whole.Measure) sameMeasure++;
            var (newNoun, newMeasure) = (true, true);
            for (var j = 0; j < i; j++)
            {
                newNoun &= addends[parts[j].Addend].Head != part.Head;
                newMeasure &= addends[parts[j].Addend].Measure != part.Measure;
            }

            if (newNoun) nouns++;
            if (newMeasure) measures++;
        }

        writer.Add(printings.Least);
        writer.Add(printings.Most);
        writer.Add(whole.Printings.Length);
        writer.Add(sameNoun);
        writer.Add(nouns);
        writer.Add(sameMeasure);
        writer.Add(measures);
        writer.Add(whole.Digits);
        writer.Add(digits);
    }

    /// <summary>The least, the most and the mean of what was added.</summary>
    private struct Spread()
    {
        private float _sum;
        private int _count;

        public float Least { get; private set; } = float.MaxValue;

        public float Most { get; private set; } = float.MinValue;

        public readonly float Mean => _sum / _count;

        public void Add(float value)
        {
            (Least, Most) = (Math.Min(Least, value), Math.Max(Most, value));
            _sum += value;
            _count++;
        }

        public readonly void Write(ref FeatureWriter writer)
        {
            writer.Add(Least);
            writer.Add(Most);
            writer.Add(Mean);
        }
    }
}
