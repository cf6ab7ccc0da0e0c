namespace Variorum.Trainer.Names;

/// <summary>A sentence: its words' features one after another, where each word's begin, and the gold labels.</summary>
/// <param name="Features">Hashes, later indices of rows.</param>
/// <param name="Starts">One more than there are words.</param>
/// <param name="Labels">One a word.</param>
/// <param name="Weight">What an error in it counts.</param>
internal sealed record ChainExample(int[] Features, int[] Starts, byte[] Labels, float Weight);
