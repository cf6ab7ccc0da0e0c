namespace Variorum.Storage;

/// <summary>What, besides its bytes, the analysis of a snapshot depends on: which program read it with which models.</summary>
public sealed record AnalysisKey(string Engine, string Models);
