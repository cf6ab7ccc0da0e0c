namespace Variorum.Trainer.Lemmas;

/// <summary>A form with its tags and lemma, and how often it was seen so.</summary>
internal sealed record LemmaEntry(string Form, string Upos, string Xpos, string Lemma, int Count);
