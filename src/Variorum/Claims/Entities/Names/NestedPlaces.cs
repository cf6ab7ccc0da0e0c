using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>Finds the place that a body's name ends with: Kell in "Port Authority of Kell", the Republic of Ostra in its ministry's name.</summary>
internal static class NestedPlaces
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    public static NameSpan? In(Sentence sentence, int first, int end, EntityType? type)
    {
        if (type is not (EntityType.Organisation or EntityType.Law or EntityType.Outlet)) return null;
        var words = sentence.Tokens;
        for (var i = first + 1; i < end - 1; i++)
        {
            if (words[i].Form is not "of") continue;
            var start = words[i + 1].Form is "the" && i + 2 < end ? i + 2 : i + 1;
            if (IsPlace(sentence, start, end)) return new NameSpan(sentence, words[start].Span.Union(words[end - 1].Span), EntityType.Place, 0);
        }

        return null;
    }

    private static bool IsPlace(Sentence sentence, int start, int end)
    {
        var words = sentence.Tokens;
        if (words[start].Form.ToLowerInvariant() is "republic" or "kingdom" or "state" or "province" or "city" or "island" or "islands" && start + 2 < end && words[start + 1].Form is "of") return true;
        var text = sentence.TextOf(words[start].Span.Union(words[end - 1].Span));
        return Known.CountryOf(text) is not null || Known.CountryOfCapital(text) is not null || sentence.Names.Any(name => name.Type == NameType.Place && name.FirstWord == start && name.EndWord == end);
    }
}
