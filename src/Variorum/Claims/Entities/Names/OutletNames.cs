using Variorum.Articles;

namespace Variorum.Claims.Entities.Names;

/// <summary>Tells which name is the outlet's that prints an article: "the Lantern" in the Dravik Lantern.</summary>
internal static class OutletNames
{
    /// <param name="full">The fullest of them; an office that prints its own statements stays an office.</param>
    public static bool Include(Article article, ImmutableArray<NameForm> forms, NameForm full)
    {
        if (article.Outlet is not { } outlet || (full.Type == EntityType.Organisation && full.Words.Any(NameTyping.IsBodyName))) return false;
        var key = NameForm.KeyOf(outlet);
        return forms.Any(form => form.Key == key || (key.EndsWith(" " + form.Key, StringComparison.Ordinal) && form.Words.Length == 1 && (form.TakesArticle || WordClasses.IsMedium(form.Key))));
    }
}
