using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using VerifyTests;

namespace KnowledgeGraph.Integrations.Tests;

/// <summary>
/// Writes the files of a verification as Verify's documentation (naming.md, parameterised.md) and sources say, from the test's method itself: told apart from
/// our own writer, which has nothing but names.
/// </summary>
internal static class VerifyFiles
{
    private const string Invalid = "\"\\<>|:*?/#";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Writes the received files of one case of a test.</summary>
    public static void Write(string folder, MethodInfo test, object?[] values, ConversionResult result)
    {
        var parameters = test.GetParameters().Zip(values, static (parameter, value) => $"{parameter.Name}={ValueOf(value)}");
        var type = test.ReflectedType!;
        var prefix = $"{(type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name)}.{test.Name}_{string.Join('_', parameters)}";
        foreach (var target in result.Targets)
        {
            var name = target.Name is null ? prefix : $"{prefix}#{target.Name}";
            File.WriteAllBytes(Path.Combine(folder, $"{name}.received.{target.Extension}"), [.. Utf8.Preamble, .. Utf8.GetBytes(target.StringData)]);
        }
    }

    /// <summary>The value of a parameter in a file's name.</summary>
    public static string ValueOf(object? value) => value switch
    {
        null => "null",
        string text => string.Concat(text.Select(static c => c < ' ' || Invalid.Contains(c, StringComparison.Ordinal) ? '-' : c)),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable items => items.Cast<object?>().Any() ? string.Join(',', items.Cast<object?>().Select(ValueOf)) : "[]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
