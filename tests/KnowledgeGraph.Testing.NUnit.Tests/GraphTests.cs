using KnowledgeGraph.Verify.Sample;
using NUnit.Framework;

namespace KnowledgeGraph.Testing.NUnit.Tests;

/// <summary>Snapshots under NUnit: found, named, compared and reported without a word of NUnit in the library.</summary>
[TestFixture]
public sealed class GraphTests
{
    [Test]
    public void Facts_and_picture() => GraphSnapshot.Match(SampleGraph.Create());

    [Test]
    public async Task After_an_await()
    {
        await Task.Yield();
        GraphSnapshot.Match(SampleGraph.Create().FindEntity("hezbollah")!);
    }

    [TestCase(2016, "government")]
    [TestCase(2017, null)]
    public void Cases(int year, string? side) => GraphSnapshot.Match(SampleGraph.Create().AllEdges, new GraphSnapshotOptions().UseParameters(year, side));

    [Test]
    public void One_fact() => GraphSnapshot.Inline(SampleGraph.Create().AllEdges.Where(static edge => edge.Subject!.Id == "russia"), """
        supports: russia -> assad-government news:0-33 "Russia backs the Assad government"
        """);

    [Test]
    public void A_difference_fails_the_test()
    {
        // Not a literal: a run that accepts what comes would write into it, and refuses to write into this.
        const string Other = "something else";
        var failure = Assert.Throws<GraphSnapshotException>(static () => GraphSnapshot.Inline(SampleGraph.Create(), Other))!;
        Assert.That(failure.Message, Does.Contain("+ Russia supports Assad government").Or.Contain("KG4206"));
    }

    [TestFixture(typeof(int))]
    public sealed class Generic<T>
    {
        [Test]
        public void A_generic_fixture() => GraphSnapshot.Match(SampleGraph.Create().AllEntities);
    }
}

/// <summary>A test that classes inherit.</summary>
public abstract class Inherited
{
    [Test]
    public void An_inherited_test() => GraphSnapshot.Match(SampleGraph.Create().AllEntities, GraphSnapshotOptions.For(this));
}

/// <summary>One of them.</summary>
public sealed class Heir : Inherited;
