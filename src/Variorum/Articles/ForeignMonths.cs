using System.Collections.Frozen;

namespace Variorum.Articles;

/// <summary>The names of months as dates are written in European languages other than English, with their usual short forms.</summary>
/// <remarks>
/// Names that mean one month in one language and another in the next are left out (<c>listopad</c> is October in Zagreb and November in
/// Warsaw): a stamp never guesses.
/// </remarks>
internal static class ForeignMonths
{
    private static readonly string[] Names =
    [
        "januar jänner jan janvier janv enero ene janeiro gennaio gen januari tammikuuta stycznia ledna siječnja januara janar ianuarie ocak január januára января січня ιανουαρίου",
        "februar feber feb février févr fév febrero fevereiro fev febbraio febbr februari helmikuuta lutego února veljače februara shkurt februarie şubat február februára februar февраля лютого φεβρουαρίου",
        "märz mrz mars marzo março maart maaliskuuta marca března ožujka marta martie mart március марта березня μαρτίου",
        "april avril avr abril abr aprile huhtikuuta kwietnia dubna travnja aprila prill aprilie nisan április apríla апреля квітня απριλίου",
        "mai mayo maio maggio mag mei maj toukokuuta maja května svibnja mayıs május mája мая травня μαΐου",
        "juni juin junio junho giugno giu kesäkuuta czerwca června lipnja juna qershor iunie haziran június júna июня червня ιουνίου",
        "juli juillet juil julio julho luglio lug heinäkuuta lipca července srpnja jula korrik iulie temmuz július júla июля липня ιουλίου",
        "august août aout agosto ago augustus augusti elokuuta sierpnia srpna kolovoza avgusta gusht ağustos augusztus augusta августа серпня αυγούστου",
        "september septembre septiembre setiembre setembro set settembre sett syyskuuta września září rujna septembra shtator septembrie eylül szeptember сентября вересня σεπτεμβρίου",
        "oktober okt octobre octubre outubro out ottobre ott lokakuuta października října oktobra tetor octombrie ekim október októbra октября жовтня οκτωβρίου",
        "november novembre noviembre novembro marraskuuta studenoga studenog novembra nëntor noiembrie kasım ноября листопада νοεμβρίου",
        "dezember dez décembre déc diciembre dic dezembro dicembre december joulukuuta grudnia prosince prosinca decembra dhjetor decembrie aralık декабря грудня δεκεμβρίου",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, i) => names.Split(' ').Distinct().Select(name => KeyValuePair.Create(name, i + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="word">In lower case.</param>
    /// <returns>1 to 12, or 0 where the word is no month.</returns>
    public static int NumberOf(string word) => Numbers.GetValueOrDefault(word);
}
