using System.Collections.Immutable;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Language.Entities;
using Variorum.Language.Onomastics;
using Variorum.Language.Semantics;

namespace Variorum.Trainer.Onomastics;

/// <summary>Full names of people whom plain news names with an office, again and again, and of those who spoke for states.</summary>
internal sealed class OfficeHolderList
{
    private const int LinesADocument = 20;

    // Once may be a slip of the recogniser; what is printed twice with an office is one.
    private const int LeastSightings = 2;

    private readonly SortedDictionary<string, int> _sightings = new(StringComparer.Ordinal);
    private readonly SemanticLexicon _lexicon = SemanticLexicon.Load();

    /// <summary>The United Nations' list of speakers: year, session, code, country, name, post.</summary>
    public void AddSpeakers(string path)
    {
        foreach (var fields in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Where(fields => fields.Length >= 5)) Add(fields[4], LeastSightings);
    }

    public void AddNews(IEnumerable<string> lines, EnglishAnalyzer analyzer)
    {
        foreach (var document in lines.Chunk(LinesADocument))
        {
            foreach (var sentence in analyzer.Analyze(string.Join("\n\n", document)))
            {
                foreach (var name in sentence.Names.Where(name => name.Type == NameType.Person && name.EndWord - name.FirstWord > 1 && HasOffice(sentence, name)))
                    Add(string.Join(' ', sentence.Tokens[name.FirstWord..name.EndWord].Select(token => token.Form)), 1);
            }
        }
    }

    public ImmutableArray<string> All() => [.. _sightings.Where(pair => pair.Value >= LeastSightings).Select(pair => pair.Key)];

    private void Add(string name, int sightings)
    {
        var key = Onomasticon.HolderKey(name);
        if (!key.Contains(' ', StringComparison.Ordinal) || key.Any(char.IsDigit)) return;
        _sightings[key] = _sightings.GetValueOrDefault(key) + sightings;
    }

    /// <summary>"President Ada Holm", "the Secretary of State, Ada Holm", "Ada Holm, the president of".</summary>
    private bool HasOffice(Sentence sentence, Name name)
    {
        var words = sentence.Tokens;
        if (name.FirstWord > 0 && IsOffice(words[name.FirstWord - 1])) return true;
        if (name.FirstWord > 2 && words[name.FirstWord - 1].Form is "State" or "Defense" or "Defence" or "Treasury" && words[name.FirstWord - 3] is var head && IsOffice(head)) return true;
        var head2 = words.Skip(name.FirstWord).Take(name.EndWord - name.FirstWord).FirstOrDefault(word => word.Head < name.FirstWord || word.Head >= name.EndWord);
        return head2 is not null && sentence.ChildrenOf(head2).Any(child => child.Is("appos") && IsOffice(child));
    }

    private bool IsOffice(Token word)
    {
        if (word.Upos is not ("NOUN" or "PROPN") || word.Xpos is "NNS" or "NNPS") return false;
        var lemma = word.Form.ToLowerInvariant();
        return _lexicon.IsNoun(lemma, SemanticClass.Leader, 2) || _lexicon.IsNoun(lemma, SemanticClass.Official, 2);
    }
}
