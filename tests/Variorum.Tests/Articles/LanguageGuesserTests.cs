using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

public sealed class LanguageGuesserTests
{
    [Theory]
    [InlineData("en", "The harbour was closed in the spring and it has not been opened since, they said.")]
    [InlineData("fr", "Le port a été fermé dans la ville et il est encore fermé pour des raisons qui ne sont pas connues.")]
    [InlineData("de", "Der Hafen wurde im Frühjahr geschlossen und ist nach dem Sturm nicht mehr geöffnet worden.")]
    [InlineData("es", "El puerto fue cerrado en la primavera y no se ha abierto por la tormenta que llegó del sur.")]
    [InlineData("sq", "Porti u mbyll në pranverë dhe nuk është hapur më për shkak të stuhisë që erdhi nga jugu.")]
    [InlineData("ru", "Порт был закрыт весной и с тех пор не открывался, как они сказали о нём для газеты.")]
    [InlineData("uk", "Порт був закритий навесні і з того часу не відкривався, як вони сказали про це для газети.")]
    [InlineData("fa", "این بندر در بهار بسته شد و از آن زمان تا به امروز برای مردم باز نشده است که این را می‌گویند.")]
    [InlineData("ar", "أغلق الميناء في الربيع ولم يفتح منذ ذلك الحين على الرغم من أن المدينة كانت قد طلبت ذلك إلى الحكومة.")]
    [InlineData("ja", "港は春に閉鎖され、それ以来再開されていない。")]
    [InlineData("el", "Το λιμάνι έκλεισε την άνοιξη.")]
    [InlineData("zh", "港口在春天关闭，此后再也没有开放。")]
    [InlineData("und", "Velmora 2019 Ostara")]
    [InlineData("und", "12 34")]
    public void A_language_is_told_by_its_script_and_small_words(string language, string text) =>
        Assert.Equal(language, LanguageGuesser.Guess(text));
}
