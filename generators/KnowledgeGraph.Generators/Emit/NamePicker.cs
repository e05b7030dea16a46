using System.Globalization;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>Gives names that nobody has yet: the wanted one, or else the first free of it with 2, 3, ….</summary>
internal sealed class NamePicker(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    public string Pick(string wanted)
    {
        var name = wanted;
        for (var i = 2; !_taken.Add(name); i++)
            name = wanted + i.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
