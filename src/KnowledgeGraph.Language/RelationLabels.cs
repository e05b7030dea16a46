using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>The labels of relations as treebanks write them, and how subtypes belong to universal relations.</summary>
public static class RelationLabels
{
    private static readonly string[] Labels =
    [
        "_",
        "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj",
        "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet",
        "discourse", "dislocated", "expl", "fixed", "flat", "flat:foreign", "goeswith", "iobj", "list", "mark", "nmod",
        "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
        "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
    ];

    private static readonly FrozenDictionary<string, Relation> ByLabel =
        Labels.Select((label, i) => KeyValuePair.Create(label, (Relation)i)).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Relation[] Universals = [.. Labels.Select(label => ByLabel[label.Split(':')[0]])];

    extension(Relation relation)
    {
        /// <summary>The label as treebanks write it: "nsubj:pass"; "_" for <see cref="Relation.None"/>.</summary>
        public string Label => Labels[(int)relation];

        /// <summary>The relation without its subtype: "nsubj" for "nsubj:pass".</summary>
        public Relation Universal => Universals[(int)relation];

        /// <summary>True when <paramref name="other"/> is this relation or a subtype of it: nsubj covers nsubj:pass, not the other way round.</summary>
        public bool Covers(Relation other) => relation == other || relation == Universals[(int)other];
    }

    /// <summary>The relation with this label; an unknown subtype falls back to its universal relation and anything else to <see cref="Relation.Dep"/>.</summary>
    public static Relation Parse(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return ByLabel.TryGetValue(label, out Relation relation) || ByLabel.TryGetValue(label.Split(':')[0], out relation) ? relation : Relation.Dep;
    }
}
