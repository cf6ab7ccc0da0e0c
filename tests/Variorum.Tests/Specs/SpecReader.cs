using System.Text;

namespace Variorum.Tests.Specs;

/// <summary>Reads the examples out of a specification in Markdown.</summary>
/// <remarks>
/// Examples stand in fenced blocks; the word after the fence says which test reads them, and <c>key=value</c> pairs after it
/// are settings for the whole block. Each example is a text in which square brackets mark what is to be found (a backslash
/// before a bracket makes it an ordinary one, <c>\n</c> breaks the line, <c>\t</c> is a tab), and under it one line <c>=&gt; ...</c> for each mark, in order.
/// A text without marks says that nothing is to be found. Blank lines part examples. Everything outside the fences is prose.
/// <code>
/// ```numbers
/// The camp held [more than 3,000] people.
/// => min 3000, approximate
/// ```
/// </code>
/// </remarks>
public static class SpecReader
{
    /// <summary>All examples of one kind in one specification.</summary>
    /// <param name="file">The name of the Markdown file in this folder.</param>
    /// <exception cref="InvalidDataException">An example has another number of marks than of answers.</exception>
    public static IReadOnlyList<SpecCase> Read(string file, string kind) => Parse(file, System.IO.File.ReadAllLines(Path.Combine(Folder(), file)))
        .Where(example => example.Kind == kind)
        .ToList();

    /// <summary>The same as rows of a theory.</summary>
    public static IEnumerable<object[]> Rows(string file, string kind) => Read(file, kind).Select(example => new object[] { example });

    public static IEnumerable<SpecCase> Parse(string file, IReadOnlyList<string> lines)
    {
        string? kind = null;
        IReadOnlyDictionary<string, string> settings = new Dictionary<string, string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                (kind, settings) = kind is null ? ReadFence(lines[i]) : (null, settings);
                continue;
            }

            if (kind is null || lines[i].Length == 0) continue;
            var answers = lines.Skip(i + 1).TakeWhile(line => line.StartsWith("=>", StringComparison.Ordinal)).Select(line => line[2..].Trim()).ToList();
            yield return ReadCase(file, i, kind, settings, lines[i], answers);
            i += answers.Count;
        }
    }

    private static (string? Kind, IReadOnlyDictionary<string, string> Settings) ReadFence(string line)
    {
        var words = line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (words.Length == 0 ? "" : words[0], words.Skip(1).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[^1]));
    }

    private static SpecCase ReadCase(string file, int line, string kind, IReadOnlyDictionary<string, string> settings, string marked, List<string> answers)
    {
        var text = new StringBuilder();
        var marks = new List<(int, int)>();
        var open = -1;
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '\\' && i + 1 < marked.Length)
            {
                i++;
                text.Append(marked[i] switch { 'n' => '\n', 't' => '\t', var other => other });
            }
            else if (marked[i] == '[' && open < 0)
            {
                open = text.Length;
            }
            else if (marked[i] == ']' && open >= 0)
            {
                marks.Add((open, text.Length));
                open = -1;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open >= 0 || marks.Count != answers.Count) throw new InvalidDataException($"{file}:{line + 1}: {marks.Count} marks, {answers.Count} answers: {marked}");
        return new SpecCase(file, line + 1, kind, settings, text.ToString(), marks, answers);
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Variorum.slnx"))) return Path.Combine(folder.FullName, "tests", "Variorum.Tests", "Specs");
        }

        throw new DirectoryNotFoundException("No Variorum.slnx above the tests.");
    }
}
