using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Questions.Asking;

/// <summary>Words a question from what its answers say: what is counted, where, and where that tells too little, in a source's own words.</summary>
internal sealed class QuestionWriter
{
    private readonly AnswerGroup _group;
    private readonly IReadOnlyDictionary<SnapshotId, string> _texts;
    private readonly Measure _measure;
    private readonly string? _said;
    private readonly string _counted;
    private readonly string? _unit;
    private readonly string? _scene;

    public QuestionWriter(AnswerGroup group, PlaceNames places, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        (_group, _texts) = (group, texts);
        _said = TypicalPhrase.Of(group.Core) ?? TypicalPhrase.Of(group.OtherWords);
        _counted = CountedWords.Phrase(Phrase) is { Length: > 0 } noun ? noun : Phrase;
        _measure = group.Core.GroupBy(answer => answer.Measure).OrderByDescending(measures => measures.Count()).ThenBy(measures => measures.Key).First().Key;
        _unit = MostFrequent(group.Core.Select(answer => answer.Quantity.Unit));
        Place = MostFrequent(group.Core.Select(answer => answer.Quantity.Place).Where(place => place is not null && places.MayBePlace(place)));
        _scene = Place is null ? null : places.Scene(Place);
    }

    /// <summary>What is counted; null where no text says so.</summary>
    public string? Counted => _said is not null || CountsPeople ? _counted : null;

    public string? Place { get; }

    private string Phrase => _said ?? "people";

    /// <summary>Nobody says who, and a measure or the unit says that they are people.</summary>
    private bool CountsPeople =>
        _measure is Measure.Population or Measure.Arrivals or Measure.Departures or Measure.Deaths or Measure.Injured or Measure.Arrested or Measure.Executed or Measure.Signatories || _unit is "persons";

    public string Text()
    {
        var text = _said is null ? QuestionText.OfMeasure(_measure, _scene, _unit) : QuestionText.Of(_measure, _counted, _said, _scene, _unit);
        if (!CountQuestion.IsBare(text)) return text;
        // Where the phrase tells no more than that there are so many, a clause may.
        if (_said is not null && Clauses().FirstOrDefault(asked => !CountQuestion.IsBare(asked)) is { } telling) return telling;
        return Place is null && (_said is null || _counted is "people" or "persons" or "those" or "times" or "time") && Quoting(text).FirstOrDefault() is { } quoting ? quoting : text;
    }

    /// <summary>Texts that tell more of what is asked, the best first.</summary>
    public IEnumerable<string> Fuller() => _said is null ? [] : Clauses().Prepend(QuestionText.Fully(_measure, _counted, _said, _scene, _unit));

    /// <summary>The question with a source's own words around a figure behind it, the most telling first.</summary>
    public IEnumerable<string> Quoting(string asked) => SourceWords.Of(_group, asked, _texts).Select(words => DistinctTexts.Behind(asked, $"“{words}”"));

    private IEnumerable<string> Clauses() => TellingClause.Of(_group, Phrase).Select(clause => QuestionText.Of(_measure, _counted, clause, _scene, _unit));

    private static string? MostFrequent(IEnumerable<string?> texts) => texts
        .OfType<string>()
        .Where(text => text.Length > 0)
        .GroupBy(text => text, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key.Length)
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
