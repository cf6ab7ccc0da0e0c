namespace Variorum.Evaluation;

/// <summary>What was asked for on the command line.</summary>
public sealed record EvaluationOptions(
    string? Set, string? Path, bool Json, bool Errors, bool UpdateBaseline, string? LowerReason)
{
    /// <returns>Null where the arguments make no sense.</returns>
    public static EvaluationOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new EvaluationOptions(null, null, false, false, false, null);
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--json": options = options with { Json = true }; break;
                case "--errors": options = options with { Errors = true }; break;
                case "--update-baseline": options = options with { UpdateBaseline = true }; break;
                case "--lower" when i + 1 < arguments.Count && !string.IsNullOrWhiteSpace(arguments[i + 1]):
                    options = options with { LowerReason = arguments[++i] };
                    break;
                case ['-', ..]: return null;
                case var set when options.Set is null: options = options with { Set = set }; break;
                case var path when options.Path is null: options = options with { Path = path }; break;
                default: return null;
            }
        }

        var senseless = (options.UpdateBaseline && options.Path is not null) || (options.LowerReason is not null && !options.UpdateBaseline);
        return senseless ? null : options;
    }
}
