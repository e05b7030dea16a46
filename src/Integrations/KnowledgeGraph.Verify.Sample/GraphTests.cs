using KnowledgeGraph.Testing;
using VerifyTests;
using VerifyXunit;
using Xunit;

namespace KnowledgeGraph.Verify.Sample;

public sealed class GraphTests
{
    [Fact]
    public Task Facts_and_picture() => Verifier.Verify(SampleGraph.Create());

    [Fact]
    public Task Without_quotes() => Verifier.Verify(SampleGraph.Create()).GraphOptions(new GraphSnapshotOptions { Quotes = false });
}
