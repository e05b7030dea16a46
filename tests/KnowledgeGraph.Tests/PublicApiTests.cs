namespace KnowledgeGraph.Tests;

/// <summary>The public API, written down: whoever changes it sees the change in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void KnowledgeGraph() => Expected.Match(PublicApi.Describe(typeof(Graph).Assembly));
}
