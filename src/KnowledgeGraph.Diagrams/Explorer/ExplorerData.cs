using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Writes what an explorer shows as JSON for the page's block of data. The encoder escapes what HTML could take for markup, and U+2028 and U+2029. Short keys,
/// because a graph of 5,000 edges has half a million of them; they are explained where the page reads them, in <c>data.js</c>.
/// </summary>
internal sealed class ExplorerData
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = false };

    private readonly Graph _graph;
    private readonly DiagramModel _model;
    private readonly string? _omission;
    private readonly ExplorerOptions _options;
    private readonly PictureLabels _labels;
    private readonly ExplorerIndex _index;
    private readonly GraphDiff? _diff;
    private readonly ExplorerMarks? _marks;

    private ExplorerData(Graph graph, DiagramModel model, ExplorerOptions options)
    {
        _graph = graph;
        _options = options;
        _omission = model.Omission;
        if (options.Before is { } before)
        {
            _diff = ExplorerChanges.Between(before, graph);
            _marks = ExplorerMarks.Of(before, graph, model, options, _diff);
        }

        _model = _marks?.Model ?? model;
        _labels = new PictureLabels(_model);
        _index = new ExplorerIndex(graph, _model, options.Before);
    }

    /// <summary>The JSON object.</summary>
    public static string Write(Graph graph, DiagramModel model, ExplorerOptions options)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json)) new ExplorerData(graph, model, options).WriteTo(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", _model.Title);
        if (_omission is { } omission) json.WriteString("omission", omission);
        if (_options.Focus is { } focus) json.WriteString("focus", focus);
        json.WriteStartArray("types");
        foreach (var (name, style) in _labels.Types) Object(json, ("name", name), ("label", Words.OfType(name)), ("style", style));
        json.WriteEndArray();
        WriteRelations(json);
        WriteArticles(json);
        WriteEntities(json);
        WriteEdges(json);
        if (_diff is not null) ExplorerChanges.Write(json, _diff, _options.Before!, _graph, _index);
        json.WriteEndObject();
    }

    private void WriteRelations(Utf8JsonWriter json)
    {
        var signs = new RelationSigns(_graph.Data.Model, new SvgOptions { Friendly = _options.Friendly, Hostile = _options.Hostile });
        json.WriteStartArray("relations");
        foreach (var relation in _index.Relations)
        {
            json.WriteStartObject();
            json.WriteString("id", relation.Id);
            json.WriteString("label", relation.Label);
            json.WriteNumber("sign", signs.SignOf(relation.Id));
            if (relation.IsSymmetric) json.WriteBoolean("both", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteArticles(Utf8JsonWriter json)
    {
        json.WriteStartArray("articles");
        foreach (var article in _index.Articles)
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            Text(json, "title", article.Title);
            Text(json, "source", article.Source);
            Text(json, "url", article.Url);
            if (article.Published is { } day) json.WriteNumber("day", day.DayNumber);
            if (_options.HasArticles) json.WriteString("text", article.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEntities(Utf8JsonWriter json)
    {
        var layout = ExplorerLayout.Of(_labels);
        Layout = layout;
        json.WriteStartArray("entities");
        for (var i = 0; i < _labels.Nodes.Length; i++)
        {
            json.WriteStartObject();
            var label = _labels.Nodes[i];
            WriteEntity(json, label.Node.EntityId is { } id ? _index.EntityOf(id) : null);
            var box = layout.Nodes[i];
            json.WriteStartArray("box");
            foreach (var number in (ReadOnlySpan<double>)[box.Center.X, box.Center.Y, box.Width, box.Height]) json.WriteNumberValue(Math.Round(number));
            json.WriteEndArray();
            Texts(json, "lines", label.Text.Lines);
            json.WriteEndObject();
        }

        foreach (var entity in _index.Others)
        {
            json.WriteStartObject();
            WriteEntity(json, entity);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private ExplorerLayout? Layout { get; set; }

    private void WriteEntity(Utf8JsonWriter json, Entity? entity)
    {
        if (entity is null) return;
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        var type = _index.TypeOf(entity);
        if (type >= 0) json.WriteNumber("type", type);
        else json.WriteString("kind", Words.OfType(entity.Type.Name));
        if (_index.IsGone(entity)) json.WriteNumber("gone", 1);
        Texts(json, "aliases", [.. entity.Aliases.Where(alias => !string.Equals(alias, entity.Name, StringComparison.Ordinal))]);
        Text(json, "about", entity.Description);
        if (entity.PartOf is { } whole && _index.NumberOf(whole.Id) is >= 0 and var number) json.WriteNumber("whole", number);
    }

    private void WriteEdges(Utf8JsonWriter json)
    {
        json.WriteStartArray("edges");
        for (var i = 0; i < _model.Edges.Length; i++)
        {
            var edge = _model.Edges[i];
            json.WriteStartObject();
            json.WriteNumber("s", _labels.Edges[i].Source);
            json.WriteNumber("o", _labels.Edges[i].Target);
            json.WriteNumber("r", _index.RelationOf(edge.RelationId));
            if (edge.Line > LineStyle.Dashed) json.WriteNumber("k", edge.Line == LineStyle.Dotted ? 1 : 2);
            if (i >= (_marks?.KeptEdges ?? int.MaxValue)) json.WriteString("change", "removed");
            else if (_marks?.IsNew(edge) is { } isNew) json.WriteString("change", isNew ? "added" : "changed");
            if (Layout!.Bends[i] is { } bend)
            {
                json.WriteStartArray("bend");
                json.WriteNumberValue(Math.Round(bend.X));
                json.WriteNumberValue(Math.Round(bend.Y));
                json.WriteEndArray();
            }

            json.WriteStartArray("claims");
            foreach (var claim in edge.Claims) ExplorerClaim.Write(json, claim, _index, _options.HasArticles);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }

    internal static void Texts(Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Object(Utf8JsonWriter json, (string Name, string Value) first, (string Name, string Value) second, (string Name, int Value) third)
    {
        json.WriteStartObject();
        json.WriteString(first.Name, first.Value);
        json.WriteString(second.Name, second.Value);
        json.WriteNumber(third.Name, third.Value);
        json.WriteEndObject();
    }
}
