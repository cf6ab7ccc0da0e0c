using Variorum.App.Cases;
using Variorum.App.Terminals;
using Variorum.Collation;

namespace Variorum.App.Commands;

/// <summary>What <c>variorum collate</c> says when it is done; fits one screen.</summary>
internal static class CollateSummary
{
    public static void Print(Terminal terminal, Casebook casebook, CollateResult result, int pruned, string casePath, string? report)
    {
        terminal.Say($"{casebook.Articles.Length} articles");
    }
}
