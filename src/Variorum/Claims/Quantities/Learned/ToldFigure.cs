using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>A figure that was read, for those behind it that leave out what they count.</summary>
/// <param name="sentence">Its sentence's place in the article.</param>
/// <param name="paragraph">How many paragraphs with figures there were up to its own.</param>
/// <param name="measure">What its words say; null where they do not.</param>
/// <param name="thing">What it counts; null where that was not told.</param>
internal sealed class ToldFigure(QuantitySite site, Argument argument, int sentence, int paragraph, Measure? measure, CountedThing? thing)
{
    public QuantitySite Site => site;

    public Argument Argument => argument;

    public int Sentence => sentence;

    public int Paragraph => paragraph;

    public Measure? Measure => measure;

    public CountedThing? Thing => thing;
}
