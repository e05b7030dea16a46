using System.Text;

namespace KnowledgeGraph.Extraction.Models;

/// <summary>The texts of the models in this assembly.</summary>
internal static class ModelResource
{
    /// <summary>The text of a model's file.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such file.</exception>
    public static string Read(string file)
    {
        var resource = "KnowledgeGraph.Extraction." + file;
        using var stream = typeof(ModelResource).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly does not hold {resource}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
