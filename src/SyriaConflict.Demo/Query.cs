namespace SyriaConflict.Demo;

/// <summary>A question and the typed query that answers it.</summary>
internal sealed record Query(string Question, Action<SyriaGraph, Answer> Answer)
{
    /// <summary>Asks the graph and writes the answer.</summary>
    public void Ask(SyriaGraph graph, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"# {Question}   ({Answer.Method.Name})");
        var answer = new Answer(graph, output);
        Answer(graph, answer);
        answer.End();
    }
}
