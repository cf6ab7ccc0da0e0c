using System.Text;
using Variorum.Claims;
using Variorum.Collation;
using Variorum.Collation.Dating;
using Variorum.Pages;

namespace Variorum.Tests.Collation.Dating;

/// <summary>A pile of plain texts.</summary>
internal static class DatedPile
{
    /// <summary>When the first of the texts was written, as far as it and the others tell.</summary>
    public static ArticleDating DateFirst(params string[] texts)
    {
        var analyses = texts.Select(text => ((AnalysisOutcome.Analyzed)CasebookBuilder.Analyze(new Snapshot(Encoding.UTF8.GetBytes(text)))).Analysis).ToList();
        var files = analyses.Select((analysis, number) => new PileFile($"{number}.txt", analysis.Snapshot, FileState.Present));
        var casebook = CasebookBuilder.Collate(new Pile([.. files], [.. analyses], [], [], CasebookSettings.Default));
        return casebook.Articles.First(article => article.Article.Snapshot == analyses[0].Snapshot).Dating;
    }
}
