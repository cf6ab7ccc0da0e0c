using System.Globalization;

namespace Variorum.App.Intake;

/// <summary>Sizes of files as people write them: "64 MB", "1GB", "500000".</summary>
internal static class FileSize
{
    private static readonly (string Unit, long Bytes)[] Units =
        [("GB", 1L << 30), ("MB", 1L << 20), ("KB", 1L << 10), ("B", 1)];

    /// <summary>The number of bytes, or null where the text is not a size above nothing.</summary>
    public static long? Parse(string text)
    {
        var trimmed = text.Trim();
        var (unit, bytes) = Units.FirstOrDefault(unit => trimmed.EndsWith(unit.Unit, StringComparison.OrdinalIgnoreCase), ("", 1));
        var number = trimmed[..^unit.Length].TrimEnd();
        var read = decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        return read && value > 0 && value <= int.MaxValue / (decimal)bytes ? (long)(value * bytes) : null;
    }

    public static string Say(long length)
    {
        var (unit, bytes) = Units.First(unit => length >= unit.Bytes || unit.Bytes == 1);
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(length * 10m / bytes) / 10m:0.#} {unit}");
    }
}
