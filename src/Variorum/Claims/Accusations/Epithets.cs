using Variorum.Claims.Labels;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Which descriptions are charges: "a gang of thieves", "a country notorious for corruption", "branded a threat".</summary>
internal static class Epithets
{
    public static bool IsGrave(Description called)
    {
        var strength = WrongWords.Doer(called.Sentence, called.Head);
        if (strength == WrongStrength.Outright || (strength == WrongStrength.Contextual && called.Caller is not null && called.IsNaming)) return true;
        return called.Sentence.ChildrenOf(called.Head).Any(word => word.Is("amod") && WrongWords.Trait(word) is var trait
            && (trait == WrongStrength.Outright || (trait == WrongStrength.Contextual && called.Sentence.SubtreeOf(word).Any(below => below.Index > word.Index && below.Upos == "NOUN" && WrongWords.IsOutrightAct(below)))));
    }
}
