using Variorum.Claims.Attributions;

namespace Variorum.Views.Wording;

/// <summary>Verbs for those who speak and print, in the number of their name: "the ministry says", "officials say".</summary>
public static class Speech
{
    private static readonly ImmutableArray<string> Singular = ["ss", "us", "is", "news", "series"];
    private static readonly ImmutableArray<string> Plurals = ["people", "police", "children", "men", "women", "they", "some", "many", "others"];

    /// <summary>Where a phrase's own noun ends: "residents of the town".</summary>
    private static readonly ImmutableArray<string> After = [" of ", " in ", " at ", " from ", " who ", " with ", " near ", " on ", " for "];

    public static string Says(string speaker) => Agrees(speaker, "says", "say");

    public static string Reports(string speaker) => Agrees(speaker, "reports", "report");

    public static string Prints(string publisher) => Agrees(publisher, "prints", "print");

    /// <summary>What a source does with what it says; never a verb of doubt.</summary>
    public static string Of(Stance stance, string speaker) => stance switch
    {
        Stance.Denies => Agrees(speaker, "denies", "deny"),
        Stance.Questions => Agrees(speaker, "asks", "ask"),
        Stance.Demands => Agrees(speaker, "calls for it", "call for it"),
        Stance.Predicts => Agrees(speaker, "expects it", "expect it"),
        Stance.Accuses => Agrees(speaker, "accuses", "accuse"),
        _ => Says(speaker),
    };

    public static string Agrees(string name, string singular, string plural) => IsPlural(name) ? plural : singular;

    /// <summary>Names are of one, unless several are listed; common words are of many by their ending.</summary>
    private static bool IsPlural(string name)
    {
        if (name.Contains("; ", StringComparison.Ordinal)) return true;
        // "the text “Six boats”" is one text.
        if (name.Length == 0 || !char.IsLower(name[0]) || name.Contains('“', StringComparison.Ordinal)) return false;
        var noun = name;
        foreach (var word in After)
        {
            var at = noun.IndexOf(word, StringComparison.Ordinal);
            if (at > 0) noun = noun[..at];
        }

        noun = noun[(noun.LastIndexOf(' ') + 1)..];
        return Plurals.Contains(noun) || (char.IsLower(noun[0]) && noun.EndsWith('s') && !Singular.Any(ending => noun.EndsWith(ending, StringComparison.Ordinal)));
    }
}
