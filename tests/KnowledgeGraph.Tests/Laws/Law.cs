using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace KnowledgeGraph.Tests.Laws;

/// <summary>Runs a law over random cases. The seed is fixed, so that a run repeats; KG_SEED gives another one.</summary>
internal static class Law
{
    public static void Holds<T>(Arbitrary<T> cases, Action<T> law, int count = 200) => Prop.ForAll(cases, law).Check(Config(count));

    public static void Holds<T>(Gen<T> cases, Action<T> law, int count = 200) => Holds(Arb.From(cases), law, count);

    private static Config Config(int count)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("KG_SEED"), out var given) ? given : 20161112;
        var replay = new Replay(new Rnd(seed, 1), FSharpOption<int>.None);
        return FsCheck.Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(FSharpOption<Replay>.Some(replay));
    }
}
