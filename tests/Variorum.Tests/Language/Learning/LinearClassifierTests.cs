using Variorum.Language.Learning;
using Variorum.Trainer.Learning;
using Xunit;

namespace Variorum.Tests.Language.Learning;

public class LinearClassifierTests
{
    [Fact]
    public void The_averaged_perceptron_learns_what_is_separable_and_the_file_keeps_it()
    {
        var learned = RoundTrip(Learn());
        Span<int> scores = stackalloc int[3];
        foreach (var (features, label) in Examples)
        {
            learned.Score(features, scores);
            Assert.Equal(label, scores.IndexOf(Math.Max(scores[0], Math.Max(scores[1], scores[2]))));
        }
    }

    [Fact]
    public void Learning_twice_gives_the_same_bytes()
    {
        Assert.Equal(Bytes(Learn()), Bytes(Learn()));
    }

    [Fact]
    public void Features_that_were_never_seen_say_nothing()
    {
        Span<int> scores = [5, 5, 5];
        LinearClassifier.FromDense(3, 4, new short[48]).Score([1, 2, 99], scores);
        Assert.Equal([0, 0, 0], scores.ToArray());
    }

    private static readonly (uint[] Features, int Label)[] Examples =
    [
        ([FeatureHash.Of("ends=ing"), FeatureHash.Of("bias")], 0),
        ([FeatureHash.Of("ends=ed"), FeatureHash.Of("bias")], 1),
        ([FeatureHash.Of("ends=ed"), FeatureHash.Of("before=a"), FeatureHash.Of("bias")], 2),
        ([FeatureHash.Of("before=a"), FeatureHash.Of("bias")], 2),
    ];

    private static LinearClassifier Learn()
    {
        var perceptron = new AveragedPerceptron(3, 10);
        Span<int> scores = stackalloc int[3];
        for (var epoch = 0; epoch < 20; epoch++)
        {
            foreach (var (features, label) in Examples)
            {
                perceptron.Score(features, scores);
                perceptron.Update(features, label, scores.IndexOf(Math.Max(scores[0], Math.Max(scores[1], scores[2]))));
                perceptron.Tick();
            }
        }

        return perceptron.Average();
    }

    private static byte[] Bytes(LinearClassifier classifier)
    {
        var writer = new SectionWriter();
        classifier.Write(writer);
        return writer.ToMemory().ToArray();
    }

    private static LinearClassifier RoundTrip(LinearClassifier classifier) => LinearClassifier.Read(new SectionReader("sample", Bytes(classifier)));
}
