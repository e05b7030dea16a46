using System.Text;

namespace KnowledgeGraph.Schema.Tests;

/// <summary>The codes that need several files, a disk or a large text, by the code in each test's name.</summary>
public class FileProblemTests : IDisposable
{
    /// <summary>The codes that this class tests; the others are in <see cref="ProblemCases"/>.</summary>
    internal static readonly string[] Codes =
    [
        "KG0001", "KG0002", "KG0003", "KG0005", "KG0006", "KG0007", "KG0014", "KG0016", "KG0019", "KG0031", "KG0032", "KG0033", "KG0035",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-schema-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void KG0001_a_missing_file_and_a_folder()
    {
        Assert.Equal("KG0001(1,1)", Compiled.Codes(SchemaCompiler.CompileFile(Path.Combine(_folder, "none.kg.yaml"))));
        Assert.Equal("KG0001(1,1)", Compiled.Codes(SchemaCompiler.CompileFile(_folder)));
        Assert.Equal("KG0001(1,1)", Compiled.Codes(SchemaCompiler.CompileFile("a\0b.kg.yaml")));
    }

    [Fact]
    public void KG0002_two_schemas_of_one_graph()
    {
        var a = SchemaCompiler.Compile(new("a.kg.yaml", "graph: NewsGraph\nnamespace: News\n"), null, out var inA);
        var b = SchemaCompiler.Compile(new("b.kg.yaml", "namespace: News\ngraph: Newsgraph\n"), null, out var inB);

        var problems = SchemaCompiler.FindDuplicateGraphs([(b.Model!, inB.Find("graph")), (a.Model!, inA.Find("graph"))]);

        Assert.Equal(["b.kg.yaml(2,8)"], problems.Select(static p => $"{p.Path}({p.Span.Line},{p.Span.Column})"));
        Assert.Equal("KG0002", problems[0].Code);
        Assert.Empty(SchemaCompiler.FindDuplicateGraphs([(a.Model!, inA.Find("graph"))]));
    }

    [Fact]
    public void KG0003_a_file_of_9_MB_in_memory_and_on_disk()
    {
        var text = new string('#', 9 * 1024 * 1024);
        var path = Write("big.kg.yaml", text);

        Assert.Equal("KG0003(1,1)", Compiled.Codes(SchemaCompiler.Compile(new("big.kg.yaml", text))));
        Assert.Equal("KG0003(1,1)", Compiled.Codes(SchemaCompiler.CompileFile(path)));
    }

    [Fact]
    public void KG0005_65_open_brackets() =>
        Assert.Equal("KG0005(1,72)", Compiled.Codes(Compiled.Text("types: " + new string('[', 65) + new string(']', 65))));

    [Fact]
    public void KG0006_more_than_a_million_values() =>
        Assert.Contains("KG0006", Compiled.Codes(Compiled.Text("types: [" + string.Concat(Enumerable.Repeat("a,", 1_000_001)) + "]")), StringComparison.Ordinal);

    [Fact]
    public void KG0007_a_text_of_70_000_letters() =>
        Assert.Equal("KG0007(2,25)", Compiled.Codes(Compiled.Text("types:\n  Actor: { description: '" + new string('x', 70_000) + "' }")));

    [Fact]
    public void KG0014_half_a_character() =>
        Assert.Equal("KG0014(2,30)", Compiled.Codes(Compiled.Text("types:\n  Actor: { description: half \uD83D }\n")));

    [Fact]
    public void KG0016_501_unknown_keys()
    {
        var result = Compiled.Text(string.Concat(Enumerable.Range(0, 501).Select(static i => $"unknown{i}: x\n")) + "graph: G\n");

        Assert.Equal(501, result.Problems.Count);
        Assert.Contains(result.Problems, static p => p.Code == "KG0016");
    }

    [Fact]
    public void KG0019_a_file_in_another_encoding()
    {
        var path = Path.Combine(_folder, "latin.kg.yaml");
        File.WriteAllBytes(path, [.. "graph: G\n# T"u8, 0xFC, .. "rkiye\n"u8]);

        var result = SchemaCompiler.CompileFile(path);

        Assert.Equal("KG0019(1,1)", Compiled.Codes(result));
        Assert.Contains("line 2", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KG0031_files_that_import_each_other()
    {
        var result = Import("imports: [a.kg.yaml]\n", ("a.kg.yaml", "imports: [b.kg.yaml]\n"), ("b.kg.yaml", "types: { Actor: {} }\nimports: [./a.kg.yaml]\n"));

        Assert.Equal(["b.kg.yaml(2,11): KG0031"], result.Problems.Select(static p => $"{p.Path}({p.Span.Line},{p.Span.Column}): {p.Code}"));
        Assert.Equal(["Actor"], result.Model!.Types.Select(static t => t.Name));
        Assert.Equal("KG0031(1,11)", Compiled.Codes(Import("imports: [root.kg.yaml]\n")));
    }

    [Fact]
    public void KG0032_an_import_that_is_a_schema_of_its_own() =>
        Assert.Equal("KG0032(2,1)", Compiled.Codes(Import("imports: other.kg.yaml\n", ("other.kg.yaml", "types: { Actor: {} }\ngraph: Other\n"))));

    [Fact]
    public void KG0033_a_name_in_two_files()
    {
        var result = Import("imports: [a.kg.yaml]\ntypes: { Actor: {} }\n", ("a.kg.yaml", "types: { Actor: { description: first } }\n"));

        Assert.Equal("KG0033(2,10)", Compiled.Codes(result));
        Assert.Equal("first", result.Model!.Types.Single().Description);
    }

    [Fact]
    public void KG0035_257_imports()
    {
        var files = Enumerable.Range(0, 257).Select(static i => ($"f{i}.kg.yaml", $"types: {{ T{i}: {{}} }}\n")).ToArray();

        Assert.Equal("KG0035", Import("imports: [" + string.Join(", ", files.Select(static f => f.Item1)) + "]\n", files).Problems.Select(static p => p.Code).Distinct().Single());
    }

    [Fact]
    public void Imports_are_found_relative_to_the_importing_file_on_disk_and_in_memory()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "common", "deep"));
        Write("common/deep/places.kg.yaml", "types: { Place: {} }\nimports: ../../top.kg.yaml\n");
        Write("common/actors.kg.yaml", "\uFEFFimports: [deep/places.kg.yaml]\ntypes: { Actor: {} }\n");
        Write("top.kg.yaml", "types: { Top: {} }\n");
        var root = Write("root.kg.yaml", "graph: G\nnamespace: N\nimports: [common/actors.kg.yaml, top.kg.yaml]\n");

        var result = SchemaCompiler.CompileFile(root);

        Assert.Empty(result.Problems.Select(static p => p.ToString()));
        Assert.Equal(["Top", "Place", "Actor"], result.Model!.Types.Select(static t => t.Name));
        var others = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Select(static f => new SchemaFile(f.Replace('/', '\\'), File.ReadAllText(f))).ToArray();
        Assert.Equal(result.Model, SchemaCompiler.Compile(new(root.Replace('/', '\\'), File.ReadAllText(root)), others).Model);
    }

    [Fact]
    public void A_byte_order_mark_does_not_shift_places()
    {
        var path = Path.Combine(_folder, "bom.kg.yaml");
        File.WriteAllText(path, "grapf: G\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.StartsWith("KG0020(1,1)", Compiled.Codes(SchemaCompiler.CompileFile(path)), StringComparison.Ordinal);
    }

    private static SchemaResult Import(string root, params (string Path, string Text)[] others) =>
        SchemaCompiler.Compile(new("root.kg.yaml", root + "graph: G\nnamespace: N\n"), [.. others.Select(static o => new SchemaFile(o.Path, o.Text)), new("root.kg.yaml", root)]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
