using Variorum.Collation.Entities;

namespace Variorum.Collation.Questions;

/// <summary>Lets one party's names count as one word, whichever of them a phrase uses.</summary>
internal sealed class NameForms
{
    private const int LongestForm = 6;
    private readonly Dictionary<string, string> _names;

    // A word that no name begins with is not joined to the next ones.
    private readonly HashSet<string> _first;

    public NameForms(ImmutableArray<Entity> entities)
    {
        _names = NamesOf(entities);
        _first = [.. _names.Keys.Select(key => key.Split(' ')[0])];
    }

    private static Dictionary<string, string> NamesOf(ImmutableArray<Entity> entities) => entities
        .SelectMany(entity => entity.Forms.Select(form => form.Text).Append(entity.Name).Where(IsName).Select(form => (Key: Key(CountedWords.Content(form)), Name: Key(Titleless(entity.Name)))))
        .Where(form => form.Key.Length > 0)
        .Distinct()
        .GroupBy(form => form.Key, StringComparer.Ordinal)
        // What two parties are called names neither.
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);

    /// <summary>The words with every name of the casebook, the longest first, in one spelling.</summary>
    public IEnumerable<string> Named(IEnumerable<string> words)
    {
        var list = words.ToList();
        for (var i = 0; i < list.Count;)
        {
            var length = _first.Contains(list[i]) ? Math.Min(LongestForm, list.Count - i) : 0;
            string? name = null;
            while (length > 0 && !_names.TryGetValue(Key(list.Skip(i).Take(length)), out name)) length--;
            yield return name ?? list[i];
            i += Math.Max(1, length);
        }
    }

    private static IEnumerable<string> Titleless(string name)
    {
        var place = PlaceWords.Of(name);
        return CountedWords.Content(name).Where(place.Contains);
    }

    /// <summary>"The council members" are people and no name.</summary>
    private static bool IsName(string form) => form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is var words
        && words.Skip(words[0] is "the" or "The" ? 1 : 0).All(word => !char.IsLower(word[0]) || word is "of" or "for" or "the" or "and" or "de" or "al");

    private static string Key(IEnumerable<string> words) => string.Join(' ', words);
}
