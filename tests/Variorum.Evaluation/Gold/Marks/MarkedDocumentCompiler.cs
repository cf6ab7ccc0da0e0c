using Variorum.Evaluation.Gold.Model;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Turns the marks of one document into gold, with spans in code points.</summary>
public sealed class MarkedDocumentCompiler
{
    private readonly MarkedText _marked;
    private readonly CodePointIndex _index;
    private readonly ImmutableArray<(Mark Mark, MarkFields Fields)> _marks;

    private MarkedDocumentCompiler(MarkedText marked)
    {
        _marked = marked;
        _index = new CodePointIndex(marked.Text);
        _marks = [.. marked.Marks.Select(mark => (mark, new MarkFields(mark.Header, MarkSchema.InText, marked.ErrorAt)))];
    }

    /// <param name="name">The document's file name.</param>
    /// <exception cref="GoldFormatException">A mark says what its kind does not know, or lacks what it needs.</exception>
    public static GoldDocument Compile(MarkedText marked, string name)
    {
        var compiler = new MarkedDocumentCompiler(marked);
        return new GoldDocument(
            name,
            compiler.All("article", compiler.Article),
            compiler.All("furniture", compiler.Furniture),
            compiler.All("q", compiler.Quantity),
            compiler.All("d", compiler.Date),
            compiler.All("a", compiler.Attribution),
            compiler.All("accusation", compiler.Accusation),
            compiler.All("label", compiler.Label),
            compiler.Entities(),
            compiler.All("m", compiler.Mention),
            compiler.All("event", compiler.Event),
            compiler.All("passage", (mark, _) => new GoldPassage(mark.Header.Id!, compiler.Span(mark))))
        {
            Embedded = compiler.All("embedded", compiler.Embedded),
        };
    }

    private ImmutableArray<T> All<T>(string kind, Func<Mark, MarkFields, T> read) =>
        [.. _marks.Where(entry => entry.Mark.Header.Kind == kind).Select(entry => read(entry.Mark, entry.Fields))];

    private TextSpan Span(Mark mark) => _index.ToCodePoints(mark.Span);

    private string Quote(Mark mark) => mark.Span.Of(_marked.Text);

    /// <summary>The name after <c>#</c>, or one made from the mark's place in the file.</summary>
    private static string IdOf(Mark mark) => mark.Header.Id ?? $"at{mark.Header.Position}";

    private GoldArticle Article(Mark mark, MarkFields fields)
    {
        var inside = _marks.Where(entry => mark.Span.Contains(entry.Mark.Span)).ToList();
        var title = inside.FirstOrDefault(entry => entry.Mark.Header.Kind == "title").Mark;
        var credits = inside.Where(entry => entry.Mark.Header.Kind == "credit")
            .Select(entry => new GoldCredit(
                entry.Fields.OneOf("role", GoldVocabulary.CreditRoles), entry.Fields.Required("name")));
        return new GoldArticle(
            mark.Header.Id!, Span(mark), title is null ? null : Quote(title), fields.Text("published"),
            fields.Text("notBefore"), fields.Text("notAfter"), fields.Text("outlet"), fields.Text("byline"),
            fields.OneOf("form", GoldVocabulary.Forms), [.. credits], !fields.Has("unrelated"));
    }

    private GoldEmbedded Embedded(Mark mark, MarkFields fields) =>
        new(mark.Header.Id!, Span(mark), fields.OneOf("form", GoldVocabulary.Forms), fields.Text("published"),
            fields.Text("notBefore"), fields.Text("notAfter"), fields.Text("author"));

    private GoldFurniture Furniture(Mark mark, MarkFields fields) =>
        new(Span(mark), fields.OneOf("reason", GoldVocabulary.FurnitureReasons));

    private GoldQuantity Quantity(Mark mark, MarkFields fields)
    {
        var amount = AmountNotation.Read(fields.Required("amount"))
            ?? throw fields.Error($"'{fields.Required("amount")}' is no amount: write 2745, ~300, 3000.., ..50 or 200..300");
        return new GoldQuantity(
            IdOf(mark), Span(mark), Quote(mark), amount,
            [fields.OneOf("measure", GoldVocabulary.Measures), .. fields.Parts("measureAlt", ';')],
            fields.Required("counted"), fields.Text("unit"), fields.Text("place"), fields.Text("asOf"),
            fields.Parts("voice", '>'), fields.Parts("voiceAlt", ';'), fields.Has("optional"));
    }

    private GoldDate Date(Mark mark, MarkFields fields)
    {
        var type = fields.Text("type") is null ? "absolute" : fields.OneOf("type", GoldVocabulary.DateTypes);
        return new GoldDate(Span(mark), Quote(mark), fields.Text("value"), type, !fields.Has("unresolvable"), fields.Has("optional"));
    }

    private GoldAttribution Attribution(Mark mark, MarkFields fields) =>
        new(IdOf(mark), Span(mark), Quote(mark), fields.Parts("source", ';'), PartOf(mark, "source"), PartOf(mark, "cue"),
            fields.OneOf("type", GoldVocabulary.AttributionTypes), fields.OneOf("stance", GoldVocabulary.Stances),
            fields.Text("in"), fields.Has("optional"));

    private string? PartOf(Mark attribution, string kind)
    {
        var part = _marks.FirstOrDefault(entry =>
            entry.Mark.Header.Kind == kind && attribution.Header.Id is { } id && entry.Fields.Text("of") == id).Mark;
        return part is null ? null : Quote(part);
    }

    private GoldAccusation Accusation(Mark mark, MarkFields fields) =>
        new(IdOf(mark), Span(mark), Quote(mark), fields.Parts("by", ';'), fields.Parts("against", ';'), fields.Has("optional"));

    private GoldLabel Label(Mark mark, MarkFields fields) =>
        new(Span(mark), Quote(mark), fields.Required("target"), fields.OneOf("polarity", GoldVocabulary.Polarities),
            fields.Text("voice"), fields.Has("optional"));

    private GoldMention Mention(Mark mark, MarkFields fields)
    {
        var form = fields.Text("form") is null ? "name" : fields.OneOf("form", GoldVocabulary.MentionForms);
        return new GoldMention(Span(mark), fields.Required("entity"), form);
    }

    private GoldEvent Event(Mark mark, MarkFields fields) =>
        new(mark.Header.Id!, Span(mark), fields.Required("label"), fields.Text("type"), fields.Text("date"), fields.Text("place"));

    private ImmutableArray<GoldEntity> Entities() =>
        [.. _marked.Records.Where(record => record.Header.Kind == "entity").Select(record => GoldRecords.Entity(record, _marked.ErrorAt))];
}
