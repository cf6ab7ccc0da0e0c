using System.CommandLine;
using Variorum.App.Commands;
using Variorum.App.Terminals;
using Xunit;

namespace Variorum.Tests.App;

public sealed class CliReferenceTests
{
    private static readonly RootCommand Root = RootCommandFactory.Create(new Terminal(TextWriter.Null, TextWriter.Null));

    [Fact]
    public void The_reference_is_what_the_program_does()
    {
        var path = Repository.PathTo("docs", "cli.md");
        var reference = CliReference.Markdown(Root);
        if (Environment.GetEnvironmentVariable("VARIORUM_WRITE_DOCS") == "1") File.WriteAllText(path, reference);
        Assert.Equal(reference, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_option_and_argument_says_what_it_is()
    {
        var symbols = Root.Options.Cast<Symbol>().Concat(Root.Subcommands.SelectMany(command => command.Options.Cast<Symbol>().Concat(command.Arguments).Append(command)));
        Assert.DoesNotContain(symbols, symbol => string.IsNullOrWhiteSpace(symbol.Description));
    }

    [Fact]
    public void Every_command_has_examples_that_can_be_typed()
    {
        foreach (var command in Root.Subcommands)
        {
            Assert.NotEmpty(Examples.Of(command));
            Assert.All(Examples.Of(command), example => Assert.Empty(Root.Parse(example["variorum ".Length..]).Errors));
        }
    }

    [Fact]
    public async Task Help_ends_with_examples()
    {
        var run = await CommandRun.OfAsync("export", "--help");
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains("variorum export matter.casebook --format csv", run.Output, StringComparison.Ordinal);
    }
}
