using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>Words before a person's name that are no part of it.</summary>
internal static class PersonTitles
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>"Ms", "Dr", "Lady": how one is addressed, which says nothing of what one does.</summary>
    public static bool IsAddress(string form) => form.TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Mx" or "Dr" or "Sir" or "Lady" or "Lord" or "Dame" or "Madam" or "Madame" or "Mme" or "Mlle" or "Monsieur" or "Herr" or "Frau" or "Messrs" or "Baroness" or "Baron";

    /// <summary>These, and offices and professions with a capital or without: "Senator", "historian", "MEP".</summary>
    public static bool IsTitle(string form) => IsAddress(form) || WordClasses.IsHonorific(form) || (WordClasses.IsRole(form.ToLowerInvariant()) && !IsForename(form)) || IsInitials(form);

    // Dictionaries have a Daniel who judges.
    private static bool IsForename(string form) => char.IsUpper(form[0]) && Known.IsForename(form);

    /// <summary>"MEP", "QC": letters before or after a name.</summary>
    public static bool IsInitials(string form) => form.TrimEnd('s') is { Length: 2 or 3 } letters && letters.All(char.IsAsciiLetterUpper);
}
