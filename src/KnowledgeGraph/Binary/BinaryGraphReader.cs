using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Reads a file of <see cref="BinaryFormat"/>: checks its table of sections and their hashes, then everything that queries rely on. Whatever the file holds, it
/// throws <see cref="GraphFormatException"/> only and takes memory in proportion to the file.
/// </summary>
internal sealed class BinaryGraphReader
{
    private const int MaxSections = 1 << 16;

    private readonly BinarySource _source;
    private readonly List<BinarySectionReader> _sections = [];

    private BinaryGraphReader(BinarySource source) => _source = source;

    /// <summary>Loads a record.</summary>
    /// <param name="source">The bytes, which begin as a binary file does.</param>
    /// <param name="model">The compiled model, or <see langword="null"/> to take the file's.</param>
    public static GraphData Load(BinarySource source, GraphModel? model)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("Binary graphs are read on little-endian machines only.");
        var reader = new BinaryGraphReader(source);
        reader.ReadHeader();
        return reader.ReadRecord(model);
    }

    private void ReadHeader()
    {
        var fixedPart = new byte[BinaryFormat.FixedLength];
        _source.Read(0, fixedPart);
        if (!fixedPart.AsSpan().StartsWith(BinaryFormat.Magic)) throw _source.Wrong(BinaryProblems.Content, "this is not a binary graph");
        var version = BinaryPrimitives.ReadInt32LittleEndian(fixedPart.AsSpan(8));
        if (version != BinaryFormat.Version)
            throw _source.Wrong(BinaryProblems.Version, string.Create(CultureInfo.InvariantCulture, $"the file is of version {version}, and this program reads version {BinaryFormat.Version}: load it with a matching release"));
        var count = BinaryPrimitives.ReadInt32LittleEndian(fixedPart.AsSpan(12));
        if (count is < 1 or > MaxSections) throw _source.Wrong(BinaryProblems.Content, "the number of sections is out of range");
        var header = new byte[BinaryFormat.FixedLength + (count * BinaryFormat.SectionLength) + sizeof(ulong)];
        _source.Read(0, header);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(header.Length - 8)) != XxHash64.Of(header.AsSpan(0, header.Length - 8)))
            throw _source.Wrong(BinaryProblems.Hash, "the table of sections does not have the hash that the file gives: the file was changed or damaged; take an intact copy");
        var expected = (long)header.Length;
        for (var i = 0; i < count; i++)
        {
            var entry = header.AsSpan(BinaryFormat.FixedLength + (i * BinaryFormat.SectionLength), BinaryFormat.SectionLength);
            expected = AddSection(entry, expected);
        }

        if (expected != _source.Length) throw _source.Wrong(BinaryProblems.Truncated, "the file has another length than its sections: it was cut off, or something was written behind it; take an intact copy");
    }

    private long AddSection(ReadOnlySpan<byte> entry, long expected)
    {
        var (kind, number) = (BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[4..]));
        var (offset, length) = (BinaryPrimitives.ReadInt64LittleEndian(entry[8..]), BinaryPrimitives.ReadInt64LittleEndian(entry[16..]));
        if (offset != expected || length < 0) throw _source.Wrong(BinaryProblems.Content, "the sections do not follow each other");
        if (length > _source.Length - offset) throw _source.Wrong(BinaryProblems.Truncated, "the file ends inside a section: it was cut off; take an intact copy");
        var name = kind switch
        {
            BinaryFormat.Record => "record",
            BinaryFormat.Entities => "entities",
            BinaryFormat.Evidence => "evidence",
            BinaryFormat.Relation => string.Create(CultureInfo.InvariantCulture, $"relation {number}"),
            _ => throw _source.Wrong(BinaryProblems.Content, "a section is of an unknown kind"),
        };
        if (_sections.Exists(section => section.Kind == kind && section.Number == number)) throw _source.Wrong(BinaryProblems.Content, $"the section {name} stands there twice");
        _sections.Add(new BinarySectionReader(_source, name, offset, length, BinaryPrimitives.ReadUInt64LittleEndian(entry[24..])) { Kind = kind, Number = number });
        return offset + length;
    }

    private GraphData ReadRecord(GraphModel? model)
    {
        var json = ReadJson();
        if (_sections.Count == 1) return GraphLoader.Load(json, _source.Name, model, isWhole: true);
        var record = GraphLoader.LoadAsSaved(json, _source.Name, model, isWhole: true);
        var packed = Find(BinaryFormat.Entities) is { } entitySection ? new EntitySection(entitySection, record.Model).Read() : EntitySection.None;
        var entities = new EntityTable(record.Model, record.Discovered, packed);
        if (entities.HasClash) throw _source.Wrong(BinaryProblems.Content, "an entity stands in two places");
        if (!record.Merges.IsEmpty) throw _source.Wrong(BinaryProblems.Content, "a record that joins entities holds no columns");
        if (Find(BinaryFormat.Evidence) is not { } evidenceSection) throw _source.Wrong(BinaryProblems.Content, "there are columns but no evidence");
        var columns = ReadColumns(record, entities, new EvidenceSection(evidenceSection, record).Read());
        var data = new GraphData(record, entities, packed, columns);
        return model is null || ReferenceEquals(record.Model, model) ? data : Upgrade(data, model);
    }

    private byte[] ReadJson()
    {
        if (_sections[0].Kind != BinaryFormat.Record) throw _source.Wrong(BinaryProblems.Content, "the first section is not the record");
        var reader = _sections[0];
        if (reader.Left > int.MaxValue) throw reader.Wrong("it is too long");
        var json = reader.Bytes((int)reader.Left);
        reader.End();
        return json;
    }

    private BinarySectionReader? Find(int kind) => _sections.Find(section => section.Kind == kind);

    private ColumnRecord ReadColumns(GraphData record, EntityTable entities, EvidenceTable evidence)
    {
        var relations = new EdgeColumns?[record.Model.Relations.Length];
        DayScale? days = null;
        foreach (var reader in _sections)
        {
            var number = reader.Number;
            if (reader.Kind != BinaryFormat.Relation) continue;
            if ((uint)number >= (uint)relations.Length) throw reader.Wrong("the schema has no such relation");
            var section = new RelationSection(reader, record.Model.Relations[number], entities, evidence.Count);
            relations[number] = section.Read(record.SingleClaims.Length);
            if (days is { } known && !known.Equals(section.Days)) throw reader.Wrong("its days are counted otherwise than those of another relation");
            days = section.Days;
        }

        return new ColumnRecord { Relations = relations, Evidence = evidence, Days = days ?? record.Days };
    }

    /// <summary>Brings a record of an older schema to the compiled one, by building it anew.</summary>
    private GraphData Upgrade(GraphData data, GraphModel model)
    {
        const string Advice = "build the graph anew from its articles";
        var upgrade = new ModelUpgrade(data.Model, model);
        if (upgrade.FindDifference() is { } difference) throw _source.Wrong(FileProblems.OtherModel, $"{difference}: the file was saved with another schema; {Advice}");
        var builder = new GraphBuilder(model) { Origin = data.Origin };
        foreach (var article in data.Articles) builder.Add(article);
        foreach (var entity in data.Discoveries)
        {
            if (upgrade.Upgrade(entity) is { } upgraded) builder.Add(upgraded);
        }

        foreach (var claim in data.SingleClaims) builder.Add(upgrade.Upgrade(claim));
        foreach (var mention in data.Mentions) builder.Add(mention);
        foreach (var columns in data.Columns!.ToClaimColumns(data)) builder.Add(columns);
        var result = builder.BuildData(out var problems);
        return problems.IsEmpty ? result : throw _source.Wrong(FileProblems.OtherModel, $"{problems[0].Message} ({problems[0].Code}): the compiled schema no longer allows it; {Advice}");
    }
}
