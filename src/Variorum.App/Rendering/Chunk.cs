using Variorum.Views.Wording;

namespace Variorum.App.Rendering;

/// <summary>One page of a long list.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Pages">How many pages the list has; at least 1, for an empty list has a page that says so.</param>
/// <param name="First">The place of the first item in the whole list, counted from 1.</param>
public sealed record Chunk<T>(ImmutableArray<T> Items, int Number, int Pages, int First, int Total)
{
    /// <summary>"Articles 201 to 400 of 10,000."</summary>
    public string Caption(string things) =>
        Pages == 1
            ? $"{things}: {FigureWords.Number(Total)}."
            : $"{things} {FigureWords.Number(First)} to {FigureWords.Number(First + Items.Length - 1)} of {FigureWords.Number(Total)}.";
}
