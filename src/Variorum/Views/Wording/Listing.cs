namespace Variorum.Views.Wording;

/// <summary>Puts names in a row: "Orla", "Orla and Velm", "Orla, Velm and Brack".</summary>
public static class Listing
{
    public static string Of(ImmutableArray<string> names) => names.Length switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names[..^1])} and {names[^1]}",
    };
}
