using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph;

/// <summary>Writes a record as <see cref="BinaryFormat"/> says. The same record gives the same bytes.</summary>
internal sealed class BinaryGraphWriter
{
    private readonly GraphData _data;
    private readonly List<BinarySection> _sections = [];

    private BinaryGraphWriter(GraphData data) => _data = data;

    public static void Write(GraphData data, Stream stream)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("Binary graphs are written on little-endian machines only; save as JSON.");
        var writer = new BinaryGraphWriter(data);
        writer.Collect();
        writer.WriteTo(stream);
    }

    private void Collect()
    {
        if (_data.Columns is not { } columns)
        {
            _sections.Add(new BinarySection(BinaryFormat.Record, 0).Add(GraphJsonWriter.Write(_data).WrittenMemory));
            return;
        }

        var packed = PlainEntities();
        var inColumns = packed.Select(static entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var rest = new GraphData(
            _data.Model, _data.Articles, [.. _data.Discoveries.Where(entity => !inColumns.Contains(entity.Id))], _data.SingleClaims, _data.Mentions, _data.Merges)
        {
            Origin = _data.Origin,
        };
        _sections.Add(new BinarySection(BinaryFormat.Record, 0).Add(GraphJsonWriter.Write(rest).WrittenMemory));
        _sections.Add(Entities(packed));
        _sections.Add(Evidence(columns));
        for (var relation = 0; relation < columns.Relations.Length; relation++)
        {
            if (columns.Relations[relation] is { } edges) _sections.Add(Relation(relation, edges, columns.Days, _data.SingleClaims.Length));
        }
    }

    /// <summary>The discovered entities that have nothing but a type, an id and a name, and that nothing outside the columns names; by type and id.</summary>
    private EntityRecord[] PlainEntities()
    {
        var named = new EntityReferences(_data.Model);
        foreach (var claim in _data.SingleClaims) named.Add(claim);
        foreach (var mention in _data.Mentions) named.Add(mention);
        foreach (var entity in _data.Discoveries)
        {
            if (entity.PartOf is { } whole) named.Add(whole);
            if (!entity.Aliases.IsEmpty || entity.PartOf is not null || entity.ArticleId.Length > 0) named.Add(entity.Id);
        }

        for (var i = 1; i < _data.Discoveries.Length; i++)
        {
            if (string.Equals(_data.Discoveries[i].Id, _data.Discoveries[i - 1].Id, StringComparison.Ordinal)) named.Add(_data.Discoveries[i].Id);
        }

        return [.. _data.Discoveries.Where(entity => !named.Contains(entity.Id))
            .OrderBy(entity => _data.Model.TryGetType(entity.Type, out var type) ? type.Index : -1).ThenBy(static entity => entity.Id, StringComparer.Ordinal)];
    }

    private BinarySection Entities(EntityRecord[] entities)
    {
        var types = entities.Select(entity => _data.Model.TryGetType(entity.Type, out var type) ? type.Index : -1).ToArray();
        var groups = types.CountBy(static type => type).OrderBy(static group => group.Key).ToArray();
        var ids = entities.Select(static entity => entity.Id).ToArray();
        var names = entities.Select(static entity => string.Equals(entity.Name, entity.Id, StringComparison.Ordinal) ? "" : entity.Name).ToArray();
        return new BinarySection(BinaryFormat.Entities, 0)
            .Add([entities.Length, groups.Length, Bytes(ids), Bytes(names)])
            .Add(Array.ConvertAll(groups, static group => group.Key)).Add(Array.ConvertAll(groups, static group => group.Value))
            .Add(Offsets(ids)).Add(Offsets(names)).Add(Encoding.UTF8.GetBytes(string.Concat(ids))).Add(Encoding.UTF8.GetBytes(string.Concat(names)));
    }

    private static int Bytes(string[] texts) => checked((int)texts.Sum(static text => (long)Encoding.UTF8.GetByteCount(text)));

    private static int[] Offsets(string[] texts)
    {
        var offsets = new int[texts.Length + 1];
        for (var i = 0; i < texts.Length; i++) offsets[i + 1] = offsets[i] + Encoding.UTF8.GetByteCount(texts[i]);
        return offsets;
    }

    private static BinarySection Evidence(ColumnRecord columns)
    {
        var evidence = columns.Evidence;
        return new BinarySection(BinaryFormat.Evidence, 0).Add([evidence.Count]).Add(evidence.Articles).Add(evidence.Starts).Add(evidence.Ends).Add(evidence.Sentences);
    }

    private static BinarySection Relation(int number, EdgeColumns edges, DayScale days, int singles)
    {
        var groups = edges.Groups;
        // Claims are numbered behind the single ones in memory and from 0 in the file.
        return new BinarySection(BinaryFormat.Relation, number)
            .Add(
            [
                edges.Count, groups.Count, groups.Claims.Length, days.Origin, days.IsNarrow ? 1 : 0,
                edges.Periods.Precisions is null ? 0 : 1, edges.Confidences.IsNarrow ? 1 : 0, groups.Periods.Precisions is null ? 0 : 1, groups.Confidences.IsNarrow ? 1 : 0,
            ])
            .Add(edges.Subjects).Add(edges.Objects).Add(Shifted(edges.Claims, singles)).Add(edges.Periods).Add(edges.Confidences)
            .Add(groups.Offsets).Add(Shifted(groups.Claims, singles)).Add(groups.Periods).Add(groups.Confidences);
    }

    private static int[] Shifted(int[] claims, int singles) => singles == 0 ? claims : Array.ConvertAll(claims, claim => claim < 0 ? claim : claim - singles);

    private void WriteTo(Stream stream)
    {
        var header = new byte[BinaryFormat.FixedLength + (_sections.Count * BinaryFormat.SectionLength) + sizeof(ulong)];
        BinaryFormat.Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), BinaryFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), _sections.Count);
        var offset = (long)header.Length;
        for (var i = 0; i < _sections.Count; i++)
        {
            var entry = header.AsSpan(BinaryFormat.FixedLength + (i * BinaryFormat.SectionLength));
            BinaryPrimitives.WriteInt32LittleEndian(entry, _sections[i].Kind);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], _sections[i].Number);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], _sections[i].Length);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[24..], _sections[i].Hash);
            offset += _sections[i].Length;
        }

        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(header.Length - 8), XxHash64.Of(header.AsSpan(0, header.Length - 8)));
        stream.Write(header);
        foreach (var section in _sections) section.WriteTo(stream);
    }
}
