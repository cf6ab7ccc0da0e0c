using System.Reflection;
using System.Reflection.Emit;

namespace Variorum.Tests.Architecture;

/// <summary>Reads out of compiled code which members every type uses: what a using directive hides, this shows.</summary>
internal static class CodeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> ByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Every member and type that a type's signatures and method bodies name.</summary>
    public static IEnumerable<MemberInfo> Of(Type type)
    {
        if (type.BaseType is { } parent) yield return parent;
        foreach (var contract in type.GetInterfaces()) yield return contract;
        foreach (var field in type.GetFields(Declared)) yield return field.FieldType;
        foreach (var method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
        {
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
            if (method is MethodInfo { ReturnType: var result }) yield return result;
            foreach (var used in InBody(method)) yield return used;
        }
    }

    /// <summary>The types that a member stands for: itself, what declares it, and what its generic arguments are.</summary>
    public static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        Type { HasElementType: true } wrapped => Types(wrapped.GetElementType()!),
        Type { IsGenericType: true } generic => generic.GetGenericArguments().SelectMany(Types).Append(generic.GetGenericTypeDefinition()),
        Type type => [type],
        _ => member.DeclaringType is { } declaring ? Types(declaring) : [],
    };

    private static IEnumerable<MemberInfo> InBody(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        var typeArguments = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var code = Next(il, ref at);
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                if (method.Module.ResolveMember(BitConverter.ToInt32(il, at), typeArguments, methodArguments) is { } member) yield return member;
            }

            at += OperandSize(code, il, at);
        }
    }

    private static OpCode Next(byte[] il, ref int at)
    {
        short value = il[at++];
        if (value == 0xFE) value = unchecked((short)(0xFE00 | il[at++]));
        return ByValue[value];
    }

    private static int OperandSize(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
