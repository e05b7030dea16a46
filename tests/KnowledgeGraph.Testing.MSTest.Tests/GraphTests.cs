using KnowledgeGraph.Verify.Sample;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace KnowledgeGraph.Testing.MSTest.Tests;

/// <summary>Snapshots under MSTest: found, named, compared and reported without a word of MSTest in the library.</summary>
[TestClass]
public sealed class GraphTests
{
    [TestMethod]
    public void Facts_and_picture() => GraphSnapshot.Match(SampleGraph.Create());

    [TestMethod]
    public async Task After_an_await()
    {
        await Task.Yield();
        GraphSnapshot.Match(SampleGraph.Create().FindEntity("hezbollah")!);
    }

    [TestMethod]
    [DataRow(2016, "government")]
    [DataRow(2017, null)]
    public void Cases(int year, string? side) => GraphSnapshot.Match(SampleGraph.Create().AllEdges, new GraphSnapshotOptions().UseParameters(year, side));

    [TestMethod]
    public void One_fact() => GraphSnapshot.Inline(SampleGraph.Create().AllEdges.Where(static edge => edge.Subject!.Id == "russia"), """
        supports: russia -> assad-government news:0-33 "Russia backs the Assad government"
        """);

    [TestMethod]
    public void A_difference_fails_the_test()
    {
        // Not a literal: a run that accepts what comes would write into it, and refuses to write into this.
        const string Other = "something else";
        var failure = Assert.ThrowsException<GraphSnapshotException>(static () => GraphSnapshot.Inline(SampleGraph.Create(), Other));
        StringAssert.Matches(failure.Message, new System.Text.RegularExpressions.Regex("\\+ Russia supports Assad government|KG4206"));
    }
}

/// <summary>A test that classes inherit.</summary>
[TestClass]
public abstract class Inherited
{
    [TestMethod]
    public void An_inherited_test() => GraphSnapshot.Match(SampleGraph.Create().AllEntities, GraphSnapshotOptions.For(this));
}

/// <summary>One of them.</summary>
[TestClass]
public sealed class Heir : Inherited;
