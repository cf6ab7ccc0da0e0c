using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>When two forms are one person's.</summary>
internal static class PersonRules
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>"Captain Lind" of "Captain Jory Lind", where two bear the name.</summary>
    public static bool IsAddressedAlike(NameForm form, NameForm full) => IsSurnameOf(form, full) && form.Addresses.Any(full.Addresses.Contains);

    /// <summary>"Lind" of "Tova Lind"; "Mr Lind" never.</summary>
    public static bool IsSurnameOf(NameForm form, NameForm full) =>
        form.Words.Length == 1 && full.IsPerson && full.Words.Length is > 1 and <= 5 && form.Type is null or EntityType.Person or EntityType.Place && full.Words[^1] == form.Words[0] && MayBear(form.Addresses, full.Words[0]);

    /// <summary>"Tova" of "Tova Lind".</summary>
    public static bool IsForenameOf(NameForm form, NameForm full) =>
        form.Words.Length == 1 && form.Addresses.IsEmpty && form.Type is null or EntityType.Person && full.IsPerson && full.Words.Length is > 1 and <= 4 && full.Words[0] == form.Words[0] && Known.IsForename(form.Text);

    /// <summary>"Ada Holm" and "Ada Maria Holm".</summary>
    public static bool IsWithoutMiddleName(NameForm form, NameForm full) =>
        form is { IsPerson: true, Words.Length: > 1 } && full.IsPerson && full.Words.Length > form.Words.Length && form.Words[0] == full.Words[0] && form.Words[^1] == full.Words[^1];

    /// <summary>"Bill Holm" and "William Holm".</summary>
    public static bool IsFamiliar(NameForm form, NameForm full) =>
        form is { IsPerson: true, Words.Length: 2 } && full is { IsPerson: true, Words.Length: 2 } && form.Words[1] == full.Words[1] && form.Words[0] != full.Words[0] && Known.ArePetNames(form.Words[0], full.Words[0]);

    /// <summary>No title of address says another sex than the first name.</summary>
    /// <param name="fullName">As a key.</param>
    public static bool MayBear(ImmutableArray<string> addresses, string fullName)
    {
        var own = Known.SexOf(fullName.Split(' ')[0]);
        return own is not (ForenameSex.Male or ForenameSex.Female) || addresses.Select(SexOf).All(sex => sex is ForenameSex.Unknown || sex == own);
    }

    /// <summary>"Mrs" of a woman, "Mr" of a man.</summary>
    public static ForenameSex SexOf(string address) => address switch
    {
        "Ms" or "Mrs" or "Miss" or "Lady" or "Dame" or "Madame" or "Mme" or "Madam" or "Mlle" or "Baroness" or "Sister" or "Frau" => ForenameSex.Female,
        "Mr" or "Sir" or "Lord" or "Father" or "Brother" or "Monsieur" or "Baron" or "Ayatollah" or "Imam" or "Herr" => ForenameSex.Male,
        _ => ForenameSex.Unknown,
    };
}
