using System.Globalization;

namespace Variorum.Benchmarks.WholeRun;

/// <summary>What one run of the product took.</summary>
/// <param name="Bytes">Of the documents.</param>
internal sealed record Measurement(
    string Name, int Documents, long Bytes, TimeSpan Time, TimeSpan Processor, long Allocated, long PeakBytes, long CasebookBytes, long ReportBytes)
{
    private const double Mega = 1024 * 1024;

    public static string Head => $"{"run",-22}{"docs",6}{"MB",8}{"s",8}{"cpu s",8}{"docs/s",9}{"MB/s",8}{"MB alloc",10}{"KB a./doc",10}{"MB peak",9}{"MB case",9}{"MB report",10}";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-22}{Documents,6}{Bytes / Mega,8:0.0}{Time.TotalSeconds,8:0.00}{Processor.TotalSeconds,8:0.00}{Documents / Time.TotalSeconds,9:0.0}{Bytes / Mega / Time.TotalSeconds,8:0.00}{Allocated / Mega,10:0}{Allocated / 1024.0 / Documents,10:0}{PeakBytes / Mega,9:0}{CasebookBytes / Mega,9:0.0}{ReportBytes / Mega,10:0.0}");

    /// <summary>This run beside another: absolute figures differ between machines, ratios hardly.</summary>
    public string Beside(Measurement other) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} / {other.Name}: documents {Documents / (double)other.Documents:0.00}, time {Time / other.Time:0.00}, processor {Processor / other.Processor:0.00}, allocated {Allocated / (double)other.Allocated:0.00}, peak memory {PeakBytes / (double)other.PeakBytes:0.00}, casebook {CasebookBytes / (double)other.CasebookBytes:0.00}, report {ReportBytes / (double)other.ReportBytes:0.00}");
}
