namespace Variorum.Expressions.Numbers;

/// <summary>What a number is for. Only <see cref="Cardinal"/> and <see cref="Indefinite"/> count or measure something;
/// the rest is told apart so that a later stage can see why it was no claim.</summary>
public enum NumberRole
{
    /// <summary>Counts or measures: "2,745 people", "36 km2", "two-thirds", "dozens".</summary>
    Cardinal,

    /// <summary>A quantity without a figure: "several", "numerous", "a handful of". Never has a value.</summary>
    Indefinite,

    /// <summary>"third", "22nd", and "22st".</summary>
    Ordinal,

    /// <summary>A number that names: "Section 427", "9/11", "F-16", "COVID-19", "Highway 61", "No. 1".</summary>
    Identifier,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>Part of a calendar date, a bare year included.</summary>
    Date,

    /// <summary>A time of the day: "14:30", "10 am".</summary>
    TimeOfDay,

    /// <summary>"1." or "(2)" at the start of a line.</summary>
    ListMarker,

    /// <summary>The result of a game or a vote: "2-0".</summary>
    Score,

    /// <summary>"one" where it counts nothing: "no one", "one another", "the one who".</summary>
    Pronoun,
}
