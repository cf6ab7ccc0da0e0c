using System.Collections.Frozen;
using Variorum.Evaluation.Baselines;
using Variorum.Evaluation.Gold;
using Variorum.Evaluation.Learning;
using Variorum.Evaluation.Pages;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation;

/// <summary>Runs sets, prints their figures and holds them against the floors.</summary>
public sealed class EvaluationProgram(Places places, ImmutableArray<EvaluationSet> sets, TextWriter output, TextWriter error)
{
    public const int Done = 0;
    public const int BelowFloor = 1;
    public const int WrongUsage = 2;
    private const string MarkCommand = "mark";

    private static readonly FrozenDictionary<string, Action<Places, TextWriter>> Learning = new Dictionary<string, Action<Places, TextWriter>>(StringComparer.Ordinal)
    {
        [LearnCommand.Command] = LearnCommand.Run,
        [LearnSumsCommand.Command] = LearnSumsCommand.Run,
        [LearnCountedCommand.Command] = LearnCountedCommand.Run,
        [LearnPhrasesCommand.Command] = LearnPhrasesCommand.Run,
    }.ToFrozenDictionary(StringComparer.Ordinal);


    public int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is [MarkCommand, var document] && File.Exists(document))
        {
            output.Write(UnmarkedCopy.Of(document));
            return Done;
        }

        if (arguments is [var command] && Learning.TryGetValue(command, out var learn))
        {
            learn(places, output);
            return Done;
        }

        if (arguments is [PagesFuzz.Command, ..]) return PagesFuzz.RunCommand([.. arguments.Skip(1)], output, error) ?? Usage();
        if (EvaluationOptions.Parse(arguments) is not { } options) return Usage();
        if (options.Set is { } name && sets.All(set => set.Name != name)) return Usage($"There is no set '{name}'.");
        var chosen = sets.Where(set => options.Set is null || set.Name == options.Set).ToList();
        try
        {
            return options.Path is { } path ? RunPath(chosen[0], path, options) : RunDefaults(chosen, options);
        }
        catch (Exception fault) when (fault is FormatException or IOException or UnauthorizedAccessException or ProductFailedException)
        {
            error.WriteLine(fault.Message);
            return fault is ProductFailedException ? BelowFloor : WrongUsage;
        }
    }

    private int RunPath(EvaluationSet set, string path, EvaluationOptions options)
    {
        if (!Path.Exists(path)) return Usage($"{path}: there is no such file or folder.");
        var score = set.Run(path);
        FigurePrinter.PrintPlain(output, score.Figures, options.Json);
        if (options.Errors) FigurePrinter.PrintMisses(error, set.Name, score);
        return Done;
    }

    private int RunDefaults(List<EvaluationSet> chosen, EvaluationOptions options)
    {
        var baseline = BaselineFile.Read(places.Baseline);
        var rows = new List<FigureRow>();
        foreach (var set in chosen)
        {
            if (set.Present(places) is not { } path)
            {
                error.WriteLine($"{set.Name}: skipped, its data are not here.");
                continue;
            }

            baseline = RunSet(set, path, baseline, options, rows);
        }

        if (options.UpdateBaseline) BaselineFile.Write(places.Baseline, baseline);
        FigurePrinter.PrintTable(output, rows, options.Json);
        return rows.Any(row => row.Holds == false) ? BelowFloor : Done;
    }

    private Baseline RunSet(EvaluationSet set, string path, Baseline baseline, EvaluationOptions options, List<FigureRow> rows)
    {
        var hash = FileSetHash.Of(path, set.Files(path));
        var floors = baseline.Sets.GetValueOrDefault(set.Name);
        if (floors is not null && floors.Sha256 != hash) error.WriteLine($"{set.Name}: its files are not those that the floors were taken on.");
        if (Score(set, path) is not { } score)
        {
            rows.Add(new FigureRow(set.Name, new Figure("failed", 1, "the product did not end well", Better.Lower), 0, Holds: false));
            return baseline;
        }

        if (options.Errors) FigurePrinter.PrintMisses(error, set.Name, score);
        if (options.UpdateBaseline)
        {
            var (updated, lowered) = FloorRules.Update(set.Name, floors, hash, score.Figures, options.LowerReason);
            baseline = new Baseline(baseline.Sets.SetItem(set.Name, updated), [.. baseline.Lowered, .. lowered]);
            floors = updated;
        }

        foreach (var gone in floors?.Floors.Keys.Except(score.Figures.Select(figure => figure.Name)) ?? [])
            rows.Add(new FigureRow(set.Name, new Figure(gone, double.NaN, "not measured any more"), floors!.Floors[gone], Holds: false));
        rows.AddRange(score.Figures.Select(figure => Row(set.Name, figure, floors)));
        return baseline;
    }

    /// <summary>Null where the product did not end well: the other sets are run all the same.</summary>
    private Score? Score(EvaluationSet set, string path)
    {
        try
        {
            return set.Run(path);
        }
        catch (ProductFailedException fault)
        {
            error.WriteLine($"{set.Name}: {fault.Message}");
            return null;
        }
    }

    private static FigureRow Row(string set, Figure figure, SetBaseline? floors)
    {
        double? floor = floors is not null && floors.Floors.TryGetValue(figure.Name, out var value) ? value : null;
        return new FigureRow(set, figure, floor, FloorRules.Holds(figure, floor));
    }

    private int Usage(string? problem = null)
    {
        if (problem is not null) error.WriteLine(problem);
        error.WriteLine("usage: evaluation [SET [PATH]] [--errors] [--json] [--update-baseline [--lower REASON]]");
        error.WriteLine("       evaluation mark DOCUMENT  (prints its text, to be marked by hand: see examples/README.md)");
        error.WriteLine("       evaluation learn-questions  (learns the model of questions from the invented matters: see docs/method.md)");
        error.WriteLine("       evaluation learn-sums  (learns which figures are likely parts of which from the invented matters: see docs/method.md)");
        error.WriteLine("       evaluation learn-counted  (learns what figures without a noun count from the invented matters: see docs/method.md)");
        error.WriteLine("       evaluation learn-phrases  (learns which phrases a text bears out from the invented matters and articles: see docs/method.md)");
        error.WriteLine("       evaluation fuzz-pages DIR [--count N] [--seed N]  (reads damaged copies of a set of pages: slowest, heaviest, failures)");
        foreach (var set in sets) error.WriteLine($"  {set.Name + " " + set.Takes,-26} {set.Describe}");
        return WrongUsage;
    }
}
