namespace KnowledgeGraph.Schema;

// The codes of files, YAML and imports.
public static partial class SchemaCodes
{
    /// <summary>KG0001: A file cannot be read.</summary>
    public static readonly SchemaCode UnreadableFile = new(
        "KG0001", "A file cannot be read", SchemaSeverity.Error,
        "The schema or a file that it imports does not exist, is a folder, a pipe or a device, or may not be opened.",
        "Check the path and the rights of the file.");

    /// <summary>KG0002: Two schemas compile to the same graph.</summary>
    public static readonly SchemaCode DuplicateGraph = new(
        "KG0002", "Two schemas compile to the same graph", SchemaSeverity.Error,
        "Two files with the same namespace and graph name would write the same C# classes twice.",
        "Rename one graph, or make one file a fragment without `graph:` and import it.");

    /// <summary>KG0003: A file is larger than 8 MB.</summary>
    public static readonly SchemaCode FileTooLarge = new(
        "KG0003", "A file is larger than 8 MB", SchemaSeverity.Error,
        "Schemas are read completely into memory, also while you type in an editor, so their size is limited.",
        "Split the schema and name the parts under `imports:`.");

    /// <summary>KG0004: The file is not valid YAML.</summary>
    public static readonly SchemaCode InvalidYaml = new(
        "KG0004", "The file is not valid YAML", SchemaSeverity.Error,
        "The YAML rules for indentation, quotes and brackets are broken, so the rest of the file cannot be read with certainty.",
        "Look at the line and the one above it: indent with spaces, close every quote and bracket, and put text that contains `: "
            + "` or ` #` in quotes.");

    /// <summary>KG0005: The file nests deeper than 64 levels.</summary>
    public static readonly SchemaCode TooDeep = new(
        "KG0005", "The file nests deeper than 64 levels", SchemaSeverity.Error,
        "No schema needs so many levels, but a hostile file could exhaust the reader with them.",
        "Remove the superfluous brackets or levels of indentation; look for a bracket that is never closed.");

    /// <summary>KG0006: The file holds more than 1,000,000 values.</summary>
    public static readonly SchemaCode TooManyNodes = new(
        "KG0006", "The file holds more than 1,000,000 values", SchemaSeverity.Error,
        "A file of that size cannot be compiled while you type, so the number of values is limited.",
        "Split the data; entities by the hundred thousand belong into articles or a graph file, not into a schema.");

    /// <summary>KG0007: A text is longer than 64 KB.</summary>
    public static readonly SchemaCode TextTooLong = new(
        "KG0007", "A text is longer than 64 KB", SchemaSeverity.Error,
        "Names, descriptions and examples are short; a longer text is mostly a quote that was never closed.",
        "Close the quote, or shorten the text.");

    /// <summary>KG0008: The file holds several YAML documents.</summary>
    public static readonly SchemaCode SeveralDocuments = new(
        "KG0008", "The file holds several YAML documents", SchemaSeverity.Error,
        "A line `---` begins a second document, and it would be unclear which of them is the schema.",
        "Delete the line `---`, or put the second document into a file of its own and import it.");

    /// <summary>KG0009: A key stands twice in one mapping.</summary>
    public static readonly SchemaCode DuplicateKey = new(
        "KG0009", "A key stands twice in one mapping", SchemaSeverity.Error,
        "YAML readers silently keep one of the two, so half of what you wrote would be lost.",
        "Merge the two entries or delete one.");

    /// <summary>KG0010: YAML anchors and aliases are not supported.</summary>
    public static readonly SchemaCode AnchorOrAlias = new(
        "KG0010", "YAML anchors and aliases are not supported", SchemaSeverity.Error,
        "`&name` and `*name` make a file hard to read and allow tiny files that expand without end.",
        "Write the value out. In examples use a word set: `<name>`. Quote text that begins with `*` or `&`.");

    /// <summary>KG0011: YAML merge keys are not supported.</summary>
    public static readonly SchemaCode MergeKey = new(
        "KG0011", "YAML merge keys are not supported", SchemaSeverity.Error,
        "`<<:` copies entries from elsewhere, so one could not see what a declaration says.",
        "Write the entries out, or let the type inherit with `is:`.");

    /// <summary>KG0012: YAML tags are not supported.</summary>
    public static readonly SchemaCode Tag = new(
        "KG0012", "YAML tags are not supported", SchemaSeverity.Error,
        "`!name` asks for a data type of a program; a schema holds text, lists and mappings only.",
        "Delete the tag. Quote text that begins with `!`.");

    /// <summary>KG0013: A character is not allowed.</summary>
    public static readonly SchemaCode ForbiddenCharacter = new(
        "KG0013", "A character is not allowed", SchemaSeverity.Error,
        "Control, format and bidirectional characters are invisible and can make a name read differently from what it is.",
        "Delete the character; in an editor it may show only as a gap or not at all.");

    /// <summary>KG0014: Half a character.</summary>
    public static readonly SchemaCode LoneSurrogate = new(
        "KG0014", "Half a character", SchemaSeverity.Error,
        "A surrogate without its other half is not text and cannot be saved.",
        "Type the character again.");

    /// <summary>KG0015: A key is not a text.</summary>
    public static readonly SchemaCode KeyIsNotText = new(
        "KG0015", "A key is not a text", SchemaSeverity.Error,
        "Keys are names; an empty key, a list or a mapping cannot be one.",
        "Write a name before the colon. Text that begins with `{` or `[` needs quotes.");

    /// <summary>KG0016: There are more problems.</summary>
    public static readonly SchemaCode TooManyProblems = new(
        "KG0016", "There are more problems", SchemaSeverity.Error,
        "Only the first 500 problems are listed, because one mistake often causes many.",
        "Correct the listed ones and compile again.");

    /// <summary>KG0017: The file is empty.</summary>
    public static readonly SchemaCode EmptyFile = new(
        "KG0017", "The file is empty", SchemaSeverity.Error,
        "A schema needs at least `graph:` and `namespace:`.",
        "Write the schema, or delete the file.");

    /// <summary>KG0018: An unusual line break.</summary>
    public static readonly SchemaCode UnusualLineBreak = new(
        "KG0018", "An unusual line break", SchemaSeverity.Error,
        "U+0085, U+2028 and U+2029 end a line for some programs and not for others, so line numbers and even the meaning would differ.",
        "Replace the character by an ordinary line break.");

    /// <summary>KG0019: The file is not valid UTF-8.</summary>
    public static readonly SchemaCode InvalidEncoding = new(
        "KG0019", "The file is not valid UTF-8", SchemaSeverity.Error,
        "Guessing another encoding would garble names such as Türkiye.",
        "Save the file as UTF-8.");

    /// <summary>KG0020: An unknown key.</summary>
    public static readonly SchemaCode UnknownKey = new(
        "KG0020", "An unknown key", SchemaSeverity.Error,
        "A key that the language does not know would otherwise be ignored silently.",
        "Correct the spelling, or look the key up in the reference above.");

    /// <summary>KG0021: A value has the wrong form.</summary>
    public static readonly SchemaCode WrongShape = new(
        "KG0021", "A value has the wrong form", SchemaSeverity.Error,
        "Each key takes a text, a list or a mapping, and this one was given another.",
        "Write the form that the message names.");

    /// <summary>KG0022: A required key is missing.</summary>
    public static readonly SchemaCode MissingKey = new(
        "KG0022", "A required key is missing", SchemaSeverity.Error,
        "Without it the declaration says too little to be compiled.",
        "Add the key.");

    /// <summary>KG0023: A value is missing.</summary>
    public static readonly SchemaCode EmptyValue = new(
        "KG0023", "A value is missing", SchemaSeverity.Error,
        "The key stands there, but nothing follows it.",
        "Write a value, or delete the key.");

    /// <summary>KG0024: Neither true nor false.</summary>
    public static readonly SchemaCode NotABoolean = new(
        "KG0024", "Neither true nor false", SchemaSeverity.Error,
        "`yes`, `no`, `on` and `off` mean different things to different YAML programs, so only `true` and `false` are read.",
        "Write `true` or `false`.");

    /// <summary>KG0025: A property's type cannot be read.</summary>
    public static readonly SchemaCode InvalidPropertyType = new(
        "KG0025", "A property's type cannot be read", SchemaSeverity.Error,
        "A property is a `string`, `int`, `decimal`, `bool`, `date` or `quantity`, an enum or a type of the schema, perhaps "
            + "followed by `?` or `*`.",
        "Correct the type.");

    /// <summary>KG0026: A role cannot be read.</summary>
    public static readonly SchemaCode InvalidRole = new(
        "KG0026", "A role cannot be read", SchemaSeverity.Error,
        "A role names one type, or several separated by `|`, and ends with `?` where it may be unknown.",
        "Write it like `Actor`, `Actor?` or `Actor | Conflict?`.");

    /// <summary>KG0027: Not a date.</summary>
    public static readonly SchemaCode InvalidDate = new(
        "KG0027", "Not a date", SchemaSeverity.Error,
        "Dates are written year first so that they mean the same everywhere.",
        "Write `2016`, `2016-11` or `2016-11-30`.");

    /// <summary>KG0028: An item stands twice in a list.</summary>
    public static readonly SchemaCode RepeatedItem = new(
        "KG0028", "An item stands twice in a list", SchemaSeverity.Warning,
        "The second one changes nothing and may be a slip for something else.",
        "Delete it.");

    /// <summary>KG0030: An imported file is missing.</summary>
    public static readonly SchemaCode MissingImport = new(
        "KG0030", "An imported file is missing", SchemaSeverity.Error,
        "The path is relative to the importing file, and no such file was found or given to the compiler.",
        "Correct the path. In a C# project the imported file must be an AdditionalFiles item too.");

    /// <summary>KG0031: Files import each other.</summary>
    public static readonly SchemaCode ImportCycle = new(
        "KG0031", "Files import each other", SchemaSeverity.Error,
        "A file that imports itself, directly or through others, has no beginning.",
        "Move what both need into a third file.");

    /// <summary>KG0032: An imported file is a schema of its own.</summary>
    public static readonly SchemaCode ImportedRoot = new(
        "KG0032", "An imported file is a schema of its own", SchemaSeverity.Error,
        "A file with `graph:` compiles to its own classes; importing it would declare them twice.",
        "Move the shared declarations into a file without `graph:` and `namespace:`.");

    /// <summary>KG0033: A name is declared in two files.</summary>
    public static readonly SchemaCode DuplicateDeclaration = new(
        "KG0033", "A name is declared in two files", SchemaSeverity.Error,
        "Imported files are one schema, and the second declaration would silently replace or extend the first.",
        "Delete or rename one of them.");

    /// <summary>KG0034: An import path cannot be used.</summary>
    public static readonly SchemaCode InvalidImportPath = new(
        "KG0034", "An import path cannot be used", SchemaSeverity.Error,
        "Imports are relative paths with `/` to files that end in `.kg.yaml`, so that a schema works on every machine.",
        "Write for example `common/actors.kg.yaml`.");

    /// <summary>KG0035: More than 256 files are imported.</summary>
    public static readonly SchemaCode TooManyFiles = new(
        "KG0035", "More than 256 files are imported", SchemaSeverity.Error,
        "A schema of that many files is mostly a mistake, so the number is limited.",
        "Merge small files.");
}
