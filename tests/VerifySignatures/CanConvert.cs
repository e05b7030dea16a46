namespace VerifyTests;

/// <summary>Whether a converter takes an object.</summary>
public delegate bool CanConvert<in T>(T target, IReadOnlyDictionary<string, object> context);
