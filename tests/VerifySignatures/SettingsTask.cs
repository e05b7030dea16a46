namespace VerifyTests;

/// <summary>A verification that can still be set up.</summary>
public class SettingsTask
{
    public VerifySettings CurrentSettings { get; } = new();
}
