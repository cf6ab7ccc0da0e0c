using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>When two forms are one person's.</summary>
internal static class PersonRules
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>"Lind" of "Tova Lind"; "Mrs Lind" only of a woman, where two bear the name.</summary>
    public static bool IsSurnameOf(NameForm form, NameForm full) =>
        form.Words.Length == 1 && full.IsPerson && full.Words.Length is > 1 and <= 5 && form.Type is null or EntityType.Person or EntityType.Place && full.Words[^1] == form.Words[0] && AreCompatible(form, full);

    /// <summary>"Ada Holm" and "Ada Maria Holm".</summary>
    public static bool IsWithoutMiddleName(NameForm form, NameForm full) =>
        form is { IsPerson: true, Words.Length: > 1 } && full.IsPerson && full.Words.Length > form.Words.Length && form.Words[0] == full.Words[0] && form.Words[^1] == full.Words[^1];

    /// <summary>"Bill Holm" and "William Holm".</summary>
    public static bool IsFamiliar(NameForm form, NameForm full) =>
        form is { IsPerson: true, Words.Length: 2 } && full is { IsPerson: true, Words.Length: 2 } && form.Words[1] == full.Words[1] && form.Words[0] != full.Words[0] && Known.ArePetNames(form.Words[0], full.Words[0]);

    /// <summary>A title of address that the other bears too, or a sex that the first name allows.</summary>
    private static bool AreCompatible(NameForm form, NameForm full)
    {
        if (form.Addresses.IsEmpty || form.Key == form.Words[^1]) return true;
        if (form.Addresses.Any(full.Addresses.Contains)) return true;
        var sex = form.Addresses.Select(SexOf).FirstOrDefault(known => known != ForenameSex.Unknown);
        var own = Known.SexOf(full.Words[0]);
        return sex != ForenameSex.Unknown && own == sex;
    }

    /// <summary>"Mrs" of a woman, "Mr" of a man.</summary>
    public static ForenameSex SexOf(string address) => address switch
    {
        "Ms" or "Mrs" or "Miss" or "Lady" or "Dame" or "Madame" or "Mme" or "Madam" or "Mlle" or "Baroness" or "Sister" or "Frau" => ForenameSex.Female,
        "Mr" or "Sir" or "Lord" or "Father" or "Brother" or "Monsieur" or "Baron" or "Ayatollah" or "Imam" or "Herr" => ForenameSex.Male,
        _ => ForenameSex.Unknown,
    };
}
