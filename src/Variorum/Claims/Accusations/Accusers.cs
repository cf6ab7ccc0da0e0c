namespace Variorum.Claims.Accusations;

/// <summary>Who of a chain of voices can accuse: data and laws accuse nobody; whoever cites them does.</summary>
internal static class Accusers
{
    private static readonly string[] Things = ["information", "data", "evidence", "indications", "estimates", "figures", "rumours", "rumors", "reports", "allegations", "claims", "accounts", "statistics", "code", "law", "constitution", "act", "treaty", "charter", "those", "it", "they", "them", "he", "she", "i", "we", "you", "who", "this", "that", "one"];

    /// <returns>Null where nobody in the chain can.</returns>
    public static string? First(ImmutableArray<string> voice) => voice.FirstOrDefault(IsSomebody);

    private static bool IsSomebody(string voice) => !voice.StartsWith("what ", StringComparison.OrdinalIgnoreCase) && !Things.Contains(LastWord(voice));

    // "the latest data of the office": what it is stands before "of".
    private static string LastWord(string voice)
    {
        var words = voice.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, word => word is "of" or "from" or "on" or "in" or "by");
        return end > 0 ? words[end - 1] : words[^1];
    }
}
