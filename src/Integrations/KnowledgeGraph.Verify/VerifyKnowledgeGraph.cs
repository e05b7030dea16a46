using KnowledgeGraph;
using KnowledgeGraph.Testing;

namespace VerifyTests;

/// <summary>
/// The Verify plug-in for knowledge graphs: <c>await Verify(graph)</c> compares <c>{Type}.{Method}.verified.txt</c>, the facts, and
/// <c>{Type}.{Method}#graph.verified.mmd</c>, the picture; entities, results of queries, paths, differences and pictures likewise. The files are byte for byte
/// those of <see cref="GraphSnapshot"/>, so a test may change from one to the other.
/// </summary>
public static class VerifyKnowledgeGraph
{
    private const string OptionsKey = "KnowledgeGraph.Testing.GraphSnapshotOptions";

    /// <summary>Whether <see cref="Initialize"/> has run.</summary>
    public static bool Initialized { get; private set; }

    /// <summary>
    /// Teaches Verify what graphs and their parts look like. Call it once, in a module initializer, before anything is verified;
    /// <c>VerifierSettings.InitializePlugins()</c> calls it too.
    /// </summary>
    /// <exception cref="InvalidOperationException">It has run before.</exception>
    public static void Initialize()
    {
        if (Initialized) throw new InvalidOperationException("VerifyKnowledgeGraph.Initialize has run before: call it once, in a module initializer.");
        Initialized = true;
        InnerVerifier.ThrowIfVerifyHasBeenRun();
        // One for everything: sets of edges and entities are of many types, rows of patterns of any.
        VerifierSettings.RegisterFileConverter<object>(Convert, static (target, _) => GraphSnapshot.HasFacts(target));
    }

    /// <summary>Says what the snapshot holds. The folder and the names are Verify's to choose: those options mean nothing here.</summary>
    /// <param name="settings">The settings of a verification.</param>
    /// <param name="options">What the snapshot holds.</param>
    public static void GraphOptions(this VerifySettings settings, GraphSnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(options);
        settings.Context[OptionsKey] = options;
    }

    /// <summary>Says what the snapshot of a graph holds: <c>await Verify(graph).GraphOptions(new() { Quotes = false })</c>.</summary>
    /// <param name="settings">A verification.</param>
    /// <param name="options">What the snapshot holds.</param>
    public static SettingsTask GraphOptions(this SettingsTask settings, GraphSnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.CurrentSettings.GraphOptions(options);
        return settings;
    }

    // A text of our own rather than an object that Verify writes: it would replace the dates, which are what a graph of news is about.
    private static ConversionResult Convert(object target, IReadOnlyDictionary<string, object> context)
    {
        var options = context.TryGetValue(OptionsKey, out var value) ? value as GraphSnapshotOptions : null;
        var targets = GraphSnapshot.Targets(target, options).Select(static file => new Target(file.Extension, file.Text, file.Name));
        return new ConversionResult(null, targets.ToList());
    }
}
