using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;

namespace KnowledgeGraph.Tests.Claims;

public sealed class QuantityTests
{
    private static readonly Gen<decimal> Numbers = Gen.Choose(-2000, 2000).Select(static n => n / 8m);

    private static readonly Gen<Quantity> Quantities =
        from pair in Numbers.Two()
        from open in Gen.Choose(0, 3)
        from unit in Gen.Elements("", "km", "civilians", "square km", "€", "百")
        from isApproximate in Gen.Elements(true, false)
        let min = Math.Min(pair.Item1, pair.Item2)
        let max = Math.Max(pair.Item1, pair.Item2)
        select open switch
        {
            0 => new Quantity(min, null, unit, isApproximate),
            1 => new Quantity(null, max, unit, isApproximate),
            2 => new Quantity(min, min, unit, isApproximate),
            _ => new Quantity(min, max, unit, isApproximate),
        };

    [Fact]
    public void What_is_written_is_read_again_under_every_culture() => Law.Holds(Quantities, static quantity => Cultures.InEach(() =>
    {
        Assert.Equal(quantity, Quantity.Parse(quantity.ToString(), CultureInfo.InvariantCulture));
        Assert.Equal(quantity.ToString(), Quantity.Parse(quantity.ToString(), CultureInfo.InvariantCulture).ToString());
    }));

    [Theory]
    [InlineData("2100", 2100, 2100, "", false)]
    [InlineData("~20", 20, 20, "", true)]
    [InlineData("2100..", 2100, null, "", false)]
    [InlineData("..100", null, 100, "", false)]
    [InlineData("20..30", 20, 30, "", false)]
    [InlineData("~5 km", 5, 5, "km", true)]
    [InlineData("-5..-3 degrees", -5, -3, "degrees", false)]
    public void Texts_mean_bounds(string text, int? min, int? max, string unit, bool isApproximate)
    {
        var quantity = Quantity.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(new Quantity(min, max, unit, isApproximate), quantity);
        Assert.Equal(min ?? max, (int)quantity.Value);
        Assert.Equal(text, quantity.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("..")]
    [InlineData("many")]
    [InlineData("30..20")]
    [InlineData("1,000")]
    [InlineData("1..2..3")]
    [InlineData("km 5")]
    [InlineData("1e3")]
    public void What_is_no_quantity_is_refused(string text)
    {
        Assert.False(Quantity.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Quantity.Parse(text, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Impossible_bounds_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Quantity(null, null));
        Assert.Throws<ArgumentException>(() => new Quantity(2, 1));
    }
}
