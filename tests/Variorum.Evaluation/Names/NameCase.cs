using CsvHelper.Configuration.Attributes;

namespace Variorum.Evaluation.Names;

/// <summary>Two names, and whether they are one.</summary>
public sealed record NameCase
{
    [Name("schema")]
    public required string Schema { get; init; }

    [Name("name1")]
    public required string One { get; init; }

    [Name("name2")]
    public required string Other { get; init; }

    [Name("is_match")]
    public required string IsMatch { get; init; }
}
