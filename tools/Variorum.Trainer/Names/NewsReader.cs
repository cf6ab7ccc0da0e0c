using System.Xml.Linq;
using Variorum.Language.Entities;

namespace Variorum.Trainer.Names;

/// <summary>Reads the names of MEANTIME's news articles.</summary>
internal static class NewsReader
{
    // The annotators went as far as the fifth sentence after the title.
    private const int LastAnnotatedSentence = 5;

    public static NamedText Read(string path)
    {
        var root = XDocument.Load(path).Root!;
        var tokens = root.Elements("token")
            .Select(t => (Id: (string)t.Attribute("t_id")!, Sentence: (int)t.Attribute("sentence")!, Form: t.Value))
            .Where(t => t.Sentence <= LastAnnotatedSentence)
            .ToList();
        var place = tokens.Select((t, i) => (t.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var names = Mentions(root, place).OrderBy(m => m.First).ToList();
        var builder = new NamedTextBuilder();
        foreach (var sentence in tokens.Select((t, i) => (Token: t, Index: i)).GroupBy(t => t.Token.Sentence))
        {
            int first = sentence.First().Index, end = first + sentence.Count();
            builder.AddSentence(
                [.. sentence.Select(t => t.Token.Form)],
                names.Where(n => n.First >= first && n.End <= end).Select(n => (n.First - first, n.End - first, n.Type)),
                tokeniseAnew: true);
        }
        return builder.Finish();
    }

    private static IEnumerable<(int First, int End, NameType Type)> Mentions(XElement root, Dictionary<string, int> place)
    {
        var marks = root.Element("Markables")!;
        var types = marks.Elements("ENTITY").ToDictionary(e => (string)e.Attribute("m_id")!, e => (string?)e.Attribute("ent_type"));
        var entityOf = root.Element("Relations")!.Elements("REFERS_TO")
            .SelectMany(r => r.Elements("source").Select(s => ((string)s.Attribute("m_id")!, (string?)r.Element("target")?.Attribute("m_id"))))
            .GroupBy(p => p.Item1)
            .ToDictionary(g => g.Key, g => g.First().Item2);
        foreach (var mention in marks.Elements("ENTITY_MENTION"))
        {
            if ((string?)mention.Attribute("syntactic_type") is not ("NAM" or "PRE.NAM"))
                continue;
            if (!entityOf.TryGetValue((string)mention.Attribute("m_id")!, out string? entity) || entity is null)
                continue;
            NameType? type = types.GetValueOrDefault(entity) switch
            {
                "PER" => NameType.Person,
                "ORG" => NameType.Organisation,
                "LOC" => NameType.Place,
                _ => null,
            };
            var anchors = mention.Elements("token_anchor").Select(a => place.GetValueOrDefault((string)a.Attribute("t_id")!, -1)).ToList();
            if (type is { } known && anchors.Count > 0 && anchors.Min() >= 0)
                yield return (anchors.Min(), anchors.Max() + 1, known);
        }
    }
}
