namespace Variorum.Articles.Labels;

/// <summary>Labels the blocks of an HTML page: finds the elements that hold the articles, then sorts out what stands in and before them.</summary>
internal static class HtmlLabeller
{
    private const int LongestLabel = 200;
    private const int LongestContact = 300;

    public static PageLabels Label(PageContext page)
    {
        var tree = page.Tree!;
        var reasons = Reasons(tree);
        TeaserLists.Mark(page, reasons);
        Weigh(page, tree, reasons);
        var labels = new BlockLabel[page.Count];
        for (var i = 0; i < labels.Length; i++) labels[i] = BlockLabel.Furniture(reasons[i] ?? page.Shapes[i].Phrase ?? FurnitureReason.Navigation);
        var moments = Moments.Of(page, reasons);
        var entries = ArchiveItems.Find(page, reasons, moments) is { Count: > 0 } items ? items : LiveEntries.Find(page, reasons, moments);
        var isChronicle = entries.Count > 0 && Chronicles.Is(page, entries, moments);
        if (entries.Count > 0 && !isChronicle)
        {
            foreach (var entry in entries) LabelContent(page, entry, reasons, labels);
            return new PageLabels(page, labels, EntryParts.Mark(page, labels, entries, reasons, moments));
        }

        var title = TitleFinder.Find(page, reasons);
        var contents = MainContent.Find(tree, title);
        foreach (var content in contents) LabelContent(page, content, reasons, labels);
        if (Archives.Mark(page, labels, contents, reasons)) return new PageLabels(page, labels, []);
        Preamble.Mark(page, labels, title);
        if (isChronicle) return new PageLabels(page, labels, Chronicles.Mark(labels, entries));
        var companions = Companions.Find(page, contents, reasons, moments);
        if (companions.Count > 0)
        {
            foreach (var companion in companions) LabelContent(page, companion, reasons, labels);
            return new PageLabels(page, labels, Companions.Mark(page, labels, companions, reasons, moments));
        }

        Archives.MarkDatelines(page, labels);
        Briefs.Mark(page, labels);
        return new PageLabels(page, labels, []);
    }

    /// <summary>Why each block is furniture by the elements around it, or null.</summary>
    private static FurnitureReason?[] Reasons(BlockTree tree)
    {
        var reasons = new FurnitureReason?[tree.Holders.Length];
        for (var i = 0; i < reasons.Length; i++) reasons[i] = Reason(tree.Holders[i], tree.Root.Prose);
        return reasons;
    }

    private static FurnitureReason? Reason(ElementNode node, double allProse)
    {
        if (node.IsJudged) return node.Reason;
        // Up to the first element that is known, then down again: a path may be as deep as the page.
        var unknown = new Stack<ElementNode>();
        FurnitureReason? reason = null;
        for (var at = node; at is not null; at = at.Parent)
        {
            reason = at.Reason;
            if (at.IsJudged) break;
            unknown.Push(at);
        }

        while (unknown.TryPop(out var next))
        {
            // What is quoted (a post from a social network, most often) is part of the text, whatever its wrapper is called.
            if (next.Name == "blockquote" && reason is FurnitureReason.ShareBar or FurnitureReason.RelatedLinks) reason = null;
            next.Reason = reason ??= ElementReason.Of(next, allProse);
            next.IsJudged = true;
        }

        return reason;
    }

    /// <summary>Adds up, for each element, the prose that no hard sign calls furniture.</summary>
    private static void Weigh(PageContext page, BlockTree tree, FurnitureReason?[] reasons)
    {
        for (var i = 0; i < page.Count; i++)
        {
            var shape = page.Shapes[i];
            if (reasons[i] is not null || !shape.IsSentence) continue;
            for (var node = tree.Holders[i]; node is not null; node = node.Parent) node.Matter += shape.Characters * (1 - shape.LinkShare);
        }
    }

    private static void LabelContent(PageContext page, ElementNode content, FurnitureReason?[] reasons, BlockLabel[] labels)
    {
        for (var i = content.First; i <= content.Last; i++)
        {
            if (Holds(content, page.Tree!.Holders[i])) labels[i] = InContent(page, i, reasons[i]);
        }

        Pitches.Mark(page, labels, content);
        Ends.Trim(page, labels, content.First, content.Last);
    }

    private static bool Holds(ElementNode content, ElementNode? node)
    {
        while (node is not null && node != content) node = node.Parent;
        return node is not null;
    }

    public static BlockLabel InContent(PageContext page, int i, FurnitureReason? reason)
    {
        var shape = page.Shapes[i];
        // Who else reported stands in lines that are called credits as the names below pictures are.
        if (reason == FurnitureReason.Caption && shape.Characters < LongestLabel && CreditLine.HasAuthorCue(page.Words(i))) return BlockLabel.Of(BlockKind.Byline);
        if (reason is { } hard) return BlockLabel.Furniture(hard);
        if (shape.Phrase is { } phrase) return BlockLabel.Furniture(phrase);
        if (shape.Stamp is not null) return BlockLabel.Of(BlockKind.Stamp);
        if (StampLabels.Is(page, i)) return BlockLabel.Of(BlockKind.Stamp);
        var hints = HintsNear(page.Tree!.Holders[i]);
        if (!shape.IsProse && shape.Characters < LongestLabel)
        {
            if (hints.HasFlag(Hint.Byline)) return BlockLabel.Of(BlockKind.Byline);
            if (hints.HasFlag(Hint.Date) || page.Tree.Holders[i].Name == "time") return BlockLabel.Of(BlockKind.Stamp);
        }

        if (Releases.IsContact(page.Words(i)) && shape.Characters < LongestContact) return BlockLabel.Furniture(FurnitureReason.Other);
        if (Notices.Reason(page.Words(i), shape) is { } notice) return BlockLabel.Furniture(notice);
        if (Pointers.IsPointer(page.Words(i), shape)) return BlockLabel.Furniture(FurnitureReason.RelatedLinks);
        return BlockLabel.Of(BlockKind.Body);
    }

    /// <summary>What the innermost elements say; those further out speak of more than the block.</summary>
    private static Hint HintsNear(ElementNode node)
    {
        var hints = node.Hints;
        for (var k = 0; k < 3 && node.Parent is { } parent && parent.Last - parent.First < 4; k++)
        {
            node = parent;
            hints |= node.Hints;
        }

        return hints;
    }
}
