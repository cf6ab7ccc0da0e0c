using Variorum.Views.Questions;

namespace Variorum.App.Rendering;

/// <summary>Where quoted words stand in the report.</summary>
internal static class QuotationAddress
{
    /// <summary>The relative address of the marked words; of their article's page where nothing is marked.</summary>
    public static string Of(ReportPage page, QuotationView quotation)
    {
        var article = page.Href(ReportPaths.Article(quotation.Article.Id, quotation.ArticlePage));
        return quotation.Claim is { } claim ? $"{article}#{claim}" : article;
    }
}
