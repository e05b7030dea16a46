namespace KnowledgeGraph;

/// <summary>
/// Makes a record of a file: reads it, compares its hash, checks every item as a builder does, and, for a compiled graph, brings it to the compiled model.
/// Throws <see cref="GraphFormatException"/> only.
/// </summary>
internal sealed class GraphLoader
{
    private readonly byte[] _utf8;
    private readonly string _file;
    private readonly int _start;
    private readonly SavedGraph _saved;

    private GraphLoader(byte[] utf8, string file, bool isWhole)
    {
        _utf8 = utf8;
        _file = file;
        _start = utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        _saved = GraphJsonReader.Read(Content, file, isWhole);
    }

    private ReadOnlySpan<byte> Content => _utf8.AsSpan(_start);

    /// <summary>Loads a record.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">The file as problems name it.</param>
    /// <param name="model">The compiled model, or <see langword="null"/> to take the file's.</param>
    /// <param name="isWhole">Whether another hash has shown already that the bytes are as they were written.</param>
    public static GraphData Load(byte[] utf8, string file, GraphModel? model, bool isWhole = false)
    {
        if (utf8.Length == 0) throw new GraphFormatException(new(FileProblems.NotJson, ProblemSeverity.Error, "there is nothing in it: take an intact copy") { Path = file });
        var loader = new GraphLoader(utf8, file, isWhole);
        var data = loader.AsSaved(model, isWhole);
        return model is null || ReferenceEquals(data.Model, model) ? data : loader.Upgrade(data, model);
    }

    /// <summary>Loads a record under the model of the file, or under a given model if that is equal.</summary>
    /// <inheritdoc cref="Load" />
    public static GraphData LoadAsSaved(byte[] utf8, string file, GraphModel? model, bool isWhole) => new GraphLoader(utf8, file, isWhole).AsSaved(model, isWhole);

    private GraphData AsSaved(GraphModel? model, bool isWhole)
    {
        var own = model is not null && model.Equals(_saved.Model) ? model : _saved.Model;
        var data = Build(own, FileProblems.Record, "the file is damaged or was written by another program");
        if (!isWhole) CompareHash(data);
        return data;
    }

    /// <summary>Checks what the file says against a model; the first fault is thrown with the place of its item.</summary>
    private GraphData Build(GraphModel model, string code, string cause)
    {
        var builder = new GraphBuilder(model) { Origin = _saved.Origin };
        foreach (var article in _saved.Articles.Items) builder.Add(article);
        foreach (var entity in _saved.Entities.Items) builder.Add(entity);
        foreach (var claim in _saved.Claims.Items) builder.Add(claim);
        foreach (var mention in _saved.Mentions.Items) builder.Add(mention);
        foreach (var merge in _saved.Merges.Items) builder.Add(merge);
        var data = builder.Build(out var check);
        if (check.Faults.Count == 0) return data;
        var fault = check.Faults[0];
        var (path, offset) = PlaceOf(fault.Item);
        throw Failure(offset, code, $"{path}: {fault.What} ({fault.Code}): {cause}");
    }

    private (string Path, int Offset) PlaceOf(object item) => item switch
    {
        Article => PlaceOf(_saved.Articles, "articles", item),
        EntityRecord => PlaceOf(_saved.Entities, "entities", item),
        Claim => PlaceOf(_saved.Claims, "claims", item),
        EntityMerge => PlaceOf(_saved.Merges, "merges", item),
        _ => PlaceOf(_saved.Mentions, "mentions", item),
    };

    private static (string Path, int Offset) PlaceOf<T>(SavedList<T> items, string name, object item)
        where T : class
    {
        var index = items.Items.FindIndex(saved => ReferenceEquals(saved, item));
        return (FormattableString.Invariant($"$.{name}[{index}]"), items.OffsetAt(index));
    }

    /// <summary>
    /// The bytes in front of the hash must have it, or else the canonical form of what they say: so a file whose lines were only reformatted, by a tool or
    /// by a checkout with other line ends, is still whole.
    /// </summary>
    private void CompareHash(GraphData data)
    {
        var hash = _saved.Hash;
        var end = Content[.._saved.HashOffset].LastIndexOf(GraphJsonWriter.BeforeHash);
        if (end >= 0 && string.Equals(GraphJsonWriter.Hash(Content[..end]), hash, StringComparison.Ordinal)) return;
        if (string.Equals(GraphJsonWriter.HashOf(data), hash, StringComparison.Ordinal)) return;
        throw Failure(_saved.HashOffset, FileProblems.Hash, "$.hash: the content does not have this hash: the file was changed or damaged; save the graph again, or take an intact copy");
    }

    /// <summary>Brings a record of an older schema to the compiled one; see <see cref="ModelUpgrade"/>.</summary>
    private GraphData Upgrade(GraphData data, GraphModel model)
    {
        var upgrade = new ModelUpgrade(data.Model, model);
        if (upgrade.FindDifference() is { } difference)
            throw Failure(0, FileProblems.OtherModel, $"$.model: {difference}: the file was saved with another schema; build the graph anew from its articles");

        _saved.Entities.Replace(upgrade.Upgrade);
        _saved.Claims.Replace(upgrade.Upgrade);
        _saved.Merges.Replace(upgrade.Upgrade);
        return Build(model, FileProblems.OtherModel, "the compiled schema no longer allows it; build the graph anew from its articles");
    }

    private GraphFormatException Failure(int offset, string code, string message) => new(JsonPlace.ProblemAt(Content, offset, _file, code, message));
}
