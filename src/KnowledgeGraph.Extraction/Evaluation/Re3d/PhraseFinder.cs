using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>
/// Finds phrases as re3d marks them: whole noun phrases with determiner, modifiers and title ("the Government of Iraq", "an ISIL tactical unit") and
/// pronouns. What a phrase is comes from the extractor's own mentions, then from the cues of its schema on the phrase's head, then, for names that
/// nothing announces, from how they stand.
/// </summary>
internal sealed class PhraseFinder
{
    private const string Person = "Person";
    private const string Organisation = "Organisation";
    private const string Location = "Location";

    private static readonly Dictionary<string, string> Pronouns = new(StringComparer.Ordinal)
    {
        ["i"] = Person,
        ["me"] = Person,
        ["he"] = Person,
        ["him"] = Person,
        ["she"] = Person,
        ["his"] = Person,
        ["we"] = Organisation,
        ["us"] = Organisation,
        ["they"] = Organisation,
        ["them"] = Organisation,
    };

    private static readonly HashSet<string> Locative = new(StringComparer.Ordinal) { "in", "near", "at", "inside", "outside", "across", "around", "throughout", "into", "towards" };

    private readonly Dictionary<string, string> _cues = new(StringComparer.Ordinal);
    private readonly GraphModel _model;

    public PhraseFinder(Extractor extractor)
    {
        _model = extractor.Model;
        foreach (var type in extractor.Schema.Types)
        {
            if (KindOf(type.Name) is not { } kind) continue;
            foreach (var cue in type.Cues)
            {
                var words = cue.ToLowerInvariant().Split(' ');
                var noun = words.Length > 1 && words[^1] is "of" or "at" or "in" or "for" ? words[^2] : words[^1];
                _cues.TryAdd(English.Lemma(noun, Upos.Noun), kind);
            }
        }
    }

    /// <summary>The phrases of an article.</summary>
    public List<(TextSpan Span, string Type)> Find(ArticleMentions mentions, ArticleReading reading)
    {
        var types = reading.Discovered.ToDictionary(static e => e.Id, static e => e.Type, StringComparer.Ordinal);
        var known = new Dictionary<int, (string Kind, TextSpan Span)>();
        foreach (var mention in reading.Mentions)
        {
            if (mention.Kind is MentionKind.Pronoun or MentionKind.Demonym) continue;
            var type = _model.TryGetEntity(mention.EntityId, out var declared) ? declared.Type : types.GetValueOrDefault(mention.EntityId, "");
            if (KindOf(type) is { } kind) known.TryAdd(mention.End, (mention.Kind == MentionKind.Metonym ? Organisation : kind, new TextSpan(mention.Start, mention.End)));
        }

        var phrases = new List<(TextSpan, string)>();
        var text = English.Parse(mentions.Article.Text);
        foreach (var sentence in text.Sentences) Find(sentence, known, phrases);
        return phrases;
    }

    private void Find(Sentence sentence, Dictionary<int, (string Kind, TextSpan Span)> known, List<(TextSpan Span, string Type)> phrases)
    {
        var end = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Start < end) continue;
            if (Pronouns.TryGetValue(token.Text.ToString().ToLowerInvariant(), out var person) && token.Upos == Upos.Pron)
            {
                phrases.Add((new TextSpan(token.Start, token.End), person));
                continue;
            }

            if (!IsHead(token)) continue;
            var (first, last) = (FirstOf(token), LastOf(token));
            if (TypeOf(token, first, last, known) is not { } type) continue;
            last = WithOf(token, last, type);
            phrases.Add((new TextSpan(first.Start, last.End), type));
            end = last.End;
        }
    }

    private static bool IsNoun(Token token) => token.Upos is Upos.Noun or Upos.Propn;

    // A noun that is no modifier or later part of the phrase of another.
    private static bool IsHead(Token token) => IsNoun(token)
        && !(token.Relation is Relation.Compound or Relation.Flat or Relation.Amod && token.Head is { } head && head.Position > token.Position)
        && token.Relation is not (Relation.Flat or Relation.FlatForeign or Relation.Goeswith);

    private static Token FirstOf(Token head)
    {
        var first = head;
        for (var at = head.Previous; at is { } token; at = token.Previous)
        {
            var isPart = token.Relation is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss or Relation.Flat
                or Relation.NmodDesc or Relation.Advmod or Relation.DetPredet || token.IsHyphen || token.IsClitic || (token.Next is { IsHyphen: true });
            if (!isPart || !head.IsAncestorOf(token) || token.Text is ",") break;
            if (token.Relation == Relation.Advmod && token.Head is { } modified && !(modified.Relation is Relation.Amod or Relation.Nummod)) break;
            first = token;
        }

        return first;
    }

    private static Token LastOf(Token head)
    {
        var last = head;
        for (var at = head.Next; at is { } token; at = token.Next)
        {
            var isPart = (token.Relation is Relation.Flat or Relation.FlatForeign && head.IsAncestorOf(token)) || (token.IsHyphen && token.Next is { } next && head.IsAncestorOf(next))
                || (token.Upos == Upos.Propn && head.Upos == Upos.Propn && head.IsAncestorOf(token) && token.Relation is Relation.Compound or Relation.Flat or Relation.Appos or Relation.NmodDesc)
                || (last.IsHyphen && head.IsAncestorOf(token)) || (token.Upos == Upos.Num && last.Upos == Upos.Propn && head.IsAncestorOf(token));
            if (!isPart) break;
            last = token;
        }

        return last;
    }

    // "the Government of Iraq", "the city of Mosul": a name behind "of" belongs to the phrase.
    private Token WithOf(Token head, Token last, string type)
    {
        if (!_cues.ContainsKey(LemmaOf(head)) || last.Next is not { } of || of.Text is not "of") return last;
        for (var at = of.Next; at is { } token; at = token.Next)
        {
            if (token.Upos == Upos.Propn && IsHead(token)) return LastOf(token);
            if (type == Person && IsNoun(token)) return last;
            if (token.Upos is not (Upos.Det or Upos.Adj or Upos.Propn or Upos.Noun)) return last;
        }

        return last;
    }

    private string? TypeOf(Token head, Token first, Token last, Dictionary<int, (string Kind, TextSpan Span)> known)
    {
        string? inside = null;
        for (var at = first; ; at = at.Next!.Value)
        {
            if (known.TryGetValue(at.End, out var mention) && mention.Span.Start >= first.Start) inside = at == last || at == head ? Placed(head, mention.Kind) : inside;
            if (at == last) break;
        }

        if (inside is not null) return inside;
        if (_cues.TryGetValue(LemmaOf(head), out var cue)) return cue;
        if (head.Upos != Upos.Propn) return null;
        if (IsLocative(head)) return Location;
        if (_cues.TryGetValue(LemmaOf(last), out var lastCue)) return lastCue;
        return IsNameOfPerson(head, first, last) ? Person : Organisation;
    }

    // A country acts or is acted upon, unless it is where something happens.
    private static string Placed(Token head, string kind) =>
        kind == Location && head.Upos == Upos.Propn && head.Relation is Relation.Nsubj or Relation.Iobj or Relation.OblAgent ? Organisation : kind;

    private static bool IsLocative(Token head) => head.Child(Relation.Case) is { } preposition && preposition.Position < head.Position
        && Locative.Contains(preposition.Text.ToString().ToLowerInvariant());

    private static bool IsNameOfPerson(Token head, Token first, Token last)
    {
        if (first.Relation == Relation.Det || last.Position - first.Position is < 1 or > 3) return false;
        for (var at = first; ; at = at.Next!.Value)
        {
            if (at.Upos != Upos.Propn || at.Length < 2 || char.IsUpper(at.Text[1])) return false;
            if (at == last) break;
        }

        return head.Relation is Relation.Nsubj or Relation.Appos or Relation.Flat or Relation.Conj or Relation.OblAgent;
    }

    private static string LemmaOf(Token token) => English.Lemma(token.Text.ToString().ToLowerInvariant(), Upos.Noun);

    private string? KindOf(string type) => type switch
    {
        Person or Organisation or Location => type,
        _ => _model.TryGetType(type, out var known) && known.Definition.Parent is { } parent ? KindOf(parent) : null,
    };
}
