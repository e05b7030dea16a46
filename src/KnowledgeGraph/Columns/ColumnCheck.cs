using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Checks one <see cref="ClaimColumns"/> against the model, the entities and the articles, and turns its sound rows into positions of a record. Faults of one
/// kind are told once, with the first row that has it and how many have.
/// </summary>
internal sealed class ColumnCheck
{
    private readonly ClaimColumns _columns;
    private readonly RelationType _relation;
    private readonly EntityTable _entities;
    private readonly int[] _positions;
    private readonly bool[] _subjectTypes;
    private readonly bool[] _objectTypes;
    private readonly int[] _articles;
    private readonly Dictionary<string, (int First, int Count)> _faults = new(StringComparer.Ordinal);

    public ColumnCheck(ClaimColumns columns, RelationType relation, EntityTable entities, ImmutableArray<Article> articles)
    {
        _columns = columns;
        _relation = relation;
        _entities = entities;
        _positions = [.. columns.Entities.Select(entities.IndexOf)];
        _subjectTypes = [.. entities.Model.Types.Select(relation.SubjectRole.Admits)];
        _objectTypes = [.. entities.Model.Types.Select(relation.ObjectRole.Admits)];
        _articles = ArticlesOf(columns.Evidence.Span, articles);
    }

    /// <summary>For each place that is cited and lies in an article: the position of the article; else -1.</summary>
    public ReadOnlySpan<int> Articles => _articles;

    public ClaimColumns Columns => _columns;

    /// <summary>Why no claim of the relation can be a column: it has a further role or property that must be known. Else <see langword="null"/>.</summary>
    public static string? FindObstacle(RelationType relation)
    {
        for (var i = 2; i < relation.Arity; i++)
        {
            if (!relation.IsOptional(i)) return $"role '{relation.RoleOf(i).Name}'";
        }

        return relation.Definition.Properties.FirstOrDefault(static property => property is { IsOptional: false, IsMany: false }) is { } needed ? $"property '{needed.Name}'" : null;
    }

    /// <summary>The sound rows; the claim of each is the position of its evidence among the columns' own.</summary>
    /// <param name="rows">Room for as many rows as the columns have.</param>
    /// <returns>How many rows were written.</returns>
    public int Resolve(Span<EdgeRow> rows)
    {
        var subjects = _columns.Subjects.Span;
        var objects = _columns.Objects.Span;
        var evidence = _columns.EvidenceRows.Span;
        var periods = _columns.Periods.Span;
        var confidences = _columns.Confidences.Span;
        var count = 0;
        for (var i = 0; i < subjects.Length; i++)
        {
            var confidence = confidences.IsEmpty ? 1 : confidences[i] + 0.0;
            var row = new EdgeRow(subjects[i], objects[i], periods.IsEmpty ? default : periods[i], evidence[i], confidence);
            var code = Judge(ref row);
            if (code.Length > 0)
            {
                _faults[code] = _faults.TryGetValue(code, out var known) ? (known.First, known.Count + 1) : (i, 1);
                continue;
            }

            rows[count++] = _relation.IsSymmetric ? row.InOrder() : row;
        }

        return count;
    }

    /// <summary>What was left out and why.</summary>
    public IEnumerable<(string Code, string What)> Faults() => _faults.OrderBy(static fault => fault.Key, StringComparer.Ordinal).Select(fault =>
        (fault.Key, string.Create(CultureInfo.InvariantCulture, $"row {fault.Value.First} of the columns of '{_relation.Id}' {Describe(fault.Key)} (rows like it: {fault.Value.Count})")));

    private static string Describe(string code) => code switch
    {
        RecordProblems.RoleMissing => "leaves a role empty that must be known",
        RecordProblems.UnknownEntity => "names an unknown entity",
        RecordProblems.RoleType => "gives a role to an entity of a type that may not play it",
        RecordProblems.Confidence => "has a confidence outside 0 to 1",
        _ => "cites a place outside the articles that were added",
    };

    private string Judge(ref EdgeRow row)
    {
        if (row.Confidence is not (>= 0 and <= 1)) return RecordProblems.Confidence;
        if ((uint)row.Claim >= (uint)_articles.Length || _articles[row.Claim] < 0) return RecordProblems.Place;
        var code = Place(row.Subject, _relation.SubjectRole, _subjectTypes, out var subject);
        if (code.Length > 0) return code;
        code = Place(row.Object, _relation.ObjectRole, _objectTypes, out var target);
        row = row with { Subject = subject, Object = target };
        return code;
    }

    private string Place(int position, Role role, bool[] types, out int entity)
    {
        entity = EdgeRow.Unknown;
        if (position == -1) return role.IsOptional ? "" : RecordProblems.RoleMissing;
        if ((uint)position >= (uint)_positions.Length || _positions[position] < 0) return RecordProblems.UnknownEntity;
        entity = _positions[position];
        return types[_entities.Types.CodeAt(entity)] ? "" : RecordProblems.RoleType;
    }

    private static int[] ArticlesOf(ReadOnlySpan<EvidencePlace> places, ImmutableArray<Article> articles)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Length; i++) indices.Add(articles[i].Id, i);
        var found = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i];
            found[i] = -1;
            if (place.ArticleId is null || !indices.TryGetValue(place.ArticleId, out var article)) continue;
            var text = articles[article].Text;
            if (place.Sentence < 0 || place.Start < 0 || place.End <= place.Start || place.End > text.Length) continue;
            // A quote that begins or ends inside a surrogate pair could not be saved.
            if (char.IsLowSurrogate(text[place.Start]) || char.IsHighSurrogate(text[place.End - 1])) continue;
            found[i] = article;
        }

        return found;
    }
}
