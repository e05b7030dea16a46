using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg snapshot</c>: accepts what snapshot tests received, at once or file by file. The files are Verify's as well.</summary>
internal static class SnapshotCommand
{
    public static Command Create(CommandHost host)
    {
        var command = new Command("snapshot", "Accept or review what snapshot tests received");
        command.Add(CreateAccept(host));
        command.Add(CreateReview(host));
        HelpWithExamples.Add(command, "kg snapshot review", "kg snapshot accept tests/App.Tests");
        return command;
    }

    private static Command CreateAccept(CommandHost host)
    {
        var path = PathArgument();
        var command = new Command("accept", "Accept every received file: it becomes the verified one") { path };
        HelpWithExamples.Add(command, "kg snapshot accept", "kg snapshot accept tests/App.Tests", "kg snapshot accept GraphTests.Sample_articles.received.txt");
        host.Handle(command, (line, session) =>
        {
            if (ReceivedFiles.Find(line.GetRequiredValue(path), session) is not { } files || RefusesHere(session)) return false;
            foreach (var file in files)
            {
                if (file.Accept(session) && !session.IsQuiet) session.Output.Line(new StyledText().Add("accepted ", Tone.Good).Add(file.Verified));
            }

            if (files.Count == 0 && !session.IsQuiet) session.Output.Line("nothing was received");
            return true;
        });
        return command;
    }

    private static Command CreateReview(CommandHost host)
    {
        var path = PathArgument();
        var command = new Command("review", "Show what each received file says differently, in facts, and ask whether to accept it") { path };
        HelpWithExamples.Add(command, "kg snapshot review", "kg snapshot review tests/App.Tests > changes.txt");
        host.Handle(command, (line, session) => ReceivedFiles.Find(line.GetRequiredValue(path), session) is { } files && new SnapshotReview(session).Run(files));
        return command;
    }

    private static Argument<string> PathArgument() => new("PATH")
    {
        Description = "A folder, searched with the folders in it, or one .received file",
        DefaultValueFactory = static _ => ".",
    };

    /// <summary>Nobody looks on a build server, so nothing is accepted there.</summary>
    internal static bool RefusesHere(Session session)
    {
        if (!session.Environment.IsCi) return false;
        session.Report(Finding.Error("KG9014", "nothing is accepted on a build server, because nobody would have looked at it; accept where you can review, and commit"));
        return true;
    }
}
