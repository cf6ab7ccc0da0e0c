namespace Variorum.Expressions.Units;

/// <summary>What a unit measures.</summary>
public enum Dimension
{
    Money,
    Percentage,
    Time,
    Age,
    Length,
    Area,
    Volume,
    Mass,
    Speed,
    Temperature,
    Angle,
    Energy,
    Power,
    Force,
    Pressure,
    Frequency,
    Electricity,
    Data,
    Radiation,
    Concentration,
    Consumption,
    Persons,
    Points,

    /// <summary>A unit for each of another: "dollars per barrel".</summary>
    Rate,
}
