namespace Variorum.App.Rendering;

/// <summary>The report's one style sheet, kept as <c>style.css</c> beside this file and built into the program.</summary>
internal static class StyleSheet
{
    private const string Resource = "report.style.css";

    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without its style sheet '{Resource}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
