namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>Counts over cases. Precision, recall and F1 are lenient unless they say strict; README.md says what counts as what.</summary>
internal sealed class Tally
{
    /// <summary>Cases counted.</summary>
    public int Cases { get; set; }

    /// <summary>Facts that must be found.</summary>
    public int Expected { get; set; }

    /// <summary>Of them found, with the right stance.</summary>
    public int Found { get; set; }

    /// <summary>Of them found with exactly the ids of the line.</summary>
    public int FoundStrictly { get; set; }

    /// <summary>Found facts whose modality is another than the line's.</summary>
    public int WrongModality { get; set; }

    /// <summary>Claims that no line allows.</summary>
    public int FalseFacts { get; set; }

    /// <summary>Of the false facts those stated although the passage plans or denies them.</summary>
    public int PolarityErrors { get; set; }

    /// <summary>Of the false facts those that a line forbids.</summary>
    public int Forbidden { get; set; }

    /// <summary>Cases that are traps.</summary>
    public int Traps { get; set; }

    /// <summary>Traps without a false fact.</summary>
    public int TrapsPassed { get; set; }

    /// <summary>Sources that found facts should have and have.</summary>
    public int SourcesRight { get; set; }

    /// <summary>Sources that found facts should have.</summary>
    public int SourcesExpected { get; set; }

    /// <summary>Sources that found facts with expected sources have.</summary>
    public int SourcesGiven { get; set; }

    /// <summary>Dates and details (counts, places, weapons) that found facts should have.</summary>
    public int DetailsExpected { get; set; }

    /// <summary>Of them right.</summary>
    public int DetailsRight { get; set; }

    /// <summary>The share of what was found that is right; 1 where nothing was found.</summary>
    public double Precision => Found + FalseFacts == 0 ? 1 : (double)Found / (Found + FalseFacts);

    /// <summary>The share of the facts that was found; 1 where there are none.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Found / Expected;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Mean(Precision, Recall);

    /// <summary>F1 where only the ids of the line itself are right.</summary>
    public double StrictF1 => Found + FalseFacts == 0 || Expected == 0
        ? F1
        : Mean((double)FoundStrictly / (Found + FalseFacts), (double)FoundStrictly / Expected);

    /// <summary>The share of found facts with the line's modality.</summary>
    public double ModalityAccuracy => Found == 0 ? 1 : 1 - ((double)WrongModality / Found);

    /// <summary>F1 of the sources of found facts.</summary>
    public double AttributionF1 => SourcesExpected + SourcesGiven == 0 ? 1 : 2.0 * SourcesRight / (SourcesExpected + SourcesGiven);

    /// <summary>Adds the counts of another.</summary>
    public void Add(Tally other)
    {
        Cases += other.Cases;
        Expected += other.Expected;
        Found += other.Found;
        FoundStrictly += other.FoundStrictly;
        WrongModality += other.WrongModality;
        FalseFacts += other.FalseFacts;
        PolarityErrors += other.PolarityErrors;
        Forbidden += other.Forbidden;
        Traps += other.Traps;
        TrapsPassed += other.TrapsPassed;
        SourcesRight += other.SourcesRight;
        SourcesExpected += other.SourcesExpected;
        SourcesGiven += other.SourcesGiven;
        DetailsExpected += other.DetailsExpected;
        DetailsRight += other.DetailsRight;
    }

    private static double Mean(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
