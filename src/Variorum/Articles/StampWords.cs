using System.Collections.Frozen;

namespace Variorum.Articles;

/// <summary>The small words that stand around a date in a stamp.</summary>
internal static class StampWords
{
    private static readonly FrozenSet<string> Fillers = (
        "updated published posted last on at date dated by comment comments no leave modified am pm gmt utc est edt bst cet cest ist pst pdt et jst first created issued "
        + "a.m p.m local time views view read min mins minute minutes hr hrs hour hours day days ago sec secs second seconds week weeks month months just now the of and "
        + "to update publish publication release released edited revised added filed reads est. de publicado publié actualizado actualizada atualizado em el le am um uhr veröffentlicht "
        + "aktualisiert pubblicato aggiornato il alle às as h monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Units =
        "min mins minute minutes hr hrs hour hours day days sec secs second seconds week weeks month months".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsFiller(string word) => char.IsAsciiDigit(word[0]) || Fillers.Contains(word);

    public static bool IsUpdate(string word) => word is "updated" or "modified" or "update" or "revised" or "edited" or "actualizado" or "atualizado" or "aktualisiert" or "aggiornato";

    public static bool Announces(string word) => IsUpdate(word) || word is "published" or "posted" or "publicado" or "publié" or "veröffentlicht" or "pubblicato" or "issued" or "released";

    public static bool IsUnit(string word) => Units.Contains(word);
}
