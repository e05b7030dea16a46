using KnowledgeGraph.Language.Training;

var options = new Options(args);
if (args is ["evaluate", ..])
{
    EvaluateCommand.Run(options);
}
else if (args is ["annotate", string file])
{
    Console.Out.Write(KnowledgeGraph.Language.Conllu.Annotate(File.ReadAllText(file)));
}
else if (args is ["speed", ..])
{
    SpeedCommand.Run(options);
}
else
{
    new TrainCommand(options).Run();
}
