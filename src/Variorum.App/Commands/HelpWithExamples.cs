using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Variorum.App.Commands;

/// <summary>Prints the library's help, then the command's examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Examples.Of(parseResult.CommandResult.Command)) output.WriteLine($"  {example}");
        return result;
    }
}
