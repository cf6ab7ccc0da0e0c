using Variorum.Text;

namespace Variorum.App.Rendering;

/// <summary>Where every page of a report lies, relative to the report's folder. Pages are counted from 1.</summary>
public static class ReportPaths
{
    public const string Overview = "index.html";
    public const string Style = "style.css";

    public static string Questions(int page = 1) => Paged("questions/index", page);

    public static string Question(Identifier id, int page = 1) => Paged($"questions/{id}", page);

    public static string Articles(int page = 1) => Paged("articles/index", page);

    public static string Article(Identifier id, int page = 1) => Paged($"articles/{id}", page);

    public static string Sources(int page = 1) => Paged("sources/index", page);

    public static string Source(Identifier id, int page = 1) => Paged($"sources/{id}", page);

    public static string Matrix(int page = 1) => Paged("matrix", page);

    public static string Sums(int page = 1) => Paged("sums", page);

    public static string Files(int page = 1) => Paged("files", page);

    public static string Warnings(int page = 1) => Paged("warnings", page);

    /// <summary>Only names that every file system can store and that cannot lead out of a folder.</summary>
    public static bool IsSafe(string path) =>
        path.Split('/') is { Length: <= 3 } names && names.All(name => name.Length is > 0 and <= 100 && name[0] != '.' && name.All(IsPlain));

    private static bool IsPlain(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.';

    private static string Paged(string stem, int page) => page == 1 ? $"{stem}.html" : $"{stem}-{page}.html";
}
