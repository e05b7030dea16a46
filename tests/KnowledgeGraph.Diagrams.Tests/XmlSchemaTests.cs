using System.Reflection;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using KnowledgeGraph.Diagrams.Tests.World;
using Xunit.Abstractions;

namespace KnowledgeGraph.Diagrams.Tests;

/// <summary>
/// GraphML and GEXF obey their schemas. The schemas of the formats' makers come without a licence that would let them be copied, so these are our own, written from
/// the specifications and stricter: every reference must lead somewhere, and every value must be of the type that its attribute declares.
/// </summary>
public sealed class XmlSchemaTests(ITestOutputHelper output)
{
    public static TheoryData<string> Graphs => ["sample", "hostile", "random", "parallel", "empty", "schema", "cropped"];

    private static DiagramModel Model(string name) => name switch
    {
        "hostile" => DiagramModel.Of(HostileLabelTests.Named(HostileLabels.WithLong), new() { Title = string.Concat(HostileLabels.All) }),
        "random" => DiagramModel.Of(RandomWorld.Sparse(120, 200, 5, 60)),
        "parallel" => DiagramModel.Of(RandomWorld.Parallel()),
        "empty" => DiagramModel.Of(SmallWorld.Graph(SmallWorld.Syria)),
        "schema" => DiagramModel.Of(SmallWorld.Syria),
        "cropped" => DiagramModel.Of(SmallWorld.Complete(8), new() { MaxEdges = 7 }),
        _ => DiagramModel.Of(SmallWorld.Sample().WithModality(ModalitySet.All)),
    };

    [Theory]
    [MemberData(nameof(Graphs))]
    public void GraphML_obeys_its_schema_and_its_declared_types(string name)
    {
        var document = XDocument.Parse(Model(name).ToGraphMl());
        Assert.Empty(Faults(document, "graphml.xsd"));
        var types = Named(document, "key").ToDictionary(static key => Value(key, "id"), static key => (For: Value(key, "for"), Type: Value(key, "attr.type")), StringComparer.Ordinal);
        var values = Named(document, "data").Select(data => (types[Value(data, "key")].For, Owner: data.Parent!.Name.LocalName, types[Value(data, "key")].Type, data.Value)).ToList();
        Check(name, [.. values.Select(static v => (v.Type, v.Value))]);
        Assert.All(values, static value => Assert.Equal(value.For, value.Owner));
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void GEXF_obeys_its_schema_and_its_declared_types(string name)
    {
        var document = XDocument.Parse(Model(name).ToGexf());
        Assert.Empty(Faults(document, "gexf.xsd"));
        var types = Named(document, "attribute").ToDictionary(static a => Value(a, "id"), static a => (Class: Value(a.Parent!, "class"), Type: Value(a, "type")), StringComparer.Ordinal);
        var values = Named(document, "attvalue").Select(v => (types[Value(v, "for")].Class, Owner: v.Parent!.Parent!.Name.LocalName, types[Value(v, "for")].Type, Text: Value(v, "value"))).ToList();
        Check(name, [.. values.Select(static v => (v.Type, v.Text))]);
        Assert.All(values, static value => Assert.Equal(value.Class, value.Owner));
        // Days, as the graph's time format says, and none that ends before it starts.
        Assert.All(Named(document, "spell"), static spell =>
            Assert.True(string.CompareOrdinal((string?)spell.Attribute("start") ?? "0000", (string?)spell.Attribute("end") ?? "9999") <= 0));
    }

    [Theory]
    [InlineData("graphml.xsd", "edge", "source", "nobody")]
    [InlineData("graphml.xsd", "edge", "target", null)]
    [InlineData("graphml.xsd", "data", "key", "unheard-of")]
    [InlineData("graphml.xsd", "key", "attr.type", "text")]
    [InlineData("graphml.xsd", "graph", "edgedefault", null)]
    [InlineData("graphml.xsd", "node", "colour", "red")]
    [InlineData("graphml.xsd", "node", "id", "two words")]
    [InlineData("gexf.xsd", "edge", "target", "nobody")]
    [InlineData("gexf.xsd", "edge", "weight", "much")]
    [InlineData("gexf.xsd", "attvalue", "for", "unheard-of")]
    [InlineData("gexf.xsd", "attribute", "type", "text")]
    [InlineData("gexf.xsd", "spell", "start", "2016-13-01")]
    [InlineData("gexf.xsd", "graph", "mode", "still")]
    [InlineData("gexf.xsd", "gexf", "version", "1.2")]
    public void The_schemas_notice(string schema, string element, string attribute, string? value)
    {
        var model = Model("sample");
        var document = XDocument.Parse(schema == "gexf.xsd" ? model.ToGexf() : model.ToGraphMl());
        Named(document, element).First().SetAttributeValue(attribute, value);
        Assert.NotEmpty(Faults(document, schema));
    }

    private void Check(string name, IReadOnlyCollection<(string Type, string Value)> values)
    {
        foreach (var (type, value) in values) Assert.True(Obeys(type, value), $"'{value}' is no {type}");
        output.WriteLine(FormattableString.Invariant($"{name}: {values.Count} values of the types {string.Join(", ", values.Select(static v => v.Type).Distinct().Order(StringComparer.Ordinal))}"));
    }

    private static bool Obeys(string type, string value)
    {
        try
        {
            _ = type switch
            {
                "boolean" => XmlConvert.ToBoolean(value),
                "int" or "integer" => XmlConvert.ToInt32(value),
                "string" => value,
                _ => (object)XmlConvert.ToDouble(value),
            };
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static List<string> Faults(XDocument document, string schema)
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(schema)!;
        using var reader = XmlReader.Create(stream);
        schemas.Add(null, reader);
        var faults = new List<string>();
        document.Validate(schemas, (_, e) => faults.Add(e.Message));
        return faults;
    }

    private static IEnumerable<XElement> Named(XDocument document, string name) => document.Descendants().Where(e => e.Name.LocalName == name);

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)!.Value;
}
