using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>The words that tell whether a clause looks back or ahead.</summary>
internal static class OutlookWords
{
    public static readonly WordSet Modals = new("will shall ll would may could should might must");

    public static readonly WordSet Ahead = new("will shall ll would must plans planned plan planning expected expects expect scheduled due going upcoming to may could should hopes hope intends aims set slated");

    /// <summary>What makes a future of "is" and "are".</summary>
    public static readonly WordSet AfterBe = new("to due set scheduled expected planned going likely slated");

    /// <summary>What makes a future of "has been" and "was".</summary>
    public static readonly WordSet Planned = new("scheduled planned expected slated due set");

    /// <summary>Before "to" they look ahead, whenever it was: "agreed to close it in December"; others only where nothing of the past governs them.</summary>
    public static readonly WordSet Committing = new("is are agreed agrees vowed vows promised promises pledged pledges decided decides voted votes planned plans plan hoped hopes wants want expected expects due set scheduled ready likely deadline decision promise vow bid proposal slated poised");

    /// <summary>Words that a "to" after them does not make a verb of what follows: "replies to questions", "came to town".</summary>
    public static readonly WordSet Towards = new("according due reply replied respond responded response answer answers came come went go sent fell rose up down close back prior thanks subject similar linked relating access addition regard respect");

    public static readonly WordSet Particles = new("out in back home there together over");

    public static readonly WordSet Determiners = new("the a an this that these those its his her their our my some no each every");

    /// <summary>The pasts of English that do not end in "-ed", where they differ from the present.</summary>
    public static readonly WordSet Irregular = new("""
        was were had did been said told made took came went began held saw fell rose lost won died killed since ago became bought brought built caught chose drew drove ate fought found
        flew forgot gave got grew heard hid kept knew laid led left lent lay lit meant met paid rode rang ran sought sold shook shone shot sang sank sat slept spoke spent stood stole stuck
        struck swore swam taught tore thought threw understood woke wore wrote broke bore bound bred dealt dug fled froze gone seen given taken done written spoken stolen struck fallen risen
        """);

    public static readonly WordSet EndsLikeParticiple = new("speed breed exceed proceed succeed indeed hundred bloodshed watershed sacred naked wicked hatred kindred embed");

    /// <summary>Past and present alike: past where no "to" or modal stands before.</summary>
    public static readonly WordSet Invariant = new("hit set put cut let cost shut quit spread hurt beat split shed");

    /// <summary>The present of a timetable: "voters go to the polls on Sunday", "the trial begins on Monday".</summary>
    public static readonly WordSet Timetable = new("""
        go goes meet meets open opens begin begins start starts vote votes play plays face faces host hosts takes arrive arrives leave leaves return returns expire expires end ends
        resume resumes visit visits head heads travel travels hold holds convene convenes
        """);
}
