namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Names of wars of which the schema knows nothing: what they are, and that their shorter form means the same.</summary>
public sealed class UnknownWarTests
{
    [Theory]
    [InlineData("Rebels attacked soldiers in Rakhine State on Monday. Thousands fled Rakhine.", "rakhine-state")]
    [InlineData("Rebels attacked soldiers in the Catatumbo region on Monday. The army left Catatumbo in May.", "catatumbo-region")]
    [InlineData("The town of Ruvika, in Sagaing Region, was shelled. Fighting in Sagaing has killed five civilians.", "sagaing-region")]
    public void A_region_is_called_by_its_bare_name(string text, string id) => Assert.All(Ids(text, "Place", 2), i => Assert.Equal(id, i));

    [Theory]
    [InlineData("The March 23 Movement attacked the town of Ruvika. The March 23 Movement also killed three soldiers.", "march-23-movement")]
    [InlineData("Fighters from the March 23 Movement (M23) attacked the town of Ruvika. M23 also killed three soldiers.", "march-23-movement")]
    [InlineData("The army clashed with the 17 November Brigade near Ruvika.", "17-november-brigade")]
    [InlineData("The rebel Fano attacked the town of Ruvika on Monday.", "fano")]
    [InlineData("Rebels of Fano seized the town of Ruvika on Monday.", "fano")]
    [InlineData("Ansarullah, a rebel group, attacked the town of Ruvika on Monday.", "ansarullah")]
    [InlineData("The Patriotic Front for Renewal attacked the town of Ruvika. The Front also killed three soldiers.", "patriotic-front-for-renewal")]
    public void A_band_is_a_band(string text, string id) => Assert.Contains(id, Ids(text, "ArmedGroup", 1));

    [Theory]
    [InlineData("Rebels captured El Tarra on Monday. Residents of El Tarra said that soldiers had left.")]
    [InlineData("The municipality of El Tarra was shelled on Monday.")]
    public void Who_is_captured_with_two_names_is_a_place(string text) => Assert.Contains("el-tarra", Ids(text, "Place", 1));

    [Theory]
    [InlineData("Rebels attacked soldiers in eastern Congo. The DRC accused Rwanda of arming them.")]
    [InlineData("Fighting spread in the Democratic Republic of the Congo. Congo accused Rwanda of it.")]
    public void A_country_has_several_names(string text) => Assert.All(Ids(text, "Country", 3).Where(static i => i is not "rwanda"),
        static i => Assert.Equal("democratic-republic-of-congo", i));

    private static List<string> Ids(string text, string type, int least)
    {
        var graph = Syria.Extractor.Extract([new Article("a", text)]).Data;
        var ids = graph.Mentions.Where(m => string.Equals(TypeOf(graph, m.EntityId), type, StringComparison.Ordinal)
            && m.EntityId is not "ruvika" && m.Kind == MentionKind.Name).Select(static m => m.EntityId).ToList();
        Assert.True(ids.Count >= least, $"{text}: {string.Join(", ", graph.Mentions.Select(m => $"{m.EntityId} {TypeOf(graph, m.EntityId)}"))}");
        return ids;
    }

    private static string? TypeOf(GraphData graph, string id) => graph.Discovered.FirstOrDefault(e => e.Id == id)?.Type
        ?? (graph.Model.TryGetEntity(id, out var declared) ? declared.Type : null);
}
