using Variorum.Language.Onomastics;
using Xunit;

namespace Variorum.Tests.Language.Onomastics;

public sealed class PlainLatinTests
{
    [Theory]
    [InlineData("Béatrice", "beatrice")]
    [InlineData("ŽIŽKA", "zizka")]
    [InlineData("Straße", "strasse")]
    [InlineData("Æsir", "aesir")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("E\u0301mile", "emile")]
    [InlineData("O’Neill", "o'neill")]
    [InlineData("Иван", "иван")]
    public void Marks_go_and_letters_stay(string written, string plain) => Assert.Equal(plain, PlainLatin.Of(written));
}
