using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Variorum.Language;

namespace Variorum.Evaluation.Coreference;

/// <summary>Words that people have marked as speaking of an entity.</summary>
/// <param name="Entity">The same in all documents that speak of it.</param>
/// <param name="Type">PER, ORG, LOC, PRO (a product), FIN.</param>
internal sealed record EntityMention(TextSpan Span, string Entity, string Type);

/// <summary>A MEANTIME document with its mentions of entities.</summary>
internal sealed record EntityDocument(string Name, string Text, ImmutableArray<EntityMention> Mentions)
{
    // The annotators went as far as the fifth sentence after the title.
    private const int LastAnnotated = 5;

    /// <summary>The corpus is cut into words; they are put together again as they would be printed.</summary>
    public static EntityDocument Read(string path)
    {
        var root = XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!;
        var (text, words) = Print(root);
        var marks = root.Element("Markables")!;
        var instances = marks.Elements("ENTITY").ToDictionary(Id, entity => (string?)entity.Attribute("instance_id") is { Length: > 0 } instance ? instance : $"{path} {Id(entity)}", StringComparer.Ordinal);
        var types = marks.Elements("ENTITY").ToDictionary(Id, entity => (string?)entity.Attribute("ent_type") ?? "", StringComparer.Ordinal);
        var entityOf = root.Element("Relations")!.Elements("REFERS_TO")
            .SelectMany(relation => relation.Elements("source").Select(source => (Source: Id(source), Target: Id(relation.Element("target")!))))
            .Where(pair => instances.ContainsKey(pair.Target))
            .GroupBy(pair => pair.Source, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (Name: instances[group.First().Target], Type: types[group.First().Target]), StringComparer.Ordinal);
        var mentions = marks.Elements("ENTITY_MENTION")
            .Where(mention => entityOf.ContainsKey(Id(mention)))
            .Select(mention => (Spans: mention.Elements("token_anchor").Select(anchor => words.GetValueOrDefault((string)anchor.Attribute("t_id")!)).ToList(), Entity: entityOf[Id(mention)]))
            .Where(mention => mention.Spans.Count > 0 && mention.Spans.All(span => span.Length > 0))
            .Select(mention => new EntityMention(new TextSpan(mention.Spans.Min(span => span.Start), mention.Spans.Max(span => span.End)), mention.Entity.Name, mention.Entity.Type));
        return new EntityDocument(Path.GetFileName(path), text, [.. mentions.DistinctBy(mention => mention.Span)]);
    }

    private static (string Text, Dictionary<string, TextSpan> Words) Print(XElement root)
    {
        var (text, words) = (new StringBuilder(), new Dictionary<string, TextSpan>(StringComparer.Ordinal));
        string? sentence = null;
        foreach (var token in root.Elements("token").Where(token => int.Parse((string)token.Attribute("sentence")!, CultureInfo.InvariantCulture) <= LastAnnotated))
        {
            var word = token.Value.Trim() switch { "``" or "''" => "\"", var plain => plain };
            if ((string?)token.Attribute("sentence") != sentence) text.Append(text.Length > 0 ? "\n\n" : string.Empty);
            else if (text[^1] is not ('(' or '[' or '$' or '£' or '€') && word[0] is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '%' or '\'' or '’') && word != "n't") text.Append(' ');
            sentence = (string?)token.Attribute("sentence");
            words[(string)token.Attribute("t_id")!] = new TextSpan(text.Length, text.Length + word.Length);
            text.Append(word);
        }

        return (text.ToString(), words);
    }

    private static string Id(XElement element) => (string)element.Attribute("m_id")!;
}
