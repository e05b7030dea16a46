using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Cli.Commands;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A difference of two graphs in the forms that <c>kg diff</c> writes.</summary>
internal sealed class DiffReport(GraphDiff diff, string before, string after)
{
    public bool IsByCause { get; init; }

    public bool HasQuotes { get; init; } = true;

    public bool IsEmpty => diff.IsEmpty;

    public string ToText() => IsByCause ? diff.ToCauseText(HasQuotes) : diff.ToText(HasQuotes);

    public string ToMermaid() => diff.ToMermaid();

    public string ToHtml() => diff.ToHtml($"{Path.GetFileName(before)} → {Path.GetFileName(after)}", HasQuotes);

    public void Print(Screen screen)
    {
        var isFirst = true;
        foreach (var line in ToText().Split('\n'))
        {
            var tone = isFirst ? Tone.Strong : line.Length == 0 ? Tone.Normal : line[0] switch
            {
                '+' => Tone.Good,
                '-' => Tone.Error,
                '~' => Tone.Warning,
                '#' => Tone.Accent,
                _ => Tone.Normal,
            };
            isFirst = false;
            screen.Line(new StyledText().Add(line, tone));
        }
    }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.Text("before", before);
        writer.Text("after", after);
        writer.WriteBoolean("same", diff.IsEmpty);
        writer.Text("summary", diff.ToText(quotes: false).Split('\n')[0]);
        writer.WriteBoolean("sameSchema", diff.HasSameModel);
        WriteChanges(writer, "articles", diff.Articles, static (w, article) => w.Text("id", article.Id));
        WriteChanges(writer, "entities", diff.Entities, static (w, entity) =>
        {
            w.Text("id", entity.Id);
            w.Text("type", entity.Type);
            w.Text("name", entity.Name);
        });
        WriteChanges(writer, "merges", diff.Merges, static (w, merge) =>
        {
            w.Text("from", merge.From);
            w.Text("into", merge.Into);
        });
        writer.WriteStartArray("groups");
        foreach (var group in diff.ByCause()) WriteGroup(writer, group);
        writer.WriteEndArray();
    }

    private void WriteGroup(Utf8JsonWriter writer, ChangeGroup group)
    {
        writer.WriteStartObject();
        writer.Text("cause", group.Cause switch
        {
            ChangeCause.Article => "article",
            ChangeCause.Rule => "rule",
            ChangeCause.Schema => "schema",
            ChangeCause.LanguageModel => "model",
            ChangeCause.Engine => "engine",
            _ => "unknown",
        });
        writer.Text("detail", group.Detail);
        WriteChanges(writer, "claims", group.Claims, (w, claim) =>
        {
            w.Text("doc", claim.Evidence.ArticleId);
            w.Text("relation", claim.Relation);
            w.Texts("participants", claim.Participants);
            w.Text("modality", Modalities.Word(claim.Modality));
            w.Texts("attributedTo", claim.AttributedTo);
            w.Text("period", claim.Period.IsKnown ? claim.Period.ToString() : null);
            w.WriteNumber("start", claim.Evidence.Start);
            w.WriteNumber("end", claim.Evidence.End);
            if (HasQuotes) w.Text("quote", claim.Evidence.Quote);
            w.Text("rule", claim.Rule);
        });
        writer.WriteEndObject();
    }

    private void WriteChanges<T>(Utf8JsonWriter writer, string name, ImmutableArray<Change<T>> changes, Action<Utf8JsonWriter, T> item)
        where T : class
    {
        writer.WriteStartArray(name);
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            writer.Text("change", change.Kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" });
            item(writer, change.Item);
            if (change.Kind == ChangeKind.Changed) WriteFields(writer, change.Fields);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteFields(Utf8JsonWriter writer, ImmutableArray<FieldChange> fields)
    {
        writer.WriteStartArray("fields");
        foreach (var field in fields)
        {
            writer.WriteStartObject();
            writer.Text("field", field.Field);
            if (HasQuotes || field.Field != "quote")
            {
                writer.Text("before", field.Before);
                writer.Text("after", field.After);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
