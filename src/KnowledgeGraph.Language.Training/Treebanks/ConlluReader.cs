using System.Globalization;

namespace KnowledgeGraph.Language.Training.Treebanks;

/// <summary>Reads CoNLL-U files. Empty nodes and enhanced dependencies are left out.</summary>
internal static class ConlluReader
{
    public static List<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var words = new List<TreebankWord>();
        string id = "", document = "";
        bool paragraph = true;
        int multiwordEnd = 0;
        int multiwordStart = 0;
        bool multiwordSpace = true;
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    sentences.Add(new TreebankSentence(id, document, paragraph, [.. words]));
                    words.Clear();
                    paragraph = false;
                    multiwordEnd = 0;
                }
            }
            else if (line[0] == '#')
            {
                paragraph |= line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);
                document = Value(line, "# newdoc id = ") ?? document;
                id = Value(line, "# sent_id = ") ?? id;
            }
            else
            {
                string[] columns = line.Split('\t');
                int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
                if (dash > 0)
                {
                    multiwordStart = int.Parse(columns[0].AsSpan(0, dash), CultureInfo.InvariantCulture);
                    multiwordEnd = int.Parse(columns[0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
                    multiwordSpace = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                }
                else if (!columns[0].Contains('.', StringComparison.Ordinal))
                {
                    int number = words.Count + 1;
                    bool inside = number < multiwordEnd;
                    bool space = !inside && (number == multiwordEnd ? multiwordSpace : !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal));
                    words.Add(new TreebankWord(columns[1], columns[2], columns[3], columns[4], columns[5],
                        int.Parse(columns[6], CultureInfo.InvariantCulture), columns[7], space, multiwordEnd > 0 && number > multiwordStart && number <= multiwordEnd));
                }
            }
        }

        return sentences;
    }

    private static string? Value(string line, string key) => line.StartsWith(key, StringComparison.Ordinal) ? line[key.Length..] : null;
}
