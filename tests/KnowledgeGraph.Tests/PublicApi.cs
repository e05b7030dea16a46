using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Tests;

/// <summary>Writes the public members of an assembly, a line each, sorted.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Describe(Assembly assembly) => string.Join(
        "\n\n",
        assembly.GetExportedTypes().Where(static type => !type.Name.Contains('<', StringComparison.Ordinal) && !IsExtensionMarker(type)).OrderBy(static type => Name(type), StringComparer.Ordinal).Select(Describe));

    // C# 14 compiles an extension block into nested types whose members repeat the static methods.
    private static bool IsExtensionMarker(Type type) => type.IsSpecialName || (type.DeclaringType is { } outer && IsExtensionMarker(outer));

    private static string Describe(Type type) => string.Join('\n', new[] { Header(type) }.Concat(Members(type).Distinct().Order(StringComparer.Ordinal).Select(static line => "  " + line)));

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsSealed ? "sealed class" : type.IsAbstract ? "abstract class" : "class";
        var bases = new[] { type.BaseType }.Where(static b => b is not null && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))
            .Concat(type.GetInterfaces()).Select(static b => Name(b!)).Order(StringComparer.Ordinal).ToArray();
        return $"{kind} {Name(type)}{(bases.Length == 0 || type.IsEnum ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"));
        return type.GetConstructors(Declared).Where(IsVisible).Select(constructor => $"new({Parameters(constructor)})")
            .Concat(type.GetFields(Declared).Where(static field => field.IsPublic).Select(static field => $"{Name(field.FieldType)} {field.Name}"))
            .Concat(type.GetProperties(Declared).Where(static property => property.GetMethod is { } get && IsVisible(get)).Select(Describe))
            .Concat(type.GetMethods(Declared).Where(static method => IsVisible(method) && !IsAccessor(method)).Select(Describe));
    }

    private static bool IsVisible(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsAccessor(MethodBase method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal) && method.DeclaringType!.GetProperties(Declared).Any(property => property.GetMethod == method || property.SetMethod == method);

    private static string Describe(PropertyInfo property)
    {
        var set = property.SetMethod is { } setter && IsVisible(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(static p => Name(p.ParameterType)))}]" : "";
        return $"{(property.GetMethod!.IsStatic ? "static " : "")}{Name(property.PropertyType)}{Mark(new NullabilityInfoContext().Create(property).ReadState)} {property.Name}{index} {{ get;{set} }}";
    }

    private static string Describe(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(static a => a.Name))}>" : "";
        var modifiers = $"{(method.IsFamily ? "protected " : "")}{(method.IsStatic ? "static " : "")}{Inheritance(method)}";
        return $"{modifiers}{Name(method.ReturnType)}{Mark(new NullabilityInfoContext().Create(method.ReturnParameter).ReadState)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Inheritance(MethodInfo method) => method switch
    {
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true } when method.GetBaseDefinition() != method => method.IsFinal ? "sealed override " : "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Mark(NullabilityState state) => state == NullabilityState.Nullable ? "?" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(static parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType)}{Mark(new NullabilityInfoContext().Create(parameter).ReadState)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (Convert.ToString(parameter.RawDefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "default") : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value); // The question mark comes from its nullability.
        var name = type.IsNested ? $"{Name(type.DeclaringType!).Split('<')[0]}.{type.Name}" : type.Name;
        var arguments = type.GetGenericArguments();
        return arguments.Length == 0 ? name : $"{name.Split('`')[0]}<{string.Join(", ", arguments.Select(Name))}>";
    }
}
