namespace Variorum.Expressions.Dates;

/// <summary>How finely a date is known, from coarse to fine.</summary>
public enum EdtfPrecision
{
    /// <summary>Written "19XX".</summary>
    Century,

    /// <summary>Written "198X".</summary>
    Decade,

    Year,

    Month,

    /// <summary>Written "2018-W15": ISO 8601-1, which EDTF leaves out, but which "last week" cannot do without.</summary>
    Week,

    Day,
}
