using System.Xml.Linq;
using Xunit;

namespace Variorum.Tests.Architecture;

public sealed class StageOrderTests
{
    /// <summary>This list is the architecture: a stage may use what stands before it and itself, never what stands after it.</summary>
    private static readonly string[] Stages = ["Text", "Expressions", "Pages", "Articles", "Claims", "Collation", "Views"];

    private static readonly Dictionary<string, string[]> ProjectReferences = new(StringComparer.Ordinal)
    {
        ["src/Variorum.Language"] = [],
        ["src/Variorum"] = ["Variorum.Language"],
        ["src/Variorum.Storage"] = ["Variorum"],
        ["src/Variorum.App"] = ["Variorum.Storage"],
        ["tools/Variorum.Trainer"] = ["Variorum.Language"],
    };

    [Fact]
    public void No_stage_refers_to_a_later_one()
    {
        var backward =
            from type in typeof(CasebookBuilder).Assembly.GetTypes()
            let stage = StageOf(type)
            where stage >= 0
            from used in CodeReferences.Of(type).SelectMany(CodeReferences.Types)
            where used.Assembly == type.Assembly && StageOf(used) > stage
            select $"{type.FullName} ({Stages[stage]}) uses {used.FullName} ({Stages[StageOf(used)]})";
        Assert.Empty(backward.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_type_of_the_method_belongs_to_a_stage_or_is_its_table_of_contents()
    {
        var homeless = typeof(CasebookBuilder).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Variorum", StringComparison.Ordinal) == true && StageOf(type) < 0)
            .Where(type => type.DeclaringType is null && type != typeof(CasebookBuilder))
            .Select(type => type.FullName);
        Assert.Empty(homeless);
    }

    [Fact]
    public void The_check_sees_references_in_method_bodies()
    {
        // Without this the first test could pass because it looks at nothing.
        var used = CodeReferences.Of(typeof(CasebookBuilder)).SelectMany(CodeReferences.Types).Select(StageOf).Where(stage => stage >= 0);
        Assert.Contains(Array.IndexOf(Stages, "Collation"), used);
        Assert.Contains(Array.IndexOf(Stages, "Articles"), used);
    }

    [Fact]
    public void Projects_refer_one_way()
    {
        foreach (var (project, allowed) in ProjectReferences)
        {
            var file = Directory.GetFiles(Repository.PathTo(project.Split('/')), "*.csproj").Single();
            var found = XDocument.Load(file).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.Equal(allowed, found);
        }
    }

    private static int StageOf(Type type)
    {
        var parts = (type.Namespace ?? string.Empty).Split('.');
        return parts is ["Variorum", var stage, ..] ? Array.IndexOf(Stages, stage) : -1;
    }
}
