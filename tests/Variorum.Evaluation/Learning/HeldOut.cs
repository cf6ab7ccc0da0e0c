namespace Variorum.Evaluation.Learning;

/// <summary>Parts matters, so that each is asked of what was learned of others.</summary>
internal static class HeldOut
{
    // In so many parts: each matter alone takes far longer and tells the same.
    private const int Parts = 6;

    /// <summary>Runs each part, several at once.</summary>
    /// <param name="count">How many matters there are.</param>
    /// <param name="part">Is given the numbers of those that are held out together; each matter is held out once.</param>
    public static void Each(int count, Action<ImmutableArray<int>> part) =>
        Parallel.For(0, Parts, number => part([.. Enumerable.Range(0, count).Where(matter => matter % Parts == number)]));
}
