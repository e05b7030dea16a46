using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Extraction.Training;
using KnowledgeGraph.Schema;

// train TRAIN.conllu DEV.conllu OUT.tsv: fits the weights, prints what they are worth on the second file and writes them.
// describe TRAIN.conllu DEV.conllu SCHEMA LABELLED OUT.tsv: the same for descriptions, with labelled articles and their schema beside
// the treebank; each article is left out once. The engine makes the candidates with the weights that it has, so run it twice.
// names TRAIN.conllu DEV.conllu SCHEMA LABELLED OUT.tsv: the weights by which names that no schema declares get their type.
// claims SCHEMA GOLD CORPORA SAMPLES OUT.tsv: how likely what rules read is right, from labelled articles, passages and judged claims.
// passages SCHEMA FILE...: how many facts of labelled passages are read.
// evaluate DEV.conllu: what the weights in the assembly are worth.
switch (args)
{
    case ["train", var train, var dev, var output]:
        TrainCommand.Run(train, dev, output);
        return 0;
    case ["describe", var train, var dev, var schema, var labelled, var output]:
        DescriptionCommand.Run(train, dev, schema, labelled, output);
        return 0;
    case ["names", var train, var dev, var schema, var labelled, var output]:
        NameCommand.Run(train, dev, schema, labelled, output);
        return 0;
    case ["claims", var schema, var gold, var corpora, var samples, var output]:
        ClaimCommand.Run(schema, gold, corpora, samples, output);
        return 0;
    case ["passages", var schema, .. var files] when files.Length > 0:
        var extractor = Extractor.Create(SchemaCompiler.CompileFile(schema).Model ?? throw new InvalidOperationException(schema));
        foreach (var file in files) Console.Out.WriteLine(PassageScore.Of(extractor, file));
        return 0;
    case ["evaluate", var file]:
        Console.Out.Write(Evaluation.Of(EntityLayerReader.Read(file), AntecedentModel.Default));
        return 0;
    default:
        Console.Error.WriteLine("Usage: train TRAIN.conllu DEV.conllu OUT.tsv | evaluate FILE.conllu | "
            + "describe TRAIN.conllu DEV.conllu SCHEMA LABELLED OUT.tsv | names TRAIN.conllu DEV.conllu SCHEMA LABELLED OUT.tsv | "
            + "claims SCHEMA GOLD CORPORA SAMPLES OUT.tsv | passages SCHEMA FILE...");
        return 2;
}
