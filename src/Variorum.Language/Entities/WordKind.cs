namespace Variorum.Language.Entities;

/// <summary>How a word is written.</summary>
internal enum WordKind : byte
{
    Other,
    Lower,
    Capitalised,
    Upper,
    Initial,
    Number,
}
