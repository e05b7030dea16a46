using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg parse</c>: the dependency trees of English sentences, drawn or as CoNLL-U.</summary>
internal static class ParseCommand
{
    public static Command Create(CommandHost host)
    {
        var sentence = new Argument<string?>("SENTENCE") { Description = "A sentence, or a text, in quotes; a file of text; - for standard input", Arity = ArgumentArity.ZeroOrOne };
        var conllu = new Option<bool>("--conllu") { Description = "CoNLL-U, the format of Universal Dependencies, instead of drawn trees" };
        var tokens = new Option<string>("--tokens")
        {
            Description = "Parse the sentences and words of a CoNLL-U file as they are given there; - for standard input",
            HelpName = "FILE",
        };
        var command = new Command("parse", "Show the words of sentences with tags, lemmas and dependency trees") { sentence, conllu, tokens };
        command.Validators.Add(result =>
        {
            var (hasSentence, hasTokens) = (result.GetResult(sentence) is { Tokens.Count: > 0 }, result.GetResult(tokens) is not null);
            if (hasSentence && hasTokens) result.AddError("--tokens takes the sentences from its file; leave SENTENCE out.");
            else if (!hasSentence && !hasTokens) result.AddError("There is nothing to parse; write a SENTENCE in quotes, - for standard input, or --tokens FILE.");
        });
        HelpWithExamples.Add(command,
            "kg parse \"Rebels backed by Turkey captured the town.\"",
            "kg parse \"Moscow denied that it had bombed Idlib.\" --conllu",
            "kg parse article.txt",
            "kg parse --tokens dev.conllu --conllu");
        host.Handle(command, (line, session) => line.GetValue(tokens) is { } file
            ? RunTokens(file, line.GetValue(conllu), session)
            : RunText(line.GetRequiredValue(sentence)!, line.GetValue(conllu), session));
        return command;
    }

    private static bool RunText(string sentence, bool isConllu, Session session)
    {
        if (SentenceInput.Read(sentence, session) is not { } article) return false;
        var parsed = English.Parse(article.Text, session.Cancellation);
        if (!HasSentence(parsed.Sentences.Length, session)) return false;
        if (isConllu) session.Output.Writer.Write(Conllu.Write(parsed));
        else TreeText.Print(session.Output, parsed);
        return true;
    }

    private static bool RunTokens(string path, bool isConllu, Session session)
    {
        if (ConlluInput.Read(path, session) is not { } file || !HasSentence(file.Sentences.Count, session)) return false;
        if (isConllu) session.Output.Writer.Write(Conllu.Annotate(file.Text));
        else TreeText.Print(session.Output, English.ParseTokens(file.Sentences));
        return true;
    }

    private static bool HasSentence(int count, Session session)
    {
        if (count == 0) session.Report(Finding.Error("KG9006", "there is no sentence in the text; give one with words"));
        return count > 0;
    }
}
