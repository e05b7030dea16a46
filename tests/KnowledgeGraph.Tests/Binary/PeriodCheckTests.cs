using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Binary;

/// <summary>Columns of days are refused where one of their pairs is no period: against each pair's own look, on short columns and on those that take vectors.</summary>
public sealed class PeriodCheckTests
{
    private static readonly DayScale Days = DayScale.For(730_000, 740_000);

    [Fact]
    public void A_column_is_sound_where_each_of_its_pairs_is_a_period() => Law.Holds(
        Gen.Choose(0, int.MaxValue - 1),
        static seed =>
        {
            var random = new Random(seed);
            var length = random.Next(70) + (random.Next(2) * ColumnScan.FewestForVectors);
            var (from, to) = (new ushort[length], new ushort[length]);
            for (var i = 0; i < length; i++) (from[i], to[i]) = Sound(random);
            if (length > 0 && random.Next(3) > 0)
            {
                var wrong = random.Next(length);
                (from[wrong], to[wrong]) = ((ushort)(Pick(random) + random.Next(-1, 2)), (ushort)(Pick(random) + random.Next(-1, 2)));
            }

            Assert.Equal(Enumerable.Range(0, length).All(i => IsPeriod(from[i], to[i])), IsSound(from, to));
        },
        2000);

    private static bool IsSound(ushort[] from, ushort[] to)
    {
        using var source = new BinarySource([], "file");
        try
        {
            PeriodCheck.Check(new PeriodColumn(Days, from, to, null), new BinarySectionReader(source, "relation 0", 0, 0, 0));
            return true;
        }
        catch (GraphFormatException e) when (e.Problem.Code == "KG4033")
        {
            return false;
        }
    }

    // As the codes are documented: unknown is the pair of both extremes; else the start, open or a day, is not behind the end, a day or open.
    private static bool IsPeriod(ushort from, ushort to)
    {
        if (from == DayScale.NarrowUnknownStart && to == DayScale.NarrowOpenStart) return true;
        var last = Math.Min(DayScale.NarrowOpenEnd - 1, Period.LastDayNumber - Days.Origin);
        var isStart = from == DayScale.NarrowOpenStart || from <= last;
        var isEnd = to == DayScale.NarrowOpenEnd || (to >= 1 && to <= last);
        return isStart && isEnd && from <= to;
    }

    private static (ushort From, ushort To) Sound(Random random)
    {
        var start = (ushort)random.Next(1, 9000);
        return random.Next(6) switch
        {
            0 => (DayScale.NarrowUnknownStart, DayScale.NarrowOpenStart),
            1 => (start, DayScale.NarrowOpenEnd),
            2 => (DayScale.NarrowOpenStart, start),
            _ => (start, (ushort)(start + random.Next(900))),
        };
    }

    private static int Pick(Random random) => random.Next(6) switch
    {
        0 => DayScale.NarrowUnknownStart,
        1 => DayScale.NarrowOpenEnd,
        2 => DayScale.NarrowOpenStart,
        _ => random.Next(1, 9000),
    };
}
