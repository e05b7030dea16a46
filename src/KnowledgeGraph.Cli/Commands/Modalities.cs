using System.CommandLine;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The option that says which modalities count.</summary>
internal static class Modalities
{
    private static readonly string[] Words = ["asserted", "attributed", "hedged", "planned", "negated", "affirmed", "all"];

    public static Option<string[]> Option(string standard)
    {
        var option = Options.Many(
            "--modality",
            "M",
            $"Claims of a modality: asserted, attributed, hedged, planned, negated; affirmed is the first three, all is every one [default: {standard}]");
        option.CompletionSources.Add(Words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!Words.Contains(token.Value, StringComparer.Ordinal))
                    result.AddError($"--modality takes {string.Join(", ", Words)}, not '{token.Value}'.");
            }
        });
        return option;
    }

    public static ModalitySet Of(string[]? words, ModalitySet standard)
    {
        if (words is not { Length: > 0 }) return standard;
        var set = ModalitySet.None;
        foreach (var word in words)
        {
            set |= word switch
            {
                "asserted" => ModalitySet.Asserted,
                "attributed" => ModalitySet.Attributed,
                "hedged" => ModalitySet.Hedged,
                "planned" => ModalitySet.Planned,
                "negated" => ModalitySet.Negated,
                "affirmed" => ModalitySet.Affirmed,
                _ => ModalitySet.All,
            };
        }

        return set;
    }

    public static string Word(Modality modality) => modality switch
    {
        Modality.Asserted => "asserted",
        Modality.Attributed => "attributed",
        Modality.Hedged => "hedged",
        Modality.Planned => "planned",
        _ => "negated",
    };
}
