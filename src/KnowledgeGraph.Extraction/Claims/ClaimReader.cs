using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Extraction.Claims.Likelihood;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Makes claims of the matches of one sentence: chooses readings by the roles' types, adds modality, source, time and numbers,
/// keeps what died.</summary>
internal sealed class ClaimReader(Article article, DateOnly? published, SentenceReading sentence, List<Source> sources, List<DateMention> dates,
    ClaimLikelihood likelihood)
{
    private readonly SentenceWords _words = sentence.Words;
    private readonly ModalityReader _modality = new(sentence);
    private readonly PropertyReader _properties = new(sentence);
    private readonly SenseGuard _senses = new(sentence);
    private readonly ExceptedNames _excepted = new(sentence.Words);
    private readonly RoleChooser _roles = new(sentence);
    private readonly ClaimPeriods _periods = new(sentence, published, dates);
    private readonly ClaimOverlaps _overlaps = new();
    private readonly List<Claim> _claims = [];
    private readonly List<Reject> _rejects = [];
    private readonly HashSet<(SentenceMention, string)> _metonyms = [];
    private IReadOnlyList<RuleMatch> _matches = [];

    /// <summary>The rejects, after reading.</summary>
    public IReadOnlyList<Reject> Rejects => _rejects;

    /// <summary>The mentions whose reading as a metonym some claim chose.</summary>
    public IReadOnlySet<(SentenceMention Mention, string EntityId)> Metonyms => _metonyms;

    /// <summary>Reads all matches.</summary>
    public IReadOnlyList<Claim> Read(IReadOnlyList<RuleMatch> matches)
    {
        _matches = matches;
        foreach (var match in matches) ReadMatch(_roles.IsJoinedByWord(match) ? match with { IsDescription = true } : match);
        _rejects.AddRange(_overlaps.Remove(article.Id, _claims));
        return _claims;
    }

    private void ReadMatch(RuleMatch match)
    {
        var relation = match.Rule.Relation;
        if (match.IsSubjectLost)
        {
            RejectMatch(match, RejectReason.NoAntecedent, match.Trigger, "nobody was found who does it");
            return;
        }

        if (_modality.IsQuestion(match))
        {
            RejectMatch(match, RejectReason.Question, match.Trigger, "the sentence asks it");
            return;
        }

        if (_modality.IsEnded(match))
        {
            RejectMatch(match, RejectReason.Ended, match.Trigger, "the sentence says that it ended");
            return;
        }

        if (_roles.IsDoerUnknown(match))
        {
            RejectMatch(match, RejectReason.NoAntecedent, match.Trigger, "who does it is said, but not known");
            return;
        }

        if (_senses.Find(match) is { } sense)
        {
            RejectMatch(match, RejectReason.OtherSense, match.Trigger, sense);
            return;
        }

        var choices = new List<(Filler? Filler, EntityReading? Reading)>[relation.Arity];
        for (var i = 0; i < relation.Arity; i++)
        {
            choices[i] = _roles.Choose(match, i, out var misfit, out var reason);
            if (choices[i].Count > 0) continue;
            if (i <= 1 && misfit is { } unfit && !(reason == RejectReason.RoleType && relation.IsOptional(i) && _roles.IsWhere(match, i, unfit)))
            {
                RejectMatch(match, reason, unfit.Mention.Span, reason switch
                {
                    RejectReason.Modifier => $"'{TextOf(unfit.Mention)}' only describes somebody or something else",
                    RejectReason.Nameless => $"'{TextOf(unfit.Mention)}' names nobody in particular",
                    RejectReason.OtherSense => $"'{TextOf(unfit.Mention)}' is told it",
                    RejectReason.Overlap => $"the words are part of '{TextOf(unfit.Mention)}'",
                    _ => $"'{TextOf(unfit.Mention)}' is not of a type that '{relation.RoleOf(i).Name}' admits",
                });
                return;
            }

            if (match.Rule.IsRequired(i) && (i <= 1 || !relation.RoleOf(i).IsOptional))
            {
                RejectMatch(match, RejectReason.RoleMissing, match.Trigger, $"nobody plays '{relation.RoleOf(i).Name}'");
                return;
            }

            choices[i] = [(null, null)];
        }

        if (choices[0] is [(null, null)] && (choices.Length < 2 || choices[1] is [(null, null)])) return;
        Combine(match, choices);
    }

    private void Combine(RuleMatch match, List<(Filler? Filler, EntityReading? Reading)>[] choices)
    {
        IEnumerable<ImmutableList<(Filler? Filler, EntityReading? Reading)>> combinations = [[]];
        foreach (var choice in choices) combinations = combinations.SelectMany(combination => choice.Select(combination.Add));
        if (IsRespective(match, choices))
        {
            foreach (var choice in choices.Take(2)) choice.Sort(static (a, b) => (a.Filler?.Mention.First ?? -1).CompareTo(b.Filler?.Mention.First ?? -1));
            combinations = combinations.Where(c => choices[0].IndexOf(c[0]) == choices[1].IndexOf(c[1]));
        }

        foreach (var combination in combinations.Take(64))
        {
            if (combination[0].Filler is { } doer && IsSpeakerOnly(match, doer))
                RejectMatch(match, RejectReason.NoAntecedent, doer.Mention.Span, $"'{TextOf(doer.Mention)}' only says it");
            else if (combination.Find(c => c.Filler is { } filler && _excepted.Has(filler.Mention)).Filler is { } excepted)
                RejectMatch(match, RejectReason.OtherSense, excepted.Mention.Span, $"'{TextOf(excepted.Mention)}' is excepted");
            else if (choices.Length > 1 && combination[0].Reading is { } subject && combination[1].Reading is { } other
                && (string.Equals(subject.EntityId, other.EntityId, StringComparison.Ordinal)
                || combination[0].Filler!.Value.Mention.Span == combination[1].Filler!.Value.Mention.Span))
                RejectMatch(match, RejectReason.SameEntity, combination[1].Filler!.Value.Mention.Span,
                    string.Equals(subject.EntityId, other.EntityId, StringComparison.Ordinal) ? $"'{subject.EntityId}' would play both ends"
                        : $"'{TextOf(combination[1].Filler!.Value.Mention)}' would play both ends, in two senses");
            else if (choices.Length > 1 && match.IsPrefix && IsPart(combination[0].Reading, combination[1].Reading))
                RejectMatch(match, RejectReason.PartOf, combination[0].Filler!.Value.Mention.Span,
                    $"'{combination[0].Reading!.EntityId}' is part of '{combination[1].Reading!.EntityId}' by the schema");
            else if (likelihood.Of(CandidateOf(match, combination), out var doubts) is var probability && doubts is not null)
                RejectMatch(match, RejectReason.Doubtful, match.Trigger, string.Create(CultureInfo.InvariantCulture, $"only {probability:0.00} likely: {doubts}"));
            else
                Add(match, combination, probability ?? RankOf(match, combination));
        }
    }

    // How sure a kind of match is where nobody judges: pronouns are linked wrongly more often, and what modifies a noun may not act.
    private static double RankOf(RuleMatch match, ImmutableList<(Filler? Filler, EntityReading? Reading)> combination)
    {
        var rank = match.Confidence;
        foreach (var (filler, _) in combination)
        {
            if (filler is { Mention.Kind: MentionKind.Pronoun }) rank *= 0.8;
            else if (filler is { IsModifier: true }) rank *= 0.9;
        }

        return Math.Round(rank, 3);
    }

    private ClaimCandidate CandidateOf(RuleMatch match, ImmutableList<(Filler? Filler, EntityReading? Reading)> combination)
    {
        var (subject, other) = (combination[0].Filler?.Mention, combination.Count > 1 ? combination[1].Filler?.Mention : null);
        return ClaimCandidate.Of(match, subject, other) with
        {
            Agreement = _matches.Count(m => ReferenceEquals(m.Rule.Relation, match.Rule.Relation) && Plays(m, 0, subject) && Plays(m, 1, other)),
        };
    }

    private static bool Plays(RuleMatch match, int participant, SentenceMention? mention) => participant >= match.Participants.Length
        || (mention is null ? match.Participants[participant].Count == 0 : match.Participants[participant].Any(f => f.Mention.Span == mention.Span));

    // "According to X, the brigade sent": who says it is not who did it.
    private bool IsSpeakerOnly(RuleMatch match, Filler doer)
    {
        if (match.Group is null || doer.Mention.First < 2) return false;
        var to = doer.Mention.First - (_words.Is(doer.Mention.First - 1, "the") ? 2 : 1);
        if (!_words.Is(to, "to") || !_words.Is(to - 1, "according")) return false;
        for (var i = doer.Mention.Last + 1; i < match.TriggerWord; i++)
        {
            if (_words.Is(i, WordClass.Relative)) return false;
        }

        return true;
    }

    // "A and B hold C and D respectively": A holds C, and B holds D.
    private bool IsRespective(RuleMatch match, List<(Filler? Filler, EntityReading? Reading)>[] choices)
    {
        if (choices.Length < 2 || choices[0].Count < 2 || choices[0].Count != choices[1].Count) return false;
        for (var i = match.TriggerWord; i < _words.Count; i++)
        {
            if (_words.Is(i, "respectively")) return true;
        }

        return false;
    }

    // "pro-government forces" support the government whose forces they are: nothing is said.
    private static bool IsPart(EntityReading? part, EntityReading? whole)
    {
        if (part is null || whole is null) return false;
        var id = part.EntityId;
        for (var depth = 0; depth < 20 && part.Type.Model.TryGetEntity(id, out var entity) && entity.PartOf is { } above; depth++)
        {
            if (string.Equals(above, whole.EntityId, StringComparison.Ordinal)) return true;
            id = above;
        }

        return false;
    }

    private void Add(RuleMatch match, ImmutableList<(Filler? Filler, EntityReading? Reading)> combination, double confidence)
    {
        foreach (var (filler, reading) in combination)
        {
            if (reading is { IsMetonym: true }) _metonyms.Add((filler!.Value.Mention, reading.EntityId));
        }

        var claim = Make(match, combination, confidence);
        _overlaps.See(match.Rule.Relation);
        var same = _claims.FindIndex(c => IsSame(c, claim, match.Rule.Relation.IsSymmetric));
        if (same < 0)
        {
            _claims.Add(claim);
            return;
        }

        var isBetter = Score(claim).CompareTo(Score(_claims[same])) > 0;
        var worse = isBetter ? _claims[same] : claim;
        _claims[same] = Complete(isBetter ? claim : _claims[same], worse);
        _rejects.Add(new Reject(article.Id, worse.Evidence.Sentence, worse.Rule, RejectReason.Duplicate, worse.Trigger, worse.Trigger,
            $"'{(isBetter ? claim : _claims[same]).Rule}' reads the same"));
    }

    // "hit the town in X using rockets": one rule knows the place, another the weapon.
    private static Claim Complete(Claim claim, Claim other)
    {
        if (!string.Equals(claim.Subject, other.Subject, StringComparison.Ordinal)
            || !string.Equals(claim.Object, other.Object, StringComparison.Ordinal)) return claim;
        var missing = other.Properties.Where(p => !claim.Properties.Any(own => string.Equals(own.Name, p.Name, StringComparison.Ordinal))).ToArray();
        return missing.Length == 0 ? claim : claim with { Properties = [.. claim.Properties, .. missing] };
    }

    // Of two readings of one fact from one sentence the one with more roles filled, then the surer, stays.
    private static (int Roles, int Properties, double Confidence) Score(Claim claim) =>
        (claim.Participants.Count(static p => p is not null), claim.Properties.Length, claim.Confidence);

    private static bool IsSame(Claim a, Claim b, bool isSymmetric)
    {
        if (!string.Equals(a.Relation, b.Relation, StringComparison.Ordinal) || a.Modality != b.Modality) return false;
        var isEqual = Matches(a.Subject, b.Subject) && Matches(a.Object, b.Object);
        var isMirrored = Matches(a.Subject, b.Object) && Matches(a.Object, b.Subject);
        return a.Trigger.Overlaps(b.Trigger) ? isEqual || (isMirrored && isSymmetric) : isEqual && a.Subject is not null
            && a.Object is not null;
    }

    private static bool Matches(string? a, string? b) => a is null || b is null || string.Equals(a, b, StringComparison.Ordinal);

    private Claim Make(RuleMatch match, ImmutableList<(Filler? Filler, EntityReading? Reading)> combination, double confidence)
    {
        var start = sentence.Words.Sentence.Start;
        var end = sentence.Words.Sentence.End;
        var evidence = new Evidence(article.Id, sentence.Words.Sentence.Index, start, end, article.Text[start..end]);
        var source = SourceOf(match) is { } said && !IsOwnWord(match, said, combination[0].Reading) ? said : null;
        var modality = _modality.Read(match);
        if (modality == Modality.Asserted && source is not null) modality = Modality.Attributed;
        return new Claim(match.Rule.Relation.Id, [.. combination.Select(static c => c.Reading?.EntityId)], evidence)
        {
            Modality = modality,
            AttributedTo = source is null ? [] : [.. source.EntityIds],
            Period = _periods.Of(match, combination),
            Properties = _properties.Read(match, combination),
            Confidence = confidence,
            Rule = match.Rule.Id,
            Trigger = match.Trigger,
            ParticipantSpans = [.. combination.Select(static c => c.Filler?.Mention.Span ?? default)],
        };
    }

    /// <summary>Who says it: the narrowest scope, and who says that they say so.</summary>
    private Source? SourceOf(RuleMatch match)
    {
        if (match.IsDescription) return null;
        var source = Narrowest(match.TriggerWord, s => s.Verb != match.TriggerWord && !IsNamedIn(s, match.TriggerWord) && !IsOwnView(s, match));
        if (source is null) return null;
        var ids = source.EntityIds.ToList();
        var seen = new HashSet<Source>(ReferenceEqualityComparer.Instance) { source };
        while (source is { Verb: >= 0 } && Narrowest(source.Verb, s => !seen.Contains(s)) is { } outer && seen.Add(outer))
        {
            ids.AddRange(outer.EntityIds.Where(id => !ids.Contains(id, StringComparer.Ordinal)));
            source = outer;
        }

        return seen.First() with { EntityIds = ids };
    }

    // "commentators said …, blaming Turkey": who blames need not say that he does.
    private bool IsOwnWord(RuleMatch match, Source source, EntityReading? subject) => subject is not null && match.Group is not null
        && ModalityWords.Accusing.Contains(_words.VerbLemma(match.TriggerWord)) && source.EntityIds is [var only]
        && string.Equals(only, subject.EntityId, StringComparison.Ordinal);

    private Source? Narrowest(int word, Func<Source, bool> isFit)
    {
        Source? best = null;
        foreach (var source in sources)
        {
            if (source.Covers(word) && isFit(source) && (best is null || source.Length < best.Length)) best = source;
        }

        return best;
    }

    // "Ankara regards X as terrorists": that Ankara opposes X is no view of Ankara's.
    private static bool IsOwnView(Source source, RuleMatch match) => source.Verb < 0 && match.Participants[0].Any(f => source.Mentions.Contains(f.Mention));

    private static bool IsNamedIn(Source source, int word) => source.Mentions.Any(m => m.First <= word && word <= m.Last);

    private string TextOf(SentenceMention mention) => article.Text[mention.Span.Start..mention.Span.End];

    private void RejectMatch(RuleMatch match, RejectReason reason, TextSpan span, string detail) =>
        _rejects.Add(new Reject(article.Id, sentence.Words.Sentence.Index, match.Rule.Id, reason, match.Trigger, span, detail));
}
