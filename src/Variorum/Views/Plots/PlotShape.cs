namespace Variorum.Views.Plots;

/// <summary>How a mark is drawn.</summary>
public enum PlotShape
{
    /// <summary>A filled mark.</summary>
    Exact,

    /// <summary>A soft-edged mark.</summary>
    About,

    /// <summary>A whisker from the lowest to the highest value.</summary>
    Range,

    /// <summary>An open arrow upwards from the bound.</summary>
    AtLeast,

    /// <summary>An open arrow downwards from the bound.</summary>
    AtMost,
}
