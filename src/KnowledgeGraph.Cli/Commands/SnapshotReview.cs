using System.Text;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Goes through received files with somebody at a terminal; lists them where nobody is there to answer.</summary>
internal sealed class SnapshotReview(Session session)
{
    private const int MostLines = 60;

    /// <summary>Whether nothing is left to decide.</summary>
    public bool Run(List<ReceivedFile> files)
    {
        if (files.Count == 0)
        {
            if (!session.IsQuiet) session.Output.Line(new StyledText().Add("nothing was received", Tone.Good));
            return true;
        }

        var isAsking = session.Environment is { IsInputTerminal: true, IsOutputTerminal: true, IsCi: false };
        using var answers = isAsking ? new StreamReader(session.Environment.OpenInput(), Encoding.UTF8) : null;
        var left = files.Count;
        foreach (var file in files)
        {
            Show(file);
            if (answers is null) continue;
            var answer = Ask(answers);
            if (answer is null) break;
            if (answer.Value && file.Accept(session)) left--;
            session.Output.Line();
        }

        if (left > 0) session.Output.Line(new StyledText().Add($"{Summary.Count(left, "received file")} not accepted", Tone.Warning));
        return left == 0;
    }

    private void Show(ReceivedFile file)
    {
        session.Output.Line(new StyledText().Add(file.Received, Tone.Strong).Add(file.IsNew ? "  new" : "  changed", Tone.Accent));
        if (session.IsQuiet || file.Changes(session) is not { } lines) return;
        foreach (var line in lines.Take(MostLines))
            session.Output.Line(new StyledText().Add("  ").Add(line, line.Length == 0 ? Tone.Normal : line[0] switch { '+' => Tone.Good, '-' => Tone.Error, '~' => Tone.Warning, _ => Tone.Dim }));
        if (lines.Count > MostLines) session.Output.Line(new StyledText().Add($"  … and {lines.Count - MostLines} more", Tone.Dim));
    }

    /// <summary>Yes or no; <see langword="null"/> where the rest is left as it is.</summary>
    private bool? Ask(StreamReader answers)
    {
        while (true)
        {
            session.Output.Writer.Write("accept? y yes, n no, q quit: ");
            session.Output.Writer.Flush();
            switch (answers.ReadLine()?.Trim().ToLowerInvariant())
            {
                case "y" or "yes": return true;
                case "n" or "no": return false;
                case null or "q" or "quit": return null;
            }
        }
    }
}
