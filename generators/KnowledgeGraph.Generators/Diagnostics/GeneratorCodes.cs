namespace KnowledgeGraph.Generators.Diagnostics;

/// <summary>The problem codes of generation (KG1xxx). Those of the schema itself are in <see cref="Schema.SchemaCodes"/>.</summary>
internal static class GeneratorCodes
{
    /// <summary>The generator itself failed.</summary>
    public const string Failure = "KG1001";

    /// <summary>Two schemas would write the same C# type.</summary>
    public const string TypeClash = "KG1002";

    /// <summary>A fragment that no schema imports.</summary>
    public const string UnusedFragment = "KG1003";

    /// <summary>The project's C# is older than the generated code.</summary>
    public const string OldLanguage = "KG1004";
}
