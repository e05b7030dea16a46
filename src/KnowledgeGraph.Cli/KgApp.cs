using System.CommandLine;
using System.CommandLine.Invocation;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli;

/// <summary>The tool as a function: arguments and two writers in, an exit code out. It touches no console and no variable of the process by itself.</summary>
internal static class KgApp
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments, without the tool's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where problems and progress go.</param>
    /// <param name="environment">What surrounds the run.</param>
    /// <returns>One of <see cref="ExitCode"/>. No exception leaves this method.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, KgEnvironment environment)
    {
        try
        {
            var exitCode = Invoke(args, output, error, environment);
            output.Flush();
            return exitCode;
        }
        catch (OperationCanceledException) when (environment.Cancellation.IsCancellationRequested)
        {
            Tell(error, "kg: cancelled\n");
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Files are read and written where their failures are problems, so this is one of the two streams: a full disk, a closed descriptor.
            Tell(error, $"error KG9001: the output cannot be written: {SafeText.OneLine(e.Message).TrimEnd('.')}; it is not complete\n");
            return ExitCode.Problems;
        }
        catch (Exception e)
        {
            return LastResort(e, error);
        }
    }

    private static int Invoke(IReadOnlyList<string> args, TextWriter output, TextWriter error, KgEnvironment environment)
    {
        var root = CommandTree.Create(output, error, environment);
        // No response files: an article's sentence may well start with @.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction) return UsageErrors.Write(result, error);
        return result.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    // Not a way to handle anything: whatever arrives here is a mistake in this program, and the user shall at least read what it was.
    private static int LastResort(Exception exception, TextWriter error)
    {
        var what = $"error KG9999: {SafeText.OneLine(exception.Message)} ({exception.GetType().Name})";
        Tell(error, $"{what}; this is a mistake in kg, please report it with the command line\n{exception.StackTrace?.ReplaceLineEndings("\n")}\n");
        return ExitCode.Problems;
    }

    private static void Tell(TextWriter error, string text)
    {
        try
        {
            error.Write(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed: nobody is left to tell.
        }
    }
}
