using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Schema.Tests;

public class NamingTests
{
    [Theory]
    [InlineData("HTS", "hts")]
    [InlineData("ShamFM", "sham-fm")]
    [InlineData("BattleOfAleppo2016", "battle-of-aleppo-2016")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("Tu\u0308rkiye", "turkiye")]
    [InlineData("alliedWith", "allied-with")]
    [InlineData("HTSForces", "hts-forces")]
    [InlineData("Hayat Tahrir al-Sham", "hayat-tahrir-al-sham")]
    [InlineData("Sana'a", "sanaa")]
    [InlineData("U.S. Army", "us-army")]
    [InlineData("2019 agreement", "2019-agreement")]
    [InlineData("M5", "m-5")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Straße", "strasse")]
    [InlineData("IŞİD", "isid")]
    [InlineData("  Deir ez-Zor  ", "deir-ez-zor")]
    public void Ids_follow_the_rule(string name, string id) => Assert.Equal(id, Naming.ToId(name));

    [Fact]
    public void Names_without_ascii_letters_have_stable_ids_that_differ()
    {
        Assert.Matches("^x-[0-9a-f]{8}$", Naming.ToId("حلب"));
        Assert.NotEqual(Naming.ToId("حلب"), Naming.ToId("حمص"));
        Assert.Equal(Naming.ToId("حلب"), Naming.ToId("حلب"));
        Assert.StartsWith("bank-", Naming.ToId("Газпром Bank"), StringComparison.Ordinal);
        Assert.Equal("x-811c9dc5", Naming.ToId(""));
    }

    [Fact]
    public void Every_text_has_a_valid_id() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), static name =>
        {
            var id = Naming.ToId(name ?? "");
            return id.Length > 100 || Naming.IsId(id);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Theory]
    [InlineData("alliedWith", "AlliedWith")]
    [InlineData("seriously wounded", "SeriouslyWounded")]
    [InlineData("seriously-wounded", "SeriouslyWounded")]
    [InlineData("snake_case", "SnakeCase")]
    [InlineData("2nd", "_2nd")]
    [InlineData("île", "Île")]
    [InlineData("...", "")]
    public void Keys_become_pascal_case(string key, string name) => Assert.Equal(name, Naming.ToPascalCase(key));

    [Theory]
    [InlineData("Country", "Countries")]
    [InlineData("Place", "Places")]
    [InlineData("Bus", "Buses")]
    [InlineData("Church", "Churches")]
    [InlineData("Box", "Boxes")]
    [InlineData("Day", "Days")]
    [InlineData("Agency", "Agencies")]
    public void Plurals_follow_the_rule(string name, string plural) => Assert.Equal(plural, Naming.ToPlural(name));

    [Theory]
    [InlineData("FreeSyrianArmy", "Free Syrian Army")]
    [InlineData("BattleOfAleppo2016", "Battle of Aleppo 2016")]
    [InlineData("HTS", "HTS")]
    [InlineData("Türkiye", "Türkiye")]
    public void Keys_become_names_for_people(string key, string name) => Assert.Equal(name, Naming.ToDisplayName(key));

    [Theory]
    [InlineData("a-b", true)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("A", false)]
    [InlineData("", false)]
    [InlineData("é", false)]
    public void Ids_are_small_ascii_letters_digits_and_single_hyphens(string id, bool isId) => Assert.Equal(isId, Naming.IsId(id));
}
