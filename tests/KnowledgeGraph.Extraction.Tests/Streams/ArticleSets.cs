using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Extraction.Tests.Streams;

/// <summary>Random sets of small articles that share names, reveal places and persons, and say some things twice.</summary>
internal static class ArticleSets
{
    private static readonly string[] Sentences =
    [
        "Russia backs the army.", "Iran does not back the rebels.", "Rebels captured Rastan on 12 October.", "The army shelled eastern Aleppo, residents said.",
        "The village of Kafr Xara was shelled by the army.", "Rebels left the village of Kafr Zita.", "The villages of Kafr Xara and Tal Abyat were captured by rebels.",
        "More than 2,100 civilians were killed in Aleppo.", "Turkey, which has backed the rebels, blamed Russia.", "Samir Haddad, a spokesman, said that rebels had captured Tal Abyat.",
        "Moscow denied that Russian planes had bombed Idlib.", "They will attack the city.", "Nothing happened.", "",
    ];

    /// <summary>Up to eight articles with ids of their own.</summary>
    public static Gen<Article[]> Any { get; } = Gen.Choose(0, 8).SelectMany(static count => One.ArrayOf(count))
        .Select(static texts => texts.Select(static (text, i) => new Article($"a{i}", text) { Published = new DateOnly(2016, 11, 30) }).ToArray());

    private static Gen<string> One => Gen.Choose(0, 5).SelectMany(static count => Gen.Elements(Sentences).ArrayOf(count)).Select(static s => string.Join(' ', s));
}
