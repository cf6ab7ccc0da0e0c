namespace Variorum.Claims.Quantities.Phrases;

/// <summary>The measured things that an article told of in full, for where it speaks of them again: "the fee".</summary>
internal sealed class KnownPhrases
{
    /// <summary>How many sentences "the fee" may reach back to the fee that was told of in full.</summary>
    private const int Reach = 12;

    private readonly List<(int Sentence, CountedThing Thing)> _phrases = [];
    private (int Sentence, string Unit, CountedThing Thing)? _last;

    /// <summary>Keeps a noun phrase that says which one is meant.</summary>
    /// <param name="sentence">Its place in the article.</param>
    public void Add(int sentence, CountedThing thing) => _phrases.Add((sentence, thing));

    /// <summary>Keeps what was measured last.</summary>
    public void AddMeasured(int sentence, string unit, CountedThing thing) => _last = (sentence, unit, thing);

    /// <summary>"In May it was 870 dollars": what was measured in the same unit in this sentence or the one before.</summary>
    public CountedThing? Again(int sentence, string unit) => _last is { } last && last.Unit == unit && sentence - last.Sentence <= 1 ? last.Thing : null;

    /// <summary>"the fee" after "a fee of Osk Works" is that fee; null where none was told of, or several were.</summary>
    public string? FullerOf(string head, string core, int sentence)
    {
        string? found = null;
        for (var i = _phrases.Count - 1; i >= 0 && sentence - _phrases[i].Sentence <= Reach; i--)
        {
            var thing = _phrases[i].Thing;
            if (thing.Head != head || !(thing.Core == core || thing.Core.EndsWith(" " + core, StringComparison.OrdinalIgnoreCase))) continue;
            if (found is not null && found != thing.Text) return null;
            found = thing.Text;
        }

        return found;
    }
}
