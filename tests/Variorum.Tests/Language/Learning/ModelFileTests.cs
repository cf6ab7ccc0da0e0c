using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Language.Learning;

public class ModelFileTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var read = ModelFile.Read(Sample(), "english.sample", 3);

        Assert.Equal(["ape", "bee"], read.Section("words").Strings());
        var numbers = read.Section("numbers");
        Assert.Equal(-7, numbers.Number());
        Assert.Equal([1, -2, 300000], numbers.Numbers());
        Assert.Equal([(short)-5, (short)9], numbers.Shorts());
        Assert.Equal([0.5f, -2.25f], numbers.Halves());
        Assert.Equal(88.25, read.Manifest.Scores["LAS"]);
    }

    [Fact]
    public void Equal_models_have_equal_bytes_and_read_from_a_stream_alike()
    {
        Assert.Equal(Sample(), Sample());
        Assert.Equal(Sample(), ModelFile.Read(new MemoryStream(Sample()), "english.sample", 3).ToBytes());
    }

    [Fact]
    public void Any_flipped_byte_is_noticed_and_the_message_says_how_to_mend_it()
    {
        var good = Sample();
        for (var i = 0; i < good.Length; i++)
        {
            var bad = (byte[])good.Clone();
            bad[i] ^= 0x10;
            var error = Assert.Throws<ModelException>(() => ModelFile.Read(bad, "english.sample", 3));
            Assert.Contains("Variorum.Trainer", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_shortened_file_is_noticed()
    {
        var good = Sample();
        for (var length = 0; length < good.Length; length++)
            Assert.Throws<ModelException>(() => ModelFile.Read(good.AsMemory(0, length), "english.sample", 3));
    }

    [Theory]
    [InlineData("english.other", 3, "english.sample")]
    [InlineData("english.sample", 4, "format 3")]
    public void The_wrong_part_or_version_is_refused(string part, int version, string reason)
    {
        var error = Assert.Throws<ModelException>(() => ModelFile.Read(Sample(), part, version));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_section_or_one_that_is_too_short_is_an_error_of_the_model()
    {
        var read = ModelFile.Read(Sample(), "english.sample", 3);
        Assert.Throws<ModelException>(() => read.Section("weights"));
        Assert.Throws<ModelException>(() => read.Section("words").Shorts().Length + read.Section("words").Halves().Length + Drain(read.Section("words")));
    }

    private static int Drain(SectionReader reader)
    {
        while (true)
            reader.Number();
    }

    private static byte[] Sample()
    {
        var manifest = new ModelManifest(
            "english.sample", 3, "00ff", 11, "an invented set", "CC BY-SA 4.0", ModelManifest.NamedScores([("UAS", 90), ("LAS", 88.25)]));
        var numbers = new SectionWriter().Number(-7).Numbers([1, -2, 300000]).Shorts([-5, 9]).Halves([0.5f, -2.25f]);
        return new ModelFile(manifest, [("words", new SectionWriter().Strings(["ape", "bee"]).ToMemory()), ("numbers", numbers.ToMemory())]).ToBytes();
    }
}
