using System.Globalization;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Input;

/// <summary>
/// Reads a CoNLL-U file (https://universaldependencies.org/format.html) and checks what a parse of its words rests on: lines, ids and forms. What the
/// other columns say is not looked at, because the parser replaces it.
/// </summary>
internal sealed class ConlluInput
{
    private const int Columns = 10;
    private const int MostProblems = 20;
    private readonly string _path;
    private readonly Session _session;
    private readonly List<string> _lines = [];
    private readonly List<List<string>> _sentences = [];
    private List<string> _words = [];
    private int _rangeEnd;
    private int _problems;

    private ConlluInput(string path, Session session) => (_path, _session) = (path, session);

    /// <summary>The file with one empty line behind each sentence and <c>\n</c> at the end of lines, and the words of its sentences.</summary>
    /// <returns><see langword="null"/> where the file cannot be read or is wrong, which is reported.</returns>
    public static (string Text, IReadOnlyList<IReadOnlyList<string>> Sentences)? Read(string path, Session session)
    {
        if (TextInput.Read(path, session) is not { } text) return null;
        var input = new ConlluInput(path, session);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length && input._problems < MostProblems; i++) input.ReadLine(lines[i].TrimEnd('\r'), i + 1);
        input.EndSentence(lines.Length);
        return input._problems > 0 ? null : (string.Concat(input._lines.Select(static line => line + "\n")), input._sentences);
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0)
        {
            EndSentence(number);
        }
        else if (line[0] != '#')
        {
            ReadColumns(line, number);
            _lines.Add(line);
        }
        else if (_words.Count == 0)
        {
            _lines.Add(line);
        }
        else
        {
            Report(number, 1, line.Length, "a comment stands inside a sentence; move it before the first word, or end the sentence with an empty line");
        }
    }

    private void ReadColumns(string line, int number)
    {
        var columns = line.Split('\t');
        if (columns.Length != Columns)
        {
            Report(number, 1, line.Length, Invariant($"a word has {Columns} columns parted by tabs, not {columns.Length}; write _ where a column is empty"));
            return;
        }

        var (id, form) = (columns[0], columns[1]);
        if (string.IsNullOrWhiteSpace(form)) Report(number, id.Length + 2, form.Length, "the word has no form in its second column; write it, or _ for an underscore");
        if (id.Contains('-', StringComparison.Ordinal)) ReadRange(id, number);
        else if (id.Contains('.', StringComparison.Ordinal)) ReadEmptyNode(id, number);
        else ReadWord(id, form, number);
    }

    private void ReadWord(string id, string form, int number)
    {
        _words.Add(form);
        if (NumberOf(id) != _words.Count)
            Report(number, 1, id.Length, Invariant($"the word's id is '{id}' where {_words.Count} comes next; words count from 1 in each sentence, and an empty line ends one"));
    }

    private void ReadRange(string id, int number)
    {
        var ends = id.Split('-');
        var (first, last) = ends.Length == 2 ? (NumberOf(ends[0]), NumberOf(ends[1])) : (-1, -1);
        if (first != _words.Count + 1 || last < first || first <= _rangeEnd)
            Report(number, 1, id.Length, Invariant($"the range '{id}' of a contracted word does not fit; it stands before its first word, here {_words.Count + 1}, and overlaps no other"));
        _rangeEnd = Math.Max(_rangeEnd, last);
    }

    private void ReadEmptyNode(string id, int number)
    {
        var parts = id.Split('.');
        if (parts.Length != 2 || NumberOf(parts[0]) != _words.Count || NumberOf(parts[1]) < 1)
            Report(number, 1, id.Length, Invariant($"the id '{id}' of an empty node does not fit behind word {_words.Count}; write {_words.Count}.1 or take the line out"));
    }

    private void EndSentence(int number)
    {
        if (_rangeEnd > _words.Count)
            Report(number, 1, 0, Invariant($"the sentence ends after {_words.Count} words, but a contracted word of it reaches to {_rangeEnd}; correct the range or add the words"));
        if (_words.Count > 0)
        {
            _sentences.Add(_words);
            _lines.Add("");
        }

        (_words, _rangeEnd) = ([], 0);
    }

    private void Report(int line, int column, int length, string message)
    {
        _problems++;
        _session.Report(Finding.Error("KG9009", message, _path) with { Line = line, Column = column, Length = length });
    }

    private static int NumberOf(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
