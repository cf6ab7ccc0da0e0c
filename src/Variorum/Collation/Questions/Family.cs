namespace Variorum.Collation.Questions;

/// <summary>Measures that answer one question: who came and who was sent are two views of one move.</summary>
internal enum Family
{
    Count,
    Stock,
    Movement,
    Deaths,
    Injured,
    Arrested,
    Executed,
    Signatories,
    Money,
    Extent,
    Time,
}
