using Variorum.Claims.Quantities;

namespace Variorum.Tests.Views;

internal static class Amounts
{
    public static Amount Exactly(decimal value) => new(value, null, null, false, null);

    public static Amount About(decimal value) => new(value, null, null, true, "about");

    public static Amount AtLeast(decimal value) => new(null, value, null, true, "more than");

    public static Amount AtMost(decimal value) => new(null, null, value, true, "at most");

    public static Amount Between(decimal low, decimal high) => new(null, low, high, false, null);
}
