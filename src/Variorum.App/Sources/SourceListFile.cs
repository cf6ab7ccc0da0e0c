using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Variorum.Collation;
using Variorum.Collation.Sources;

namespace Variorum.App.Sources;

/// <summary>The list of sources that a user fills in, as CSV: one row a file.</summary>
internal static class SourceListFile
{
    private static readonly string[] Columns = ["path", "outlet", "published", "party", "address"];
    private static readonly string[] Inferred = ["inferred_outlet", "inferred_published"];

    private static CsvConfiguration Configuration => new(CultureInfo.InvariantCulture)
    {
        AllowComments = true,
        Comment = '#',
        NewLine = "\n",
        MissingFieldFound = null,
        PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        TrimOptions = TrimOptions.Trim,
    };

    /// <summary>Writes a row for each file: what the user said earlier, empty cells to fill in, and what was inferred beside them.</summary>
    public static void Write(TextWriter output, Casebook casebook, IEnumerable<SourceListEntry> given)
    {
        var entries = given.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        var articles = casebook.Articles.ToLookup(article => article.Article.Snapshot);
        output.Write($"# {WorkingCopy.Notice} Fill in outlet, published (as 2018-04-10), party and address; empty cells say nothing.\n");
        using var csv = new CsvWriter(output, Configuration, leaveOpen: true);
        WriteRow(csv, [.. Columns, .. Inferred]);
        var rows = casebook.Snapshots
            .SelectMany(snapshot => snapshot.Paths.Select(path => (Path: path, Articles: articles[snapshot.Id])))
            .OrderBy(row => row.Path, StringComparer.Ordinal);
        foreach (var (path, found) in rows)
        {
            var entry = entries.GetValueOrDefault(path);
            WriteRow(
                csv,
                [
                    path, entry?.Outlet, entry?.Published, entry?.Party, entry?.Address,
                    Join(found.Where(article => !article.Given.Contains("outlet")).Select(article => article.Article.Outlet)),
                    Join(found.Where(article => !article.Given.Contains("published")).Select(article => article.Article.Published)),
                ]);
        }
    }

    /// <exception cref="UsageException">The file is missing or is not such a list; the message names file, line and cause.</exception>
    public static IReadOnlyList<SourceListEntry> Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            using var csv = new CsvReader(reader, Configuration);
            return Read(csv, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the source list cannot be read ({error.Message}).");
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{path}: the source list is not UTF-8. Save it as CSV UTF-8.");
        }
        catch (CsvHelperException error)
        {
            throw new UsageException($"{path}: the source list is not well-formed CSV at line {error.Context?.Parser?.RawRow}.");
        }
    }

    private static List<SourceListEntry> Read(CsvReader csv, string file)
    {
        if (!csv.Read() || !csv.ReadHeader() || !csv.HeaderRecord!.Select(header => header.Trim().ToLowerInvariant()).Contains("path", StringComparer.Ordinal))
            throw new UsageException($"{file}: the first row must name the columns: {string.Join(",", Columns)}.");
        var entries = new Dictionary<string, SourceListEntry>(StringComparer.Ordinal);
        while (csv.Read())
        {
            var entry = new SourceListEntry(
                Cell(csv, "path") ?? throw new UsageException($"{file}, line {csv.Parser.RawRow}: the path is empty."),
                Cell(csv, "outlet"), Date(csv, file), Cell(csv, "party"), Cell(csv, "address"));
            if (!entries.TryAdd(entry.Path, entry))
                throw new UsageException($"{file}, line {csv.Parser.RawRow}: {entry.Path} stands there a second time.");
        }

        return [.. entries.Values];
    }

    private static string? Date(CsvReader csv, string file)
    {
        var date = Cell(csv, "published");
        return date is null || EdtfDate.IsDay(date)
            ? date
            : throw new UsageException($"{file}, line {csv.Parser.RawRow}: '{date}' is not a date. Write year-month-day as 2018-04-10, 2018-04 or 2018.");
    }

    private static string? Cell(CsvReader csv, string column) =>
        csv.TryGetField<string>(column, out var cell) && !string.IsNullOrWhiteSpace(cell) ? CsvText.Unguard(cell.Trim()) : null;

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell is null ? null : CsvText.Guard(cell));
        csv.NextRecord();
    }

    private static string? Join(IEnumerable<string?> values)
    {
        var distinct = values.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return distinct.Count == 0 ? null : string.Join("; ", distinct);
    }
}
