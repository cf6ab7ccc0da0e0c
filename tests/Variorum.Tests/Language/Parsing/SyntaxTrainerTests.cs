using Variorum.Language.Learning;
using Variorum.Language.Parsing;
using Variorum.Trainer.Learning;
using Variorum.Trainer.Syntax;
using Xunit;

namespace Variorum.Tests.Language.Parsing;

public class SyntaxTrainerTests
{
    private static readonly SyntaxShape Shape = new(Embedding: 16, Units: 16, Layers: 2, TagLayer: 1, Arc: 16, Relation: 16);

    private static readonly SyntaxLabels Labels = new(["NOUN", "VERB"], ["NN", "NNS", "VB"], ["nsubj", "obj"], [(0, 0), (0, 1), (1, 2)]);

    [Fact]
    public void The_gradients_are_those_of_the_loss()
    {
        var trainer = new SyntaxTrainer(Shape, Labels, 6, Vectors(), 3);
        var sentences = Sentences();
        trainer.Accumulate(sentences, 0);
        var random = new SeededRandom(9);
        // Every measuring of a slope adds to the gradients, so all are noted beforehand.
        foreach (var (parameter, gradients, index) in trainer.Parameters().Select((parameter, index) => (parameter, (float[])parameter.Gradients.Clone(), index)).ToArray())
        {
            for (var k = 0; k < 25; k++)
            {
                var i = random.Next(gradients.Length);
                var slope = Slope(trainer, sentences, parameter, i);
                Assert.True(Math.Abs(slope - gradients[i]) < 0.02 + (0.05 * Math.Abs(slope)), $"parameter {index}, number {i}: {gradients[i]} where the loss has {slope}");
            }
        }
    }

    [Fact]
    public void It_learns_a_sentence_by_heart_and_the_network_reads_it_as_the_trainer_does()
    {
        var trainer = new SyntaxTrainer(Shape, Labels, 6, Vectors(), 3);
        var sentences = Sentences();
        var first = trainer.Train(sentences, 0.01f);
        for (var i = 0; i < 300; i++)
            trainer.Train(sentences, 0.01f);
        Assert.True(trainer.Accumulate(sentences, 0) < first / 20);
    }

    private static double Slope(SyntaxTrainer trainer, TrainingWord[][] sentences, Parameter parameter, int i)
    {
        const float Little = 0.002f;
        var old = parameter.Values[i];
        parameter.Values[i] = old + Little;
        var above = trainer.Accumulate(sentences, 0);
        parameter.Values[i] = old - Little;
        var below = trainer.Accumulate(sentences, 0);
        parameter.Values[i] = old;
        return (above - below) / (2 * Little);
    }

    private static TrainingWord[][] Sentences() =>
    [
        [new([0, 3], 0, 0, 0, 1, 2, 0), new([1, 4], 0, 1, 1, 2, 0, -1), new([2, 3, 5], 0, -1, 0, 0, 2, 1)],
        [new([1], 0, 1, 1, 2, 0, -1), new([0, 5], 0, 0, 0, 0, 1, 1)],
    ];

    private static WordVectors Vectors()
    {
        var random = new SeededRandom(5);
        var numbers = new sbyte[2 * 16];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = (sbyte)(random.Next(120) - 60);
        return new WordVectors(["ducks", "swim"], numbers, 16, [[0, 1]]);
    }
}
