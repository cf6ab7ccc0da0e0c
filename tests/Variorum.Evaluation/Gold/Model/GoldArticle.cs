using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>An article as it should be found.</summary>
public sealed record GoldArticle(
    string Id,
    TextSpan Span,
    string? Title,
    string? Published,
    string? NotBefore,
    string? NotAfter,
    string? Outlet,
    string? Byline,
    string? Form,
    ImmutableArray<GoldCredit> Credits,
    bool AboutTheMatter);
