using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Nations as people: "Eritreans", "Turks". General English, made of the countries' adjectives where English does so.</summary>
internal static class Demonyms
{
    private static readonly FrozenDictionary<string, string> Nations = Build();

    /// <summary>The adjective of the nation that a plural in small letters names, or <see langword="null"/>.</summary>
    public static string? CountryOf(string lower) => Nations.GetValueOrDefault(lower);

    private static FrozenDictionary<string, string> Build()
    {
        var nations = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["turks"] = "turkish",
            ["britons"] = "british",
            ["danes"] = "danish",
            ["swedes"] = "swedish",
            ["finns"] = "finnish",
            ["spaniards"] = "spanish",
            ["poles"] = "polish",
            ["serbs"] = "serbian",
            ["croats"] = "croatian",
            ["slovaks"] = "slovak",
            ["czechs"] = "czech",
            ["tajiks"] = "tajik",
            ["uzbeks"] = "uzbek",
            ["kazakhs"] = "kazakh",
            ["azeris"] = "azeri",
            ["filipinos"] = "filipino",
            ["cypriots"] = "cypriot",
            ["argentines"] = "argentine",
            ["saudis"] = "saudi",
        };
        foreach (var (_, adjectives, _, _) in Countries.All)
        {
            foreach (var adjective in adjectives)
            {
                var lower = adjective.ToLowerInvariant();
                if (lower[^1] is 'n' or 'i') nations.TryAdd(lower + "s", lower);
            }
        }

        return nations.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
