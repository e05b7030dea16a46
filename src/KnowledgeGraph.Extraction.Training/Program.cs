using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Extraction.Training;

// train TRAIN.conllu DEV.conllu OUT.tsv: fits the weights, prints what they are worth on the second file and writes them.
// describe TRAIN.conllu DEV.conllu SCHEMA LABELLED OUT.tsv: the same for descriptions, with labelled articles and their schema beside
// the treebank; each article is left out once. The engine makes the candidates with the weights that it has, so run it twice.
// names TRAIN.conllu DEV.conllu SCHEMA LABELLED OUT.tsv: the weights by which names that no schema declares get their type.
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
    case ["evaluate", var file]:
        Console.Out.Write(Evaluation.Of(EntityLayerReader.Read(file), AntecedentModel.Default));
        return 0;
    default:
        Console.Error.WriteLine("Usage: train TRAIN.conllu DEV.conllu OUT.tsv | evaluate FILE.conllu | "
            + "describe TRAIN.conllu DEV.conllu SCHEMA LABELLED OUT.tsv | names TRAIN.conllu DEV.conllu SCHEMA LABELLED OUT.tsv");
        return 2;
}
