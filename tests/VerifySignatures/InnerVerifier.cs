namespace VerifyTests;

/// <summary>What runs a verification.</summary>
public class InnerVerifier
{
    /// <summary>Set by tests: whether something has been verified already.</summary>
    public static bool HasBeenRun { get; set; }

    public static void ThrowIfVerifyHasBeenRun()
    {
        if (HasBeenRun) throw new InvalidOperationException("Something has been verified before the settings were complete.");
    }
}
