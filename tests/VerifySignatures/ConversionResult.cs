namespace VerifyTests;

/// <summary>What comes of a conversion.</summary>
public readonly struct ConversionResult
{
    public ConversionResult(object? info, IEnumerable<Target> targets, Func<Task>? cleanup = null)
    {
        Info = info;
        Targets = targets;
        Cleanup = cleanup;
    }

    public object? Info { get; }

    public IEnumerable<Target> Targets { get; }

    public Func<Task>? Cleanup { get; }
}
