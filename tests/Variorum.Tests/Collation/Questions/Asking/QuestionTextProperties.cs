using FsCheck;
using FsCheck.Fluent;
using Variorum.Claims;
using Variorum.Collation.Questions.Asking;
using Xunit;

namespace Variorum.Tests.Collation.Questions.Asking;

public sealed class QuestionTextProperties
{
    private static readonly string[] Words =
    [
        "people", "officers", "crew", "Ada", "Orr's", "who", "whom", "that", "which", "of", "in", "on", "aboard", "the", "a", "2,318", "killed", "died", "was", "had", "dead", "there", "it", "and", ",", "time",
        "times", "cost", "age", "distance", "crowns", "those", "missing", "suffering", "-", "'s", "“", "(",
    ];

    [Fact]
    public void Whatever_a_phrase_says_a_question_is_asked()
    {
        var phrases = Gen.Elements(Words).NonEmptyListOf().Select(words => string.Join(' ', words.Take(8)));
        var cases = from phrase in phrases from measure in Gen.Elements(Enum.GetValues<Measure>()) from place in Gen.Elements(null, "Ostby", "the Ostby border", "at Ostby") from unit in Gen.Elements(null, "persons", "t", "EUR", "crowns") select (phrase, measure, place, unit);
        Prop.ForAll(cases.ToArbitrary(), asked =>
        {
            var text = QuestionText.Of(asked.measure, asked.phrase, asked.phrase, asked.place, asked.unit);
            var fully = QuestionText.Fully(asked.measure, asked.phrase, asked.phrase, asked.place, asked.unit);
            return text.EndsWith('?') && fully.EndsWith('?') && char.IsUpper(text[0]) && !text.Contains("  ", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }
}
