global using System.Collections.Immutable;
global using TextSpan = Variorum.Language.TextSpan;
