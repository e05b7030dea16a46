using FsCheck;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>
/// Holds an algorithm to a law, and shows that the law would notice: planted mutants, which are wrong on purpose, must break it.
/// </summary>
internal static class Judge
{
    public static void Holds<TCase, TResult>(
        Arbitrary<TCase> cases, int count, Func<TCase, TResult> algorithm, Action<TCase, TResult> law, params Func<TCase, TResult>[] mutants)
    {
        Law.Holds(cases, graph => law(graph, algorithm(graph)), count);
        Assert.NotEmpty(mutants);
        for (var i = 0; i < mutants.Length; i++)
        {
            var mutant = mutants[i];
            // Without shrinking: that it fails is all that is asked.
            var caught = Record.Exception(() => Law.Holds(cases.Generator, graph => law(graph, mutant(graph)), count));
            Assert.True(caught is not null, FormattableString.Invariant($"The law does not notice mutant {i}."));
        }
    }
}
