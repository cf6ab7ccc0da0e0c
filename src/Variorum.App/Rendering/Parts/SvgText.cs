using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Variorum.App.Rendering.Plots;

namespace Variorum.App.Rendering.Parts;

/// <summary>SVG's <c>text</c>, which in Razor markup is a word of Razor's own.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired] public required double X { get; set; }

    [Parameter, EditorRequired] public required double Y { get; set; }

    [Parameter, EditorRequired] public required string Text { get; set; }

    [Parameter] public string Anchor { get; set; } = "start";

    [Parameter] public string? Class { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", PlotDrawing.Number(X));
        builder.AddAttribute(2, "y", PlotDrawing.Number(Y));
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddAttribute(4, "class", Class);
        builder.AddContent(5, Text);
        builder.CloseElement();
    }
}
