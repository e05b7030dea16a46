namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Names that no schema declares, by brackets, lists, owners, openers and shape.</summary>
public class DiscoveryTests
{
    [Theory]
    [InlineData("The Oromo People's Congress left.", "oromo-peoples-congress")]
    [InlineData("Fighters of the Kenyan Workers' Party left.", "kenyan-workers-party")]
    [InlineData("The 4th Mountain Division left Goma.", "4th-mountain-division")]
    [InlineData("Shells fell in the Ituri region.", "ituri-region")]
    [InlineData("Troops crossed the Semliki river.", "semliki-river")]
    [InlineData("The Movement for the Defence of Katanga left.", "movement-for-the-defence-of-katanga")]
    [InlineData("The Liberian National Defence Force left.", "liberian-national-defence-force")]
    [InlineData("Al-Qaeda in the Lower Congo left.", "al-qaeda-in-the-lower-congo")]
    [InlineData("It began with Operation Copper Dawn.", "operation-copper-dawn")]
    [InlineData("They fled from Walikale to Masisi.", "walikale")]
    [InlineData("They fled from Walikale to Masisi.", "masisi")]
    [InlineData("Two shells fell in Mazar-i-Khan.", "mazar-i-khan")]
    public void A_name_is_found_whole(string text, string expected) => Assert.Contains(expected, Ids(text));

    [Theory]
    [InlineData("The Lake Kivu Front (FLK) left Goma. FLK men returned.", "FLK=lake-kivu-front")]
    [InlineData("Colonel Jean Bisimwa, better known as Simba, left. Simba returned.", "Simba=jean-bisimwa")]
    [InlineData("The Masisi Brigade left Goma. Goma cheered when Masisi's men were gone and Masisi surrendered.", "Masisi=masisi-brigade")]
    [InlineData("They hold South-Ubangi, a region. Ubangi is calm, and in Ubangi nobody fights.", "Ubangi=south-ubangi")]
    public void Another_name_names_the_same(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("One of them, Odile Mbuyi, spoke.", "Person odile-mbuyi")]
    [InlineData("Furaha Nyota ag Bakari spoke of war.", "Person furaha-nyota-ag-bakari")]
    [InlineData("Troops seized the villages of Kibumba and Rugari.", "Place rugari")]
    [InlineData("Shells hit the market of Nyamilima.", "Place nyamilima")]
    [InlineData("Rear Admiral Odile Mbuyi spoke.", "Person odile-mbuyi")]
    [InlineData("Troops passed Wadi al-Nakhil.", "Place wadi-al-nakhil")]
    [InlineData("The operation, dubbed Copper Dawn, ended an offensive called Iron Rain.", "Conflict iron-rain")]
    public void Its_type_is_told_by_what_stands_beside_it_or_by_its_shape(string text, string expected) => Assert.Contains(expected,
        Syria.Extractor.Extract([new Article("a", text)]).Data.Discovered.Select(static e => $"{e.Type} {e.Id}"));

    [Theory]
    [InlineData("SITUATION OVERVIEW")]
    [InlineData("Western Holdings left.")]
    [InlineData("The Committee met on Good Friday.")]
    public void What_is_no_name_is_not_discovered(string text) => Assert.Empty(
        Syria.Extractor.Extract([new Article("a", text)]).Data.Discovered);

    private static IEnumerable<string> Ids(string text) => Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions
        .Select(static m => m.EntityId);

    private static string[] Links(string text) => [.. Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions
        .Select(m => $"{text[m.Start..m.End]}={m.EntityId}")];
}
