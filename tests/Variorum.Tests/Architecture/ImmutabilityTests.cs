using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace Variorum.Tests.Architecture;

public sealed class ImmutabilityTests
{
    public static TheoryData<Type> Records()
    {
        var records = new[] { typeof(CasebookBuilder).Assembly, typeof(Variorum.Language.TextSpan).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsVisible && IsRecord(type));
        return [.. records];
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void What_stages_pass_cannot_be_changed(Type record)
    {
        ArgumentNullException.ThrowIfNull(record);
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            Assert.True(property.SetMethod is null || IsInitOnly(property.SetMethod), $"{record.Name}.{property.Name} can be set.");
            Assert.False(IsMutable(property.PropertyType), $"{record.Name}.{property.Name} is a {property.PropertyType.Name}, whose contents can be changed.");
        }

        Assert.DoesNotContain(record.GetFields(BindingFlags.Public | BindingFlags.Instance), field => !field.IsInitOnly);
    }

    [Fact]
    public void There_are_records_to_check() => Assert.True(Records().Count > 20);

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Public) is not null;

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutable(Type type)
    {
        if (type.IsArray) return true;
        if (!type.IsGenericType) return false;
        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(List<>) || definition == typeof(Dictionary<,>) || definition == typeof(HashSet<>)
            || definition == typeof(IList<>) || definition == typeof(ICollection<>) || definition == typeof(IDictionary<,>)
            || type.GetGenericArguments().Any(IsMutable);
    }
}
