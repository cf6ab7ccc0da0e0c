namespace Variorum.Language.Tagging;

/// <summary>What a dictionary knows of a form; a form may be several.</summary>
[Flags]
public enum LexicalClasses
{
    None = 0,
    Noun = 1 << 0,
    PluralNoun = 1 << 1,
    BaseVerb = 1 << 2,
    ThirdPersonVerb = 1 << 3,
    PresentParticiple = 1 << 4,
    PastTense = 1 << 5,
    PastParticiple = 1 << 6,
    Adjective = 1 << 7,
    ComparedAdjective = 1 << 8,
    Adverb = 1 << 9,
}
