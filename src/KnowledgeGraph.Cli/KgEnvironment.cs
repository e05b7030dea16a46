using System.Collections;
using System.Collections.Frozen;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Cli;

/// <summary>What the tool may know of the process around it, so that tests can say it instead.</summary>
internal sealed record KgEnvironment
{
    private const int UsualWidth = 100;

    /// <summary>Whether standard output is a terminal rather than a pipe or file.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether standard input is a terminal, at which somebody can answer.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>The width of the terminal in columns.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>The environment variables.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = static () => Stream.Null;

    /// <summary>How many threads the machine runs at once.</summary>
    public int Processors { get; init; } = Environment.ProcessorCount;

    /// <summary>Cancelled by Ctrl-C.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Whether the run belongs to a build server, where nobody watches progress.</summary>
    public bool IsCi => SnapshotEnvironment.IsBuildServer(Variables.GetValueOrDefault);

    /// <summary>The environment of this process.</summary>
    public static KgEnvironment OfProcess(CancellationToken cancellation) => new()
    {
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        IsInputTerminal = !Console.IsInputRedirected,
        Width = WidthOfConsole(),
        OpenInput = Console.OpenStandardInput,
        Variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToFrozenDictionary(static e => (string)e.Key, static e => e.Value as string ?? "", StringComparer.Ordinal),
        Cancellation = cancellation,
    };

    /// <summary>Whether a variable is set to anything but the empty text, as no-color.org counts it.</summary>
    public bool Has(string variable) => Variables.TryGetValue(variable, out var value) && value.Length > 0;

    /// <summary>Whether a console gets colours: as the option says, or on terminals that show them to somebody who did not refuse them.</summary>
    public bool HasColor(string option, bool isTerminal) => option switch
    {
        "always" => true,
        "never" => false,
        _ => isTerminal && !Has("NO_COLOR") && !(Variables.TryGetValue("TERM", out var term) && term is "dumb"),
    };

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is > 20 and var width ? width : UsualWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return UsualWidth;
        }
    }
}
