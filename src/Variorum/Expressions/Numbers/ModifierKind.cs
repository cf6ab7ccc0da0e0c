namespace Variorum.Expressions.Numbers;

internal enum ModifierKind
{
    /// <summary>"about", "nearly", "an estimated": the figure is near.</summary>
    About,

    /// <summary>"more than", "at least": the figure is a lower bound.</summary>
    Lower,

    /// <summary>"up to", "fewer than": the figure is an upper bound.</summary>
    Upper,

    /// <summary>"only", "exactly": says how the figure is meant, and leaves it as it is.</summary>
    Focus,
}
