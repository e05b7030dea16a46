namespace KnowledgeGraph.Schema.Tests;

/// <summary>One small schema for each code, with every problem that it has. The header is appended, so that lines are those of the
/// text.</summary>
internal static partial class ProblemCases
{
    public const string Header = "\ngraph: NewsGraph\nnamespace: News\n";

    public static TheoryData<string, string, string> All
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var (code, yaml, expected) in (IEnumerable<(string, string, string)>)[.. Files, .. Types, .. Entities, .. Relations, .. Examples])
            {
                all.Add(code, yaml, expected);
            }

            return all;
        }
    }
}
