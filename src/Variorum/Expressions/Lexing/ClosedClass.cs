namespace Variorum.Expressions.Lexing;

/// <summary>The words of English that no noun phrase is headed by.</summary>
internal static class ClosedClass
{
    public static readonly WordSet Auxiliaries = new("""
        am is are was were be been being have has had having do does did can could will would shall should may might must
        isn aren wasn weren hasn haven hadn won wouldn couldn
        """);

    public static readonly WordSet Prepositions = new("""
        of in on at by for from to with without within into onto upon over under above below between among through during before after since until till
        against across along around about behind beyond despite except inside outside near off out per via toward towards throughout as than like
        unlike amid amongst beneath beside besides up down
        """);

    public static readonly WordSet Words = new("""
        the a an this that these those its their his her our your my some any each every either neither both no such same other another all
        and or but nor so yet if while because although though unless whether when where who whom whose which what why how that
        i you he she it we they me him us them himself herself itself themselves there here then now today
        am is are was were be been being have has had having do does did can could will would shall should may might must
        of in on at by for from to with without within into onto upon over under above below between among through during before after since until till
        against across along around about behind beyond despite except inside outside near off out per via toward towards throughout as than like
        unlike amid amongst beneath beside besides up down not only also just even still already ago later earlier too very more less most least
        """);
}
