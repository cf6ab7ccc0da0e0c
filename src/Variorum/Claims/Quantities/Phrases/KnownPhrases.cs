using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>The measured things that an article told of in full, for where it speaks of them again: "the fee".</summary>
internal sealed class KnownPhrases
{
    /// <summary>How many sentences "the fee" may reach back to the fee that was told of in full.</summary>
    private const int Reach = 12;

    /// <summary>How many sentences "the increase" may reach back to what increased; the cells of a table are sentences too.</summary>
    private const int LevelReach = 30;

    private readonly List<(int Sentence, CountedThing Thing)> _phrases = [];
    private readonly List<(int Sentence, string Unit, CountedThing Thing)> _measured = [];

    /// <summary>Keeps a noun phrase that says which one is meant.</summary>
    /// <param name="sentence">Its place in the article.</param>
    public void Add(int sentence, CountedThing thing) => _phrases.Add((sentence, thing));

    /// <summary>Keeps what was measured.</summary>
    public void AddMeasured(int sentence, string unit, CountedThing thing) => _measured.Add((sentence, unit, thing));

    /// <summary>"In May it was 870 dollars": what was measured in the same unit, or in as much for each ("dollars a tonne"), in this sentence or the one before.</summary>
    public CountedThing? Again(int sentence, string unit)
    {
        for (var i = _measured.Count - 1; i >= 0 && sentence - _measured[i].Sentence <= 1; i--)
        {
            if (_measured[i].Unit == unit || _measured[i].Unit.StartsWith(unit + "/", StringComparison.Ordinal)) return _measured[i].Thing;
        }

        return null;
    }

    /// <summary>The one cost, price, debt or the like whose height was told in the same unit; null where none was, or several were.</summary>
    public CountedThing? Level(int sentence, string unit)
    {
        CountedThing? found = null;
        for (var i = _measured.Count - 1; i >= 0 && sentence - _measured[i].Sentence <= LevelReach; i--)
        {
            var (_, other, thing) = _measured[i];
            if (other != unit || !SemanticLexicon.Load().IsNoun(thing.Head, "ss:noun.possession", 2) || SemanticLexicon.Load().IsNoun(thing.Head, SemanticClass.MonetaryUnit, 3) || thing.Head is "sum" or "fine") continue;
            if (found is not null && found.Text != thing.Text) return null;
            found = thing;
        }

        return found;
    }

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
