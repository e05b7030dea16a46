using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Words of a sentence as a name table looks them up: small, without hyphens.</summary>
internal readonly struct SentenceWordsPrefix(SentenceWords words, int end)
{
    public IEnumerable<string> Keys(int first, int last)
    {
        var keys = new List<string>();
        for (var i = first; i <= Math.Min(last, end); i++)
        {
            if (!words.IsHyphen(i)) keys.Add(words.Lower[i]);
        }

        return keys;
    }
}
