namespace Variorum.Collation.Questions;

/// <summary>By which rule two readings stand to each other as they do. The order is part of what was learned: add at the end.</summary>
internal enum RelationRule
{
    /// <summary>A text gives the one for the other, in another unit.</summary>
    Converted,
    OtherUnits,

    /// <summary>One is a percentage.</summary>
    Share,

    /// <summary>What the words of the one allow, those of the other allow too.</summary>
    Equal,
    EqualAtOtherTimes,
    EqualOfOtherDays,
    Aged,

    /// <summary>One is found to be the other less something.</summary>
    Reckoned,

    /// <summary>The text says that one of them no longer stands.</summary>
    Corrected,

    /// <summary>A sentence tells how the one became the other.</summary>
    Moved,

    /// <summary>Told of different days.</summary>
    CountedOn,

    /// <summary>The larger is found to be the smaller and something else.</summary>
    Sum,

    /// <summary>Only one has a narrowing word.</summary>
    OfPart,
    OtherMeasure,
    PartOfPlace,
    PartOfTime,
    OneVoiceBeside,
    OtherThings,
    OtherYears,
    OtherTimes,
    OneVoiceLater,
    SignedOn,

    /// <summary>Nothing explains the difference.</summary>
    Differ,
}
