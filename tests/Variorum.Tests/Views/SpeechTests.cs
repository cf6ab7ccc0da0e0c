using Variorum.Views;
using Variorum.Views.Articles;
using Variorum.Views.Sources;
using Xunit;

namespace Variorum.Tests.Views;

public sealed class SpeechTests
{
    private readonly CasebookViews _views = new(OrlaPile.Make());

    [Fact]
    public void An_accusation_says_who_makes_it_and_what_the_accused_answers()
    {
        var accusation = Source("Harbour Gazette").Accusations.Single(accusation => accusation.Accused == "Ministry of Waters");
        Assert.Equal("Tomas Verrin", accusation.Accuser);
        Assert.Equal(["Tomas Verrin", "Harbour Gazette"], accusation.Quotation.Voice.AsEnumerable());
        var reply = Assert.Single(accusation.Replies);
        Assert.True(reply.IsDenial);
        Assert.Equal("It denies it, as it denies everything", reply.Quotation.Context.Marked);
    }

    [Fact]
    public void A_reply_that_was_sought_and_not_had_is_told_as_such()
    {
        var accusation = Source("Harbour Gazette").Accusations.Single(accusation => accusation.Accused == "Hollow Brothers");
        Assert.False(Assert.Single(accusation.Replies).IsDenial);
    }

    [Fact]
    public void An_accusation_without_an_accuser_is_its_printers()
    {
        var accusation = Source("Harbour Gazette").Accusations.Single(accusation => accusation.Accused == "Office of Counts");
        Assert.Equal("Harbour Gazette", accusation.Accuser);
        Assert.Empty(accusation.Replies);
    }

    [Fact]
    public void An_accusation_that_nobody_known_prints_is_the_texts_own()
    {
        var pile = new PileMaker();
        pile.Write("a.txt", null, "A leaflet", null, ["They stole the boats."]).Accuses("They stole the boats", null, "the guild");
        var views = new CasebookViews(pile.Make());
        var note = Notes(views, "A leaflet").Single(note => note.Kind == ClaimKind.Accusation);
        Assert.Equal("The text “A leaflet”", note.About);
        Assert.Equal(["The text “A leaflet”"], note.Voice.AsEnumerable());
    }

    [Fact]
    public void Private_persons_have_no_list_of_what_they_are_called()
    {
        var source = Source("Harbour Gazette");
        Assert.Equal(["Ministry of Waters", "Tomas Verrin"], source.Targets.Select(target => target.Name));
        Assert.Equal(1, source.PrivateTargets);
    }

    [Fact]
    public void What_only_names_is_listed_with_the_source_and_not_marked()
    {
        var notes = Notes(_views, "“They are four thousand, and nobody counts them”").Where(note => note.Kind == ClaimKind.Label).ToList();
        Assert.Equal(["the cruel ministry", "the widow of the lower street"], notes.Select(note => note.Quote));
        var calling = Source("Harbour Gazette").Targets.Single(target => target.Name == "Tomas Verrin").Callings;
        Assert.Null(Assert.Single(calling).First.Claim);
    }

    [Fact]
    public void The_margin_leaves_those_who_print_the_article_to_its_head()
    {
        var figure = Notes(_views, "“They are four thousand, and nobody counts them”").First(note => note.Kind == ClaimKind.Quantity);
        Assert.Equal(["Tomas Verrin"], figure.Voice.AsEnumerable());
        var own = Notes(_views, "Diary for the month 1 of 2020").Single(note => note.Kind == ClaimKind.Quantity);
        Assert.Empty(own.Voice);
    }

    [Fact]
    public void Who_passes_words_on_is_named_after_who_says_them()
    {
        var denied = Notes(_views, "“They are four thousand, and nobody counts them”").Single(note => note.Value == "the ministry");
        Assert.Equal("denies, in the words of the text", denied.About);
        Assert.Equal(["Tomas Verrin"], denied.Voice.AsEnumerable());
    }

    [Fact]
    public void An_event_is_marked_where_it_is_named()
    {
        var line = _views.Articles.Single(article => article.Title == "Ministry counts settlers at Orla");
        var marked = _views.Article(line).Pages[0].OfType<ArticleBlock.Paragraph>()
            .SelectMany(paragraph => paragraph.Segments).Where(segment => segment.Claims.Any(claim => claim.Value.StartsWith("event-", StringComparison.Ordinal)));
        Assert.Equal("11 died on the road", string.Concat(marked.Select(segment => segment.Text)));
    }

    private static List<ClaimNote> Notes(CasebookViews views, string title) =>
        [.. views.Article(views.Articles.Single(article => article.Title == title)).Pages[0].OfType<ArticleBlock.Paragraph>().SelectMany(paragraph => paragraph.Notes)];

    private SourceView Source(string name) => _views.Source(_views.Sources.Single(source => source.Name == name));
}
