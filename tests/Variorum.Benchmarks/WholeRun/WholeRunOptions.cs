using System.Globalization;

namespace Variorum.Benchmarks.WholeRun;

/// <param name="Keep">Where to leave the generated pile, casebook and report; null removes them.</param>
internal sealed record WholeRunOptions(int Documents, int Seed, string? Keep)
{
    /// <returns>Null where the arguments make no sense.</returns>
    public static WholeRunOptions? Parse(string[] arguments)
    {
        var options = new WholeRunOptions(1000, 1, null);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length) return null;
            var isNumber = int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (arguments[i])
            {
                case "--documents" when isNumber && number >= 4: options = options with { Documents = number }; break;
                case "--seed" when isNumber: options = options with { Seed = number }; break;
                case "--keep": options = options with { Keep = arguments[i + 1] }; break;
                default: return null;
            }
        }

        return options;
    }
}
