using Variorum.Claims;

namespace Variorum.Collation.Arithmetic;

/// <summary>Whether a whole could be made of such parts: the dead are made of dead, those brought of the present, the dead and the gone.</summary>
internal static class Story
{
    public static bool Fits(Equation equation) => !CountsTwice(equation.Parts) && MayHold(equation);

    private static bool MayHold(Equation equation) => equation.Whole.Quantity.Measure switch
    {
        // A total of people, of arrivals or of an unnamed sort has room for all that became of them.
        Measure.Count or Measure.Population or Measure.Arrivals or Measure.Departures => true,
        // "Of 402 wounded 287 were treated, 39 taken over the border": of people who are somewhere some may be meant, where others are told as what the whole is.
        var measure => equation.Parts.All(part => part.Quantity.Measure == measure || part.Quantity.Measure is Measure.Count or Measure.Population)
            && (equation.Parts.All(part => part.Quantity.Measure != Measure.Population) || equation.Parts.Any(part => part.Quantity.Measure == measure)),
    };

    /// <summary>A part that is the sum of other parts is a subtotal: nobody adds it to them again.</summary>
    private static bool CountsTwice(ImmutableArray<Figure> parts)
    {
        for (var chosen = 1; chosen < 1 << parts.Length; chosen++)
        {
            if (int.PopCount(chosen) < 2) continue;
            var sum = 0m;
            for (var i = 0; i < parts.Length; i++)
            {
                if ((chosen >> i & 1) != 0) sum += parts[i].Value;
            }

            for (var i = 0; i < parts.Length; i++)
            {
                if ((chosen >> i & 1) == 0 && parts[i].Value == sum) return true;
            }
        }

        return false;
    }
}
