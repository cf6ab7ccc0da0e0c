using System.Collections.Frozen;

namespace Variorum.Articles;

/// <summary>The small words that stand around a date in a stamp.</summary>
internal static class StampWords
{
    private static readonly FrozenSet<string> Fillers = Set(
        """
        updated published posted last on at date dated by comment comments no leave modified am pm gmt utc est edt bst cet cest ist pst pdt et jst first created issued
        a.m p.m local time views view read min mins minute minutes hr hrs hour hours day days ago sec secs second seconds week weeks month months just now the of and
        press statement communiqué bulletin
        filed under category categories section topic to update publish publication release released edited revised added filed reads est. h updates
        am um uhr veröffentlicht aktualisiert stand vom den der geändert zuletzt aktualisierung letzte erstellt minuten lesezeit kommentare kommentar mez mesz
        le la à les mis mise jour publié publiée modifié modifiée du et lecture créé dernière modification
        el las publicado publicada actualizado actualizada última actualización del modificado hora de a horas fecha
        atualizado atualizada às as em do última atualização data
        il alle ore del pubblicato pubblicata aggiornato aggiornata ultimo ultima modifica aggiornamento lettura
        op om geplaatst gepubliceerd bijgewerkt laatst gewijzigd uur
        publicerad uppdaterad kl publiceret opdateret publisert oppdatert opublikowano zaktualizowano aktualizacja godz vydáno aktualizováno objavljeno ažurirano publikuar përditësuar
        опубликовано обновлено в г года r roku опубліковано оновлено yayınlanma güncelleme δημοσίευση
        """);

    private static readonly FrozenSet<string> Weekdays = Set(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
        lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
        segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
        poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle
        понедельник вторник среда четверг пятница суббота воскресенье
        """);

    private static readonly FrozenSet<string> Updates = Set(
        """
        updated modified update revised edited actualizado actualizada actualización atualizado atualizada atualização aktualisiert aktualisierung geändert aggiornato aggiornata
        aggiornamento modifica mis mise modifié modifiée modification modificado bijgewerkt gewijzigd uppdaterad opdateret oppdatert zaktualizowano aktualizacja aktualizováno
        ažurirano përditësuar обновлено оновлено güncelleme
        """);

    private static readonly FrozenSet<string> Announcements = Set(
        """
        published posted publicado publicada publié publiée veröffentlicht pubblicato pubblicata issued released geplaatst gepubliceerd publicerad publiceret publisert
        opublikowano vydáno objavljeno publikuar опубликовано опубліковано
        """);

    // What announces whose picture or paper it is, or what is to be: the day is that of the other thing.
    private static readonly FrozenSet<string> OtherThings = Set(
        """
        photo photograph picture image caption source file illustration video above below born died map
        event concert conference exhibition festival hearing meeting session election vote deadline venue where when doors tickets admission join starts begins ends
        opens closes due expires valid until till today printed retrieved accessed fetched saved downloaded visited available
        """);

    private static readonly FrozenSet<string> Units =
        "min mins minute minutes hr hrs hour hours day days sec secs second seconds week weeks month months".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsFiller(string word) => char.IsAsciiDigit(word[0]) || Fillers.Contains(word) || IsWeekday(word);

    public static bool IsWeekday(string word) => Weekdays.Contains(word);

    public static bool IsUpdate(string word) => Updates.Contains(word);

    public static bool Announces(string word) => IsUpdate(word) || Announcements.Contains(word);

    public static bool IsOfOtherThing(string word) => OtherThings.Contains(word);

    public static bool IsUnit(string word) => Units.Contains(word);

    /// <summary>Words between blanks and line ends.</summary>
    public static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
