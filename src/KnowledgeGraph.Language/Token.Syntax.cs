using KnowledgeGraph.Language.Lemmas;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language;

/// <content>Tags and the tree. Where the text was only split, every member here answers as for an untagged word without relations.</content>
public readonly partial struct Token
{
    /// <summary>The part of speech; <see cref="Upos.None"/> where the text was split and not parsed.</summary>
    public Upos Upos => Annotations is { } a ? a.Model.Upos[a.Upos[Position]] : Upos.None;

    /// <summary>The tag in the Penn Treebank's finer set ("VBN"), empty where the text was not parsed.</summary>
    public string Xpos => Annotations is { } a ? a.Model.Xpos[a.Xpos[Position]] : "";

    /// <summary>Tense, number, voice and the other features of the word.</summary>
    public FeatureSet Features => Annotations is { } a ? a.Model.Features[a.Features[Position]] : FeatureSet.Empty;

    /// <summary>
    /// The dictionary form: "besieged" gives "besiege". Computed at each call. Names keep their case; where the text was not parsed the likeliest of
    /// <see cref="English.CandidateLemmas"/>.
    /// </summary>
    public string Lemma => Annotations is { } a
        ? TaggedLemmatizer.Lemma(Text, Upos, Xpos, a.Model.Lemmas) : English.Lemma(Text, Upos.None);

    /// <summary>The relation to the head; <see cref="Relation.Root"/> for the root of the sentence.</summary>
    public Relation Relation => Annotations is { } a ? (Relation)a.Relations[Position] : Relation.None;

    /// <summary>The token that this one depends on; null for the root of the sentence and where the text was not parsed.</summary>
    public Token? Head => Annotations is { } a && a.Heads[Position] >= 0 ? new Token(Document, a.Heads[Position]) : null;

    /// <summary>The tokens that depend on this one, in the order of the text. Enumerating allocates nothing.</summary>
    public DependentTokens Children => new(this, Relation.None);

    /// <summary>
    /// The subject of this predicate: the child with relation nsubj, csubj or one of their subtypes, else, for a verb that is coordinated without
    /// a subject of its own ("they came and <em>left</em>"), the subject of the verb it is coordinated with; null where there is none.
    /// </summary>
    public Token? Subject
    {
        get
        {
            Token at = this;
            for (int steps = 0; steps < 8; steps++)
            {
                if ((at.Child(Relation.Nsubj) ?? at.Child(Relation.Csubj)) is { } subject)
                {
                    return subject;
                }

                if (at.Relation != Relation.Conj || at.Head is not { } first)
                {
                    return null;
                }

                at = first;
            }

            return null;
        }
    }

    /// <summary>The direct object of this predicate, or null.</summary>
    public Token? Object => Child(Relation.Obj);

    /// <summary>The one who does what a passive says: "arrested by <em>troops</em>". The child with relation obl:agent, else, for a passive participle, an obl with "by"; or null.</summary>
    public Token? Agent
    {
        get
        {
            if (Child(Relation.OblAgent) is { } agent)
            {
                return agent;
            }

            foreach (Token oblique in ChildrenBy(Relation.Obl))
            {
                if (Features.IsPassive && oblique.Child(Relation.Case) is { } preposition && preposition.Is("by"))
                {
                    return oblique;
                }
            }

            return null;
        }
    }

    /// <summary>The smallest run of tokens that holds this token and everything that depends on it, directly or not.</summary>
    public TokenSpan Subtree
    {
        get
        {
            int first = Position, last = Position;
            TokenSpan sentence = Sentence.Tokens;
            foreach (Token token in sentence)
            {
                if ((token.Position < first || token.Position > last) && IsAncestorOf(token))
                {
                    first = Math.Min(first, token.Position);
                    last = Math.Max(last, token.Position);
                }
            }

            return new TokenSpan(Document, first, last - first + 1);
        }
    }

    private Annotations? Annotations => Document.Annotations is { } a && a.Relations[Position] != (byte)Relation.None ? a : null;

    /// <summary>The tokens that depend on this one by <paramref name="relation"/> or a subtype of it, in the order of the text.</summary>
    public DependentTokens ChildrenBy(Relation relation) => new(this, relation);

    /// <summary>The first token that depends on this one by <paramref name="relation"/> or a subtype of it, or null.</summary>
    public Token? Child(Relation relation)
    {
        foreach (Token child in ChildrenBy(relation))
        {
            return child;
        }

        return null;
    }

    /// <summary>True when <paramref name="other"/> depends on this token, directly or over others. No token is its own ancestor.</summary>
    public bool IsAncestorOf(Token other)
    {
        for (Token? at = other.Head; at is { } token; at = token.Head)
        {
            if (token == this)
            {
                return true;
            }
        }

        return false;
    }
}
