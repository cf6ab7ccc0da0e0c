using Variorum.Claims.Entities;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>Who answers in an interview.</summary>
internal static class Guest
{
    /// <summary>Whom the questions address ("Mrs Orr, how ...?"); else the person whom the words before the first question name most often.</summary>
    /// <param name="first">Where the first question begins.</param>
    /// <param name="questions">Spans of the page text.</param>
    public static AttributionSource? Of(VoiceReading reading, int first, IEnumerable<TextSpan> questions)
    {
        foreach (var question in questions)
        {
            if (Addressed(reading, question) is { } addressed) return Named(reading, addressed);
        }

        var named = reading.Entities.Mentions.Where(mention => mention.Anchor.Span.End <= first && mention.Form == MentionForm.Name
            && reading.Entities[mention.Entity] is { Type: EntityType.Person } person && person.Name != reading.Article.Article.Byline);
        var most = named.GroupBy(mention => mention.Entity).OrderByDescending(group => group.Count()).ThenBy(group => group.First().Anchor).FirstOrDefault();
        return most is null ? null : Named(reading, reading.Entities[most.Key]);
    }

    /// <summary>A title and a name that a comma parts from the question.</summary>
    private static ArticleEntity? Addressed(VoiceReading reading, TextSpan question)
    {
        foreach (var mention in reading.Entities.Inside(question))
        {
            var (span, text) = (mention.Anchor.Span, reading.Text);
            if (mention.Form != MentionForm.Name || reading.Entities[mention.Entity] is not { Type: EntityType.Person or EntityType.Other } person) continue;
            var start = Honorific(text, question.Start, span);
            if (start < 0) continue;
            var opens = start == question.Start && span.End < text.Length && text[span.End] == ',';
            var closes = text[Math.Max(0, start - 2)] == ',' && span.End < text.Length && text[span.End] is '?' or ',';
            if (opens || closes) return person;
        }

        return null;
    }

    /// <summary>Where a form of address begins, inside the mention or right before it; -1 where none is.</summary>
    private static int Honorific(string text, int from, TextSpan mention)
    {
        var blank = text.IndexOf(' ', mention.Start, mention.Length);
        if (blank > 0 && WordClasses.IsHonorific(text[mention.Start..blank])) return mention.Start;
        var start = mention.Start - 1;
        while (start > from && !char.IsWhiteSpace(text[start - 1])) start--;
        return start >= from && start < mention.Start - 1 && WordClasses.IsHonorific(text[start..(mention.Start - 1)]) ? start : -1;
    }

    private static AttributionSource Named(VoiceReading reading, ArticleEntity person)
    {
        // "Mr Vint" in the question is the Jaro Vint of the opening.
        var last = person.Name.Split(' ')[^1];
        var full = reading.Entities.Entities.FirstOrDefault(entity => entity.Type == EntityType.Person && entity.Name.EndsWith(" " + last, StringComparison.Ordinal) && !WordClasses.IsHonorific(entity.Name.Split(' ')[0])) ?? person;
        return new AttributionSource(full.Name, full.Id, null, null);
    }
}
