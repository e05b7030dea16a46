using System.Buffers.Binary;
using KnowledgeGraph.Tests.Columns;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Binary;

/// <summary>Binary files in memory.</summary>
internal static class BinaryFiles
{
    private const int Entry = 32;

    /// <summary>A graph with claims in columns and alone, and discovered entities of every kind.</summary>
    public static WorldGraph Drawn(int seed)
    {
        var random = new Random(seed);
        var builder = new DrawnClaims(seed).Build(_ => random.Next(3) > 0).ToBuilder();
        builder.Add(new EntityRecord("legion", "ArmedGroup", "Legion"));
        builder.Add(new EntityRecord("front", "ArmedGroup", "front"));
        builder.Add(new EntityRecord("türkiye-\uE000", "ArmedGroup", "\uE000"));
        builder.Add(new EntityRecord("türkiye-😀", "ArmedGroup", "😀"));
        builder.Add(new EntityRecord("a-town", "Place", "A town") { PartOf = "b-town" });
        builder.Add(new EntityRecord("b-town", "Place", "B town"));
        builder.Add(new EntityRecord("c-town", "Place", "C town") { Aliases = ["Sea town"] });
        builder.Add(new EntityRecord("d-town", "Place", "D town"));
        builder.Add(new Mention("a", 0, 4, MentionKind.Name, "front"));
        builder.Add(new ClaimColumns("supports")
        {
            Entities = ["legion", "front", "iran", "türkiye-😀"],
            Subjects = new[] { 0, 1, 2, 3 },
            Objects = new[] { 1, 2, 0, 3 },
            Periods = new[] { Period.InYear(2016), Period.Unknown, Period.Since(Period.InMonth(2012, 3)), Period.Always },
            Evidence = new EvidencePlace[] { new("a", 0, 0, 20) },
            EvidenceRows = new int[4],
        });
        return builder.Build();
    }

    public static byte[] Save(Graph graph)
    {
        using var stream = new MemoryStream();
        graph.SaveBinary(stream);
        return stream.ToArray();
    }

    public static WorldGraph Load(byte[] bytes) => WorldGraph.Load(new MemoryStream(bytes));

    /// <summary>Gives a changed file the hashes that fit it, as a forger would.</summary>
    public static void Seal(byte[] file)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(12));
        var end = 16 + ((long)count * Entry);
        if (count < 0 || end + 8 > file.Length) return;
        for (var at = 16; at < end; at += Entry)
        {
            var (offset, length) = (BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(at + 8)), BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(at + 16)));
            if (offset < 0 || length < 0 || offset > file.Length || length > file.Length - offset) continue;
            BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(at + 24), XxHash64.Of(file.AsSpan((int)offset, (int)length)));
        }

        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan((int)end), XxHash64.Of(file.AsSpan(0, (int)end)));
    }
}
