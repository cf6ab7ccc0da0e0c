using Variorum.Claims.Entities.Names;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>Tells which bodies are firms, as far as their names show.</summary>
internal static class Firms
{
    /// <summary>"Osk Construction", "Kell Line Shipping Company": a name whose last word is no office, council or union.</summary>
    public static bool Include(ArticleEntity entity)
    {
        var full = entity.Name;
        if (!full.Contains(' ', StringComparison.Ordinal) || full.Contains(" of ", StringComparison.Ordinal) || full.Contains(" for ", StringComparison.Ordinal)) return false;
        var last = NameTyping.Singular(full[(full.LastIndexOf(' ') + 1)..].ToLowerInvariant());
        return WordClasses.IsFirm(last) || (!NameTyping.IsBodyName(last) && !WordClasses.IsTerritory(last));
    }
}
