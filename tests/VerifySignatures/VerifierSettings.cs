namespace VerifyTests;

/// <summary>The settings of all verifications.</summary>
public static class VerifierSettings
{
    private static readonly List<Func<object, IReadOnlyDictionary<string, object>, ConversionResult?>> Converters = [];

    public static void RegisterFileConverter<T>(Conversion<T> conversion, CanConvert<T>? canConvert = null) =>
        Converters.Add((target, context) => target is T typed && canConvert?.Invoke(typed, context) != false ? conversion(typed, context) : null);

    /// <summary>For tests: what the converters registered so far make of an object; <see langword="null"/> where none takes it.</summary>
    public static ConversionResult? Convert(object target, IReadOnlyDictionary<string, object> context) =>
        Converters.Select(converter => converter(target, context)).FirstOrDefault(static result => result is not null);
}
