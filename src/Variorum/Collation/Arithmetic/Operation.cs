namespace Variorum.Collation.Arithmetic;

/// <summary>What is done with the terms.</summary>
public enum Operation
{
    /// <summary>The terms are added with their signs.</summary>
    Sum,

    /// <summary>The total is the percentage that the first term is of the second.</summary>
    Share,

    /// <summary>The total is the percentage by which the first term differs from the second.</summary>
    Growth,
}
