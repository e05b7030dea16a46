using System.Globalization;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Reads the layer of entities and coreference that UD English GUM has in column ten of its CoNLL-U files
/// (https://gucorpling.org/gum/): <c>Entity=(12-person-giv:act-…</c> opens a mention of entity 12, <c>12)</c> closes it.</summary>
internal static class EntityLayerReader
{
    public static List<GoldDocument> Read(string path)
    {
        var documents = new List<GoldDocument>();
        var (id, sentences, mentions) = ("", new List<IReadOnlyList<string>>(), new List<GoldMention>());
        var words = new List<string>();
        var open = new List<(int Cluster, int First, string Type)>();
        foreach (var line in File.ReadLines(path).Append("").Append("# newdoc id = "))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (sentences.Count > 0) documents.Add(new GoldDocument(id, sentences, mentions));
                (id, sentences, mentions) = (line["# newdoc id = ".Length..], [], []);
            }

            if (line.Length == 0 && words.Count > 0)
            {
                sentences.Add(words);
                words = [];
                open.Clear();
            }

            var columns = line.Split('\t');
            if (columns.Length != 10 || !int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)) continue;
            words.Add(columns[1]);
            var layer = Array.Find(columns[9].Split('|'), static f => f.StartsWith("Entity=", StringComparison.Ordinal));
            if (layer is not null) Read(layer["Entity=".Length..], sentences.Count, words.Count - 1, open, mentions);
        }

        return documents;
    }

    // "(3-abstract-new-…(4-person-…)", "4)3)".
    private static void Read(string layer, int sentence, int word, List<(int Cluster, int First, string Type)> open,
        List<GoldMention> mentions)
    {
        for (var at = 0; at < layer.Length;)
        {
            if (layer[at] == '(')
            {
                var end = layer.IndexOfAny(['(', ')'], at + 1);
                if (end < 0) end = layer.Length;
                var fields = layer[(at + 1)..end].Split('-');
                open.Add((Number(fields[0]), word, fields.Length > 1 ? fields[1] : ""));
                at = end;
                if (at >= layer.Length || layer[at] != ')') continue;
                Close(open.Count - 1, sentence, word, open, mentions);
                at++;
            }
            else
            {
                var end = layer.IndexOf(')', at);
                if (end < 0) return;
                var cluster = Number(layer[at..end]);
                Close(open.FindLastIndex(o => o.Cluster == cluster), sentence, word, open, mentions);
                at = end + 1;
            }
        }
    }

    private static void Close(int index, int sentence, int word, List<(int Cluster, int First, string Type)> open,
        List<GoldMention> mentions)
    {
        if (index < 0) return;
        mentions.Add(new GoldMention(sentence, open[index].First, word, open[index].Cluster, open[index].Type));
        open.RemoveAt(index);
    }

    // A mention in two parts has its part in brackets: "12[1/2]".
    private static int Number(string text)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        return int.TryParse(bracket < 0 ? text : text[..bracket], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : -1;
    }
}
