using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph;

/// <summary>Reads the entities of a binary file.</summary>
internal sealed class EntitySection(BinarySectionReader reader, GraphModel model)
{
    private const int HeaderLength = 4;

    // From here on the order of UTF-8 bytes is not that of UTF-16 units.
    private const byte FirstOfOtherOrder = 0xEE;

    public static PackedEntities None { get; } = new() { Types = [], TypeStarts = [0], IdOffsets = [0], Ids = [], NameOffsets = [0], Names = [] };

    public PackedEntities Read()
    {
        var header = reader.Ints(HeaderLength);
        var (count, groups) = (header[0], header[1]);
        var types = reader.Ints(groups);
        var counts = reader.Ints(groups);
        if (count is < 0 or int.MaxValue) throw reader.Wrong("the number of entities is out of range");
        var idOffsets = reader.Ints(count + 1);
        var nameOffsets = reader.Ints(count + 1);
        var ids = reader.Bytes(header[2]);
        var names = reader.Bytes(header[3]);
        reader.End();
        CheckTexts(idOffsets, ids, mayBeEmpty: false);
        CheckTexts(nameOffsets, names, mayBeEmpty: true);
        var packed = new PackedEntities { Types = types, TypeStarts = Starts(types, counts, count), IdOffsets = idOffsets, Ids = ids, NameOffsets = nameOffsets, Names = names };
        CheckOrder(packed);
        return packed;
    }

    private int[] Starts(int[] types, int[] counts, int count)
    {
        var starts = new int[types.Length + 1];
        for (var i = 0; i < types.Length; i++)
        {
            if ((uint)types[i] >= (uint)model.Types.Length || (i > 0 && types[i] <= types[i - 1])) throw reader.Wrong("a type is unknown or out of order");
            if (model.Types[types[i]] is { IsAbstract: true } or { Definition.IsOpen: false }) throw reader.Wrong($"entities of the type '{model.Types[types[i]]}' cannot be discovered");
            if (counts[i] < 1 || counts[i] > count - starts[i]) throw reader.Wrong("the number of entities of a type is out of range");
            starts[i + 1] = starts[i] + counts[i];
        }

        return starts[^1] == count ? starts : throw reader.Wrong("the numbers of entities of the types do not add up");
    }

    private void CheckTexts(int[] offsets, byte[] texts, bool mayBeEmpty)
    {
        if (offsets[0] != 0 || offsets[^1] != texts.Length || !Utf8.IsValid(texts)) throw reader.Wrong("its texts are not whole");
        // Of ASCII texts, which most are, every byte begins a character: it suffices that offsets ascend to the last, which is the length.
        if (Ascii.IsValid(texts) && ColumnScan.Ascend(offsets, strictly: !mayBeEmpty)) return;
        var least = mayBeEmpty ? 0 : 1;
        for (var i = 1; i < offsets.Length; i++)
        {
            var at = offsets[i];
            // A text must begin with the first byte of a character.
            if ((long)at - offsets[i - 1] < least || at > texts.Length || (at < texts.Length && (texts[at] & 0xC0) == 0x80)) throw reader.Wrong("a text does not stand where it should");
        }
    }

    private void CheckOrder(PackedEntities entities)
    {
        var isPlain = Ascii.IsValid(entities.Ids) || !entities.Ids.AsSpan().ContainsAnyInRange(FirstOfOtherOrder, byte.MaxValue);
        for (var group = 0; group < entities.Types.Length; group++)
        {
            var (start, end) = (entities.TypeStarts[group], entities.TypeStarts[group + 1]);
            if (!(isPlain ? AreAscending(entities, start, end) : AreAscendingAsTexts(entities, start, end))) throw reader.Wrong("its entities are not in order");
        }
    }

    private static bool AreAscendingAsTexts(PackedEntities entities, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (string.CompareOrdinal(entities.IdAt(i - 1), entities.IdAt(i)) >= 0) return false;
        }

        return true;
    }

    // The first eight bytes as a number tell most ids apart.
    private static bool AreAscending(PackedEntities entities, int start, int end)
    {
        var before = 0UL;
        for (var i = start; i < end; i++)
        {
            var here = FirstBytes(entities.Ids, entities.IdOffsets[i], entities.IdOffsets[i + 1]);
            if (i > start && here <= before && (here < before || entities.IdBytes(i - 1).SequenceCompareTo(entities.IdBytes(i)) >= 0)) return false;
            before = here;
        }

        return true;
    }

    private static ulong FirstBytes(byte[] ids, int start, int end)
    {
        if (start <= ids.Length - sizeof(ulong))
        {
            var bytes = BinaryPrimitives.ReadUInt64BigEndian(ids.AsSpan(start));
            return end - start >= sizeof(ulong) ? bytes : bytes & ~(ulong.MaxValue >> ((end - start) * 8));
        }

        var padded = 0UL;
        for (var i = 0; i < sizeof(ulong); i++) padded = (padded << 8) | (start + i < end ? ids[start + i] : (byte)0);
        return padded;
    }
}
