namespace Variorum.Views.Articles;

/// <summary>What sort of claim is marked. The workbench and the report mark each in its own way.</summary>
public enum ClaimKind
{
    Quantity,
    Date,
    Attribution,
    Accusation,
    Label,
    Event,
}
