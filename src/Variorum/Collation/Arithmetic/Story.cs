using Variorum.Claims;

namespace Variorum.Collation.Arithmetic;

/// <summary>Whether a whole could be made of such parts: the dead are made of dead, those brought of the present, the dead and the gone.</summary>
internal static class Story
{
    public static bool Fits(Equation equation) => equation.Whole.Quantity.Measure switch
    {
        // A total of people, of arrivals or of an unnamed sort has room for all that became of them.
        Measure.Count or Measure.Population or Measure.Arrivals or Measure.Departures => true,
        var measure => equation.Parts.All(part => part.Quantity.Measure == measure || part.Quantity.Measure == Measure.Count),
    };
}
