namespace VerifyTests;

/// <summary>Makes files of an object.</summary>
public delegate ConversionResult Conversion<in T>(T target, IReadOnlyDictionary<string, object> context);
