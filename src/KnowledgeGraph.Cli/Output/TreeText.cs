using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Each sentence and its tree below it, with an empty line between sentences.</summary>
internal static class TreeText
{
    public static void Print(Screen screen, ParsedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Index > 0) screen.Line();
            screen.Line(new StyledText().Add(sentence.Text.ToString(), Tone.Strong));
            foreach (var line in TreeDrawing.Draw(sentence).TrimEnd('\n').Split('\n')) screen.Line(line);
        }
    }
}
