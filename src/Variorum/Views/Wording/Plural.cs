namespace Variorum.Views.Wording;

/// <summary>Numbers of things: "no articles", "1 article", "2,000 articles".</summary>
public static class Plural
{
    public static string Of(int count, string singular, string? plural = null) => count switch
    {
        0 => $"no {plural ?? singular + "s"}",
        1 => $"1 {singular}",
        _ => $"{FigureWords.Number(count)} {plural ?? singular + "s"}",
    };
}
