using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Finds in a tree the words that play a part of a pattern beside its trigger, in all the ways in which English says it.</summary>
internal sealed class TreeArguments(SentenceReading sentence, SentenceTree tree)
{
    private readonly SentenceWords _words = sentence.Words;

    public TreeSubjects Subjects { get; } = new(sentence, tree);

    /// <summary>The words that hang on a word by an edge of a pattern; none where the sentence does not say it.</summary>
    /// <param name="word">The word of the node above.</param>
    /// <param name="child">The part that is looked for.</param>
    /// <param name="parent">The node above.</param>
    /// <param name="phrase">The words of a verb that ends with a preposition: "open fire on"; none for others.</param>
    public List<int> Find(int word, TreeNode child, TreeNode parent, string[]? phrase = null)
    {
        var found = new List<int>();
        switch (child.Edge)
        {
            case TreeEdge.Subject: AddSubject(word, found); break;
            case TreeEdge.Object: AddObjects(word, parent.Particle, phrase ?? [], found); break;
            case TreeEdge.Recipient: AddChildren(word, Relation.Iobj, found); AddObjects(word, "", [], found); break;
            case TreeEdge.Oblique:
                AddObliques(word, child.Marker, found, parent.IsArgument);
                // A word of the example may hang on the phrase before it: "the deaths of people in a raid".
                if (found.Count == 0 && child.IsWord) AddNested(word, child.Marker, found);
                break;
            case TreeEdge.Owner: AddOwners(word, found); break;
            case TreeEdge.Described:
                AddDescribed(word, found);
                if (found.Count == 0 && parent.Marker.Length > 0) AddBearer(word, found);
                break;
            case TreeEdge.Complement: AddComplements(word, found); break;
        }

        return found;
    }

    /// <summary>The preposition right before a word's phrase, or an empty text.</summary>
    public string MarkerOf(int word) => LastCase(word) is >= 0 and var at ? _words.Lower[at] : "";

    /// <summary>Whether a verb has a particle, or a preposition before the last, with this text.</summary>
    public bool HasParticle(int verb, string particle)
    {
        foreach (var child in tree.Children(verb))
        {
            if (_words.Is(child, particle) && tree.Relations[child].Universal is Relation.Compound or Relation.Advmod or Relation.Case) return true;
            foreach (var inner in tree.Children(child))
            {
                if (tree.Relations[inner] == Relation.Case && _words.Is(inner, particle)) return true;
            }
        }

        return _words.Is(verb + 1, particle);
    }

    private int LastCase(int word)
    {
        var last = -1;
        foreach (var child in tree.Children(word))
        {
            if (tree.Relations[child] is not (Relation.Case or Relation.Mark) || child > word) continue;
            if (_words.Is(child + 1, "least") || _words.Is(child + 1, "most")) continue;
            last = child;
            foreach (var part in tree.Children(child))
            {
                if (tree.Relations[part] == Relation.Fixed) last = Math.Max(last, part);
            }
        }

        return last;
    }

    private void AddSubject(int verb, List<int> found)
    {
        if (!Subjects.IsPassive(verb))
        {
            if (Subjects.Of(verb) is not (>= 0 and var subject)) return;
            found.Add(subject);
            AddCompany(verb, subject, found);
            return;
        }

        AddAgents(verb, found);
    }

    // "A, along with B, took the town": the parser hangs the company on the verb.
    private void AddCompany(int verb, int subject, List<int> found)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < subject || child > verb || tree.Relations[child].Universal != Relation.Obl) continue;
            if (tree.Child(child, Relation.Case) is not (>= 0 and var marker) || !_words.Is(marker - 1, WordClass.Comma)) continue;
            if (_words.Is(marker, "with") || TreePhrases.IsCompany(_words, marker)) found.Add(child);
        }
    }

    private void AddAgents(int word, List<int> found)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Relations[child] == Relation.OblAgent
                || (tree.Relations[child].Universal is Relation.Obl or Relation.Nmod && _words.Is(LastCase(child), "by"))) found.Add(child);
        }

        // "sent to the front by": the parser hangs it on the noun before.
        if (found.Count == 0) AddNested(word, "by", found);
        // "attacked and captured by": the last of several participles has the agent.
        foreach (var child in found.Count > 0 ? [] : tree.Children(word))
        {
            if (tree.Relations[child] == Relation.Conj && tree.Upos[child] == tree.Upos[word] && tree.Child(child, Relation.Nsubj) < 0)
                AddAgents(child, found);
        }
    }

    private void AddObjects(int verb, string particle, string[] phrase, List<int> found)
    {
        if (Subjects.IsPassive(verb))
        {
            if (Subjects.Of(verb) is >= 0 and var subject) found.Add(subject);
            return;
        }

        foreach (var child in tree.Children(verb))
        {
            var isOwn = child > verb && child < verb + phrase.Length && _words.Is(child, phrase[child - verb]);
            if (IsObject(child) && !isOwn) found.Add(Subjects.Resolve(child, verb));
        }

        if (found.Count == 0 && phrase.Length > 0) AddObliques(verb, phrase[^1], found);

        if (found.Count == 0 && Subjects.AuxiliaryHead(verb) is >= 0 and var auxiliary && ObjectOf(auxiliary) is var behind
            && behind > verb) found.Add(behind);
        if (found.Count > 0) return;
        if (particle.Length > 0) AddObliques(verb, particle, found);
        if (found.Count > 0) return;
        AddSharedObject(verb, found);
        if (found.Count == 0 && RelativeObject(verb) is >= 0 and var antecedent) found.Add(antecedent);
    }

    // A name that the parser takes for a complement is an object, and a phrase with a preposition is none.
    private bool IsObject(int word) => tree.Relations[word] switch
    {
        Relation.Obj => tree.Child(word, Relation.Case) < 0 || Subjects.IsRelative(word),
        Relation.Xcomp => tree.Upos[word] is Upos.Propn && tree.Child(word, Relation.Case) < 0,
        _ => false,
    };

    private int ObjectOf(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (IsObject(child)) return child;
        }

        return -1;
    }

    // "attacked and captured the town": verbs in a row share the object behind the last.
    private void AddSharedObject(int verb, List<int> found)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relations[child] == Relation.Conj && IsVerbal(child) && tree.Child(child, Relation.Nsubj) < 0
                && tree.Child(verb, Relation.Obl) < 0 && ObjectOf(child) is >= 0 and var shared)
            {
                found.Add(shared);
                return;
            }
        }

        var head = tree.Heads[verb];
        if (tree.Relations[verb] == Relation.Conj && head >= 0 && IsVerbal(head) && tree.Child(verb, Relation.Nsubj) < 0
            && ObjectOf(head) is var before and >= 0 && before > verb) found.Add(before);
    }

    // "the town that rebels hold", "the town rebels hold": the noun is the object where the clause has a subject of its own and no object.
    private int RelativeObject(int verb)
    {
        if (tree.Relations[verb] != Relation.AclRelcl || tree.Child(verb, Relation.Nsubj) is not (>= 0 and var subject)) return -1;
        return Subjects.IsRelative(subject) || tree.Child(verb, Relation.Obj) >= 0 ? -1 : Subjects.Antecedent(verb);
    }

    private void AddObliques(int word, string marker, List<int> found, bool isArgument = false)
    {
        AddMarked(word, marker, found);
        if (found.Count > 0) return;
        // The parser hangs a phrase on the verb or on its object; both say the same here.
        var above = tree.Heads[word];
        if (IsVerbal(word))
        {
            foreach (var child in tree.Children(word))
            {
                if (tree.Relations[child] is Relation.Obj or Relation.Xcomp) AddMarked(child, marker, found);
            }
        }
        else if (above >= 0 && IsVerbal(above) && (isArgument || Lexicon.Light.Contains(_words.VerbLemma(above)))
            && tree.Relations[word].Universal is Relation.Obj or Relation.Nsubj or Relation.Obl)
        {
            AddMarked(above, marker, found, behind: word);
        }

        if (found.Count > 0) return;
        foreach (var child in tree.Children(word))
        {
            if (tree.Relations[child] == Relation.Conj && tree.Upos[child] == tree.Upos[word] && tree.Child(child, Relation.Nsubj) < 0
                && (IsVerbal(word) || !HasArticle(child))) AddMarked(child, marker, found);
        }

        if (found.Count == 0 && tree.Relations[word] == Relation.Conj && above >= 0 && tree.Upos[above] == tree.Upos[word]
            && (IsVerbal(word) || !HasArticle(word)))
            AddMarked(above, marker, found, behind: word);
        if (found.Count == 0 && TreeFronting.Of(_words, tree, word, c => IsMarked(c, marker) && !IsTime(c)) is >= 0 and var scene) found.Add(scene);
        if (found.Count == 0 && tree.Relations[word] == Relation.AclRelcl) AddRelativeOblique(word, marker, found);
        // "using a base in Jordan" says where the base is, not whom it hits.
        foreach (var used in found.Count == 0 && marker is "against" or "on" ? TreeInstruments.Of(_words, tree, word) : []) AddMarked(used, marker, found);
    }

    // "the town in which", "the city they had fled to".
    private void AddRelativeOblique(int verb, string marker, List<int> found)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relations[child].Universal is Relation.Obl or Relation.Nmod && Subjects.IsRelative(child) && IsMarked(child, marker))
                found.Add(Subjects.Antecedent(verb));
            // "the jail where he was taken" is where he came to.
            if ((marker is "in" || (marker is "from" && !Lexicon.Moving.Contains(_words.VerbLemma(verb)))) && _words.Is(child, "where") && tree.Heads[verb] >= 0) found.Add(tree.Heads[verb]);
        }
    }

    private void AddMarked(int word, string marker, List<int> found, int behind = -1)
    {
        var before = found.Count;
        AddOwn(word, marker, found, behind);
        if (found.Count == before && marker is not ("in" or "of")) AddNested(word, marker, found);
    }

    private void AddOwn(int word, string marker, List<int> found, int behind = -1)
    {
        foreach (var child in tree.Children(word))
        {
            if (child <= behind || tree.Relations[child].Universal is not (Relation.Obl or Relation.Nmod or Relation.Advcl or Relation.Xcomp)) continue;
            if (!IsMarked(child, marker) || IsTime(child)) continue;
            // Only the nearest: "raids on the villages, on the edge of the city".
            found.Add(Subjects.Resolve(child, word));
            return;
        }
    }

    // "a strike on 27 September on the suburbs".
    private bool IsTime(int word) => DateWords.IsMonthOrDay(_words.Lower[word]) || (_words.Classes[word] == WordClass.Number
        && (DateWords.IsMonthOrDay(_words.Lower[Math.Min(word + 1, _words.Count - 1)]) || (word > 0 && DateWords.IsMonthOrDay(_words.Lower[word - 1]))))
        || (Lexicon.TimeNouns.Contains(_words.NounLemma(word)) && sentence.At(word) is null);

    // The phrase behind another phrase may hang on it: "strikes on the city by the army".
    private void AddNested(int word, string marker, List<int> found)
    {
        foreach (var child in tree.Children(word))
        {
            if (child > word && tree.Relations[child].Universal is Relation.Obl or Relation.Nmod
                && LastCase(child) >= 0) AddOwn(child, marker, found);
        }
    }

    private bool IsMarked(int word, string marker)
    {
        var at = LastCase(word);
        if (at < 0) return false;
        return _words.Is(at, marker) || RightMatcher.Stands(_words, at, marker);
    }

    private void AddOwners(int noun, List<int> found)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relations[child] is Relation.NmodPoss or Relation.Compound or Relation.Amod or Relation.NmodUnmarked or Relation.NmodDesc
                && child < noun && !TreeOwners.IsOfParticiple(_words, child)) found.Add(Subjects.Resolve(child, noun));
        }

        if (found.Count == 0 && TreeOwners.OfTitle(_words, tree, noun) is >= 0 and var titled) found.Add(titled);
        if (found.TrueForAll(f => sentence.At(f) is null) && TreeSenders.Of(_words, tree, noun, isDeed: true) is >= 0 and var sender)
            found.Add(sender);
        // "a siege by the army", "a siege of the city by the army".
        AddMarked(noun, "by", found);

        var head = tree.Heads[noun];
        if (found.Count == 0 && tree.Relations[noun] == Relation.Conj && head >= 0 && !IsVerbal(head)
            && !HasArticle(noun)) AddOwners(head, found);
    }

    // "the president of A and the head of B": with an article of its own a noun shares nothing with the one before it.
    private bool HasArticle(int noun) => tree.Child(noun, Relation.Det) is >= 0 and var article
        && _words.Lower[article] is "a" or "an" or "the";

    /// <summary>Who carries out what a noun says: the subject of a verb such as "launch", or whom it is blamed on.</summary>
    public int DoerOf(int noun)
    {
        var head = tree.Heads[noun];
        if (head < 0) return -1;
        if (tree.Relations[noun] == Relation.Conj && !IsVerbal(head)) return DoerOf(head);
        // "a wave of strikes".
        if (tree.Relations[noun] == Relation.Nmod && _words.Is(LastCase(noun), "of")
            && Lexicon.TransparentNouns.Contains(_words.NounLemma(head)))
            return DoerOf(head);
        if (TreeDenials.Of(_words, tree, noun) is >= 0 and var denying) return Subjects.Of(denying);
        if (!IsVerbal(head)) return -1;
        var lemma = _words.VerbLemma(head);
        if (tree.Relations[noun] is Relation.Obj && Lexicon.Light.Contains(lemma)) return Subjects.Of(head);
        if (tree.Relations[noun] == Relation.NsubjPass && Lexicon.Light.Contains(lemma))
        {
            var agents = new List<int>();
            AddAgents(head, agents);
            return agents.Count > 0 ? agents[0] : -1;
        }

        var isAnswer = lemma is "respond" or "answer" or "retaliate" or "reply" or "react" && _words.Is(LastCase(noun), "with");
        return tree.Relations[noun].Universal == Relation.Obl && isAnswer ? Subjects.Of(head) : -1;
    }

    private void AddDescribed(int noun, List<int> found)
    {
        var head = tree.Heads[noun];
        // "A, one of B's backers".
        if (tree.Relations[noun] == Relation.Nmod && head >= 0 && head < noun && _words.Lower[head] is "one" or "some" or "two" or "part"
            && _words.Is(LastCase(noun), "of"))
        {
            AddDescribed(head, found);
            if (found.Count > 0) return;
        }

        // "the group, whose leader, X": he is not the group.
        var isOwned = tree.Child(noun, Relation.NmodPoss) is >= 0 and var whose && _words.Is(whose, "whose");
        if (tree.Relations[noun] is Relation.Appos && head >= 0 && !isOwned) found.Add(LastConjunctBefore(noun, head));
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relations[child] is Relation.Appos or Relation.Flat && child > noun) found.Add(child);
        }

        if (found.Count > 0) return;
        if (tree.Relations[noun] is Relation.NmodDesc or Relation.Compound or Relation.Flat && head > noun) found.Add(head);
        else if (tree.Child(noun, Relation.Cop) >= 0 && Subjects.Of(noun) is >= 0 and var subject) found.Add(subject);
        else if (tree.Relations[noun] is Relation.Xcomp or Relation.Obj && head >= 0 && _words.VerbLemma(head) is "become" or "remain"
            && Subjects.Of(head) is >= 0 and var become) found.Add(become);
    }

    // "the town in the hands of A" says what "the town is in the hands of A" says.
    private void AddBearer(int noun, List<int> found)
    {
        var head = tree.Heads[noun];
        if (head < 0) return;
        if (head < noun && tree.Relations[noun].Universal == Relation.Nmod && tree.Upos[head] is Upos.Noun or Upos.Propn) found.Add(head);
        // "With Russian help, the army took": whoever acts with it has it.
        if (tree.Relations[noun] == Relation.Obl && IsVerbal(head) && _words.Is(LastCase(noun), "with") && Subjects.Of(head) is >= 0 and var bearer) found.Add(bearer);
    }

    // "A and B, the chairman of C": an apposition in the singular describes the last of them.
    private int LastConjunctBefore(int noun, int head)
    {
        var last = head;
        if (tree.Features(noun).Number == Number.Plur) return head;
        foreach (var child in tree.Children(head))
        {
            if (tree.Relations[child] == Relation.Conj && child < noun) last = child;
        }

        return last;
    }

    private void AddComplements(int word, List<int> found)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Relations[child].Universal is Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl or Relation.Obl) found.Add(child);
        }
    }

    private void AddChildren(int word, Relation relation, List<int> found)
    {
        foreach (var child in tree.Children(word))
        {
            if (relation.Covers(tree.Relations[child])) found.Add(child);
        }
    }

    private bool IsVerbal(int word) => tree.Upos[word] is Upos.Verb or Upos.Aux;
}
