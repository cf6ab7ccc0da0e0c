namespace Variorum.Evaluation.Pages;

internal sealed record TruePage(string Id, string Address, string Body, byte[] Bytes);
