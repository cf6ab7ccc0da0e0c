using Variorum.Claims.Entities.Names;
using Variorum.Text;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>The nouns in names and roles that say what somebody or something is.</summary>
internal static class KindNouns
{
    /// <summary>"office" of "Harbour Office of the Free Town", "camp" of "Camp Ashby".</summary>
    public static IEnumerable<string> Of(ArticleEntity entity) => entity.Type == EntityType.Person ? [] : entity.Forms
        .Where(form => form.Contains(' ', StringComparison.Ordinal))
        .SelectMany(form => InName(form, entity.Type))
        .Distinct(StringComparer.Ordinal);

    /// <summary>"mayor" of "mayor of Port Allard".</summary>
    public static string HeadOf(string role)
    {
        var words = Folding.Fold(role).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, word => word is "of" or "for" or "in" or "at" or "on" or "to" or "with" or "from" or "who" || word.EndsWith(','));
        var head = end < 0 ? words[^1] : words[end].EndsWith(',') ? words[end] : end > 0 ? words[end - 1] : words[0];
        return Plain(NameTyping.Singular(head.TrimEnd(',', '.')));
    }

    /// <summary>"chair" of "chairman" and "chairwoman".</summary>
    public static string Plain(string role)
    {
        foreach (var ending in (string[])["woman", "person", "man"])
        {
            if (role.Length > ending.Length + 3 && role.EndsWith(ending, StringComparison.Ordinal)) return role[..^ending.Length];
        }

        return role;
    }

    private static IEnumerable<string> InName(string form, EntityType type)
    {
        var words = NameForm.KeyOf(form).Split(' ');
        var end = Array.FindIndex(words, 1, word => word is "of" or "for" or "in");
        yield return end > 0 ? words[end - 1] : words[^1];
        if (type == EntityType.Place && (WordClasses.IsTerritory(words[0]) || WordClasses.IsSite(words[0]))) yield return words[0];
    }
}
