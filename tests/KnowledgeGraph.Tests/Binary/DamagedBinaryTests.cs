using System.Buffers.Binary;
using System.Text;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Binary;

/// <summary>Binary files that are not what was saved: each is refused with a code, or is a sound record; never a crash, nor more memory than the file is long.</summary>
public sealed class DamagedBinaryTests
{
    private static readonly byte[] Whole = BinaryFiles.Save(BinaryFiles.Drawn(11));
    private static readonly int JsonEnd = (int)(BinaryPrimitives.ReadInt64LittleEndian(Whole.AsSpan(16 + 8)) + BinaryPrimitives.ReadInt64LittleEndian(Whole.AsSpan(16 + 16)));

    [Fact]
    public void Any_flipped_bit_is_refused()
    {
        for (var i = 0; i < Whole.Length; i++)
        {
            var damaged = (byte[])Whole.Clone();
            damaged[i] ^= (byte)(1 << (i % 8));
            Refuse(damaged);
        }
    }

    [Fact]
    public void Any_cut_and_any_addition_is_refused()
    {
        for (var length = 0; length < Whole.Length; length++) Refuse(Whole[..length]);
        Assert.Equal("KG4030", Refuse([.. Whole, 0]).Code);
    }

    [Fact]
    public void Each_kind_of_damage_has_its_code()
    {
        Assert.Equal("KG4030", Refuse(Whole[..^1]).Code);
        Assert.Equal("KG4031", Refuse(Changed(8, 2)).Code);
        Assert.Equal("KG4032", Refuse(Changed(Whole.Length - 1, (byte)(Whole[^1] ^ 1))).Code);
        Assert.Equal("KG4033", Refuse(Changed(12, 0)).Code);
        Assert.Equal("error KG4031: the file is of version 2, and this program reads version 1: load it with a matching release", Refuse(Changed(8, 2)).ToString());
    }

    [Fact]
    public void Numbers_that_promise_much_take_no_memory()
    {
        foreach (var at in Enumerable.Range(2, (Whole.Length / 4) - 2).Select(static i => i * 4))
        {
            var forged = (byte[])Whole.Clone();
            BinaryPrimitives.WriteInt32LittleEndian(forged.AsSpan(at), int.MaxValue - (at % 3));
            BinaryFiles.Seal(forged);
            var before = GC.GetAllocatedBytesForCurrentThread();
            RefuseOrUse(forged);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
        }
    }

    [Fact]
    public void A_forged_file_with_fitting_hashes_is_refused_or_sound()
    {
        var random = new Random(20161112);
        var refused = 0;
        const int Forgeries = 4000;
        for (var i = 0; i < Forgeries; i++)
        {
            var forged = (byte[])Whole.Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                // Behind the JSON, whose own tests are elsewhere: there the columns stand.
                var at = random.Next(10) == 0 ? random.Next(16, 16 + 64) : random.Next(JsonEnd, forged.Length);
                forged[at] = random.Next(3) switch { 0 => 0xFF, 1 => (byte)random.Next(256), _ => (byte)(forged[at] + random.Next(-2, 3)) };
            }

            BinaryFiles.Seal(forged);
            refused += RefuseOrUse(forged) ? 1 : 0;
        }

        Assert.InRange(refused, Forgeries / 4, Forgeries);
    }

    [Theory]
    [InlineData("y", "z", "zy")]
    [InlineData("ab", "b", "bbb")]
    [InlineData("ab", "ab-x", "acab-x")]
    [InlineData("abcdefg1", "abcdefg2", "abcdefg2abcdefg1")]
    [InlineData("abcdefgh1", "abcdefgh2", "abcdefgh2abcdefgh1")]
    [InlineData("abcdefgh1", "abcdefgh2", "abcdefgh1abcdefgh1")]
    [InlineData("abcdefghi", "abcdefghi-1", "abcdefghjabcdefghi-1")]
    public void Entities_out_of_order_are_refused(string first, string second, string written)
    {
        // At the end of the ids, and in front of others: there they are read otherwise.
        foreach (var others in new string[][] { [], ["zz-and-some-more", "zzz"] })
        {
            var builder = GraphBuilder.For<WorldGraph>();
            foreach (var id in (string[])[first, second, .. others]) builder.Add(new EntityRecord(id, "ArmedGroup", id));
            builder.Add(new Article("a", "Iran backs them."));
            builder.Add(new ClaimColumns("supports") { Entities = ["iran"], Subjects = new int[1], Objects = new int[1], Evidence = new EvidencePlace[] { new("a", 0, 0, 4) }, EvidenceRows = new int[1] });
            var file = BinaryFiles.Save(builder.Build());
            Assert.Equal(2 + others.Length, BinaryFiles.Load(file).AllEntities.Count(static entity => entity.Type.Name == "ArmedGroup" && entity.Id != "hezbollah"));
            Encoding.UTF8.GetBytes(written).CopyTo(file, file.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(first + second)));
            BinaryFiles.Seal(file);
            Assert.Equal("KG4033", Refuse(file).Code);
        }
    }

    [Fact]
    public void A_problem_names_the_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("cut.kgb");
        File.WriteAllBytes(path, Whole[..100]);
        Assert.False(WorldGraph.TryLoad(path, out _, out var problem));
        Assert.Equal((path, "KG4030"), (problem!.Path, problem.Code));
    }

    private static byte[] Changed(int at, byte value)
    {
        var changed = (byte[])Whole.Clone();
        changed[at] = value;
        return changed;
    }

    private static Problem Refuse(byte[] file) => Assert.Throws<GraphFormatException>(() => BinaryFiles.Load(file)).Problem;

    /// <summary>Loads a file and asks everything of it, if it loads; true where it was refused.</summary>
    private static bool RefuseOrUse(byte[] file)
    {
        WorldGraph graph;
        try
        {
            graph = BinaryFiles.Load(file);
        }
        catch (GraphFormatException)
        {
            return true;
        }

        Use(graph);
        Use(graph.AsOf(new DateOnly(2016, 11, 12)));
        return false;
    }

    private static void Use(WorldGraph graph)
    {
        _ = graph.Data.Claims.Length + graph.Actors.Supports.Supported.Attacks.Target.Count + graph.Actors.AlliedWith.Ally.Count;
        foreach (var edge in graph.AllEdges) _ = edge.ToString() + edge.Period + edge.Confidence + edge.Evidence[0].Quote + edge.Modality;
        foreach (var entity in graph.AllEntities)
        {
            _ = graph.FindEntity(entity.Id)!.Name + entity.Type;
            foreach (var relation in graph.Data.Model.Relations) _ = graph.EdgesOf(relation, entity).Count();
        }

        // A record that loads is one that could have been built: it can be saved as JSON and loads from there.
        var text = WorldGraph.Load(new MemoryStream(Sample.SavedBytes(graph)));
        Assert.Equal(graph.Data.Claims.Select(Describe), text.Data.Claims.Select(Describe));
        Assert.True(graph.Data.Discoveries.SequenceEqual(text.Data.Discoveries), string.Join("; ", graph.Data.Discoveries) + " | " + string.Join("; ", text.Data.Discoveries));
        Assert.True(graph.Data.Equals(text.Data));
    }

    private static string Describe(Claim claim) => FormattableString.Invariant($"{claim} {claim.Period} {claim.Period.StartPrecision} {claim.Period.EndPrecision} {claim.Confidence:R} {claim.Evidence.Sentence}");
}
