namespace Variorum.Collation.Questions.Asking;

/// <summary>A place as a question names it.</summary>
internal static class Places
{
    private static readonly ImmutableArray<string> Before = ["in ", "at ", "on ", "near ", "aboard ", "around ", "outside "];

    /// <summary>What one is at, and not in.</summary>
    private static readonly ImmutableHashSet<string> Points = ["border", "frontier", "quarry", "gate", "dam", "bridge", "crossing", "junction", "station", "checkpoint", "front", "mine", "pier", "quay"];

    /// <summary>" in Ostby", " in the Ostby valley", " at the Ostby border"; empty where none is known.</summary>
    public static string At(string? place)
    {
        if (place is null) return "";
        if (Before.Any(word => place.StartsWith(word, StringComparison.Ordinal))) return " " + place;
        var last = place[(place.LastIndexOf(' ') + 1)..];
        var isPoint = Points.Contains(last.ToLowerInvariant());
        var isCommon = last.Length < place.Length && char.IsLower(last[0]);
        return $" {(isPoint ? "at" : "in")} {((isPoint || isCommon) && !place.StartsWith("the ", StringComparison.Ordinal) ? "the " : "")}{place}";
    }

    /// <summary>Without a preposition before it.</summary>
    public static string Bare(string place) => Before.FirstOrDefault(word => place.StartsWith(word, StringComparison.Ordinal)) is { } word ? place[word.Length..] : place;

    /// <summary>"settlers in Camp Orla" are settlers, where the question names the camp.</summary>
    public static string Without(string phrase, string? place)
    {
        if (place is null || !phrase.EndsWith(Bare(place), StringComparison.Ordinal)) return phrase;
        var rest = phrase[..^Bare(place).Length];
        return Before.FirstOrDefault(word => rest.EndsWith(" " + word, StringComparison.Ordinal)) is { } before ? rest[..^(before.Length + 1)] : phrase;
    }
}
