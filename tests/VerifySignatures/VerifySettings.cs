namespace VerifyTests;

/// <summary>The settings of one verification.</summary>
public class VerifySettings
{
    public Dictionary<string, object> Context { get; } = new(StringComparer.Ordinal);
}
