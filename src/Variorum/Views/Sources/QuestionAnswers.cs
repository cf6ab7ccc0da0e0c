using Variorum.Collation.Questions;
using Variorum.Text;
using Variorum.Views.Questions;

namespace Variorum.Views.Sources;

/// <summary>What every source gives in answer to one question.</summary>
internal sealed record QuestionAnswers(Identifier Question, string Text, ImmutableDictionary<Identifier, ImmutableArray<string>> BySource)
{
    public static QuestionAnswers Of(CasebookIndex index, Question question)
    {
        var answers = question.Readings.SelectMany(reading =>
        {
            var figure = QuestionViewBuilder.Figure(index, reading);
            return reading.Quantities.Select(id => index.SourceOf(index.Quantity(id).Article)?.Id).Distinct()
                .Where(source => source is not null).Select(source => (Source: source!.Value, Figure: figure));
        });
        return new QuestionAnswers(question.Id, question.Text, answers.GroupBy(answer => answer.Source).ToImmutableDictionary(
            group => group.Key, group => group.Select(answer => answer.Figure).Distinct(StringComparer.Ordinal).ToImmutableArray()));
    }

    public SourceAnswer Of(Identifier source) =>
        new(Question, Text, BySource.TryGetValue(source, out var figures) ? figures : []);
}
