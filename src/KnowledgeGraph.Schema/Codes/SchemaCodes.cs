using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Schema;

/// <summary>
/// Every problem code of the schema language (KG0xxx). Diagnostics of the generator, the tests and <c>schema/README.md</c> share this
/// table.
/// </summary>
public static partial class SchemaCodes
{
    /// <summary>All codes, ordered by code.</summary>
    public static IReadOnlyList<SchemaCode> All => Table.Rows;

    /// <summary>Finds a code by its text, for example <c>KG0101</c>.</summary>
    public static bool TryFind(string code, [NotNullWhen(true)] out SchemaCode? found)
    {
        found = All.FirstOrDefault(c => string.Equals(c.Code, code, StringComparison.Ordinal));
        return found is not null;
    }

    // A class of its own, because the order in which the partial files initialise their fields is not defined.
    private static class Table
    {
        internal static readonly IReadOnlyList<SchemaCode> Rows =
        [
            UnreadableFile, DuplicateGraph, FileTooLarge, InvalidYaml, TooDeep, TooManyNodes, TextTooLong, SeveralDocuments,
            DuplicateKey, AnchorOrAlias, MergeKey, Tag, ForbiddenCharacter, LoneSurrogate, KeyIsNotText, TooManyProblems, EmptyFile,
            UnusualLineBreak, InvalidEncoding, UnknownKey, WrongShape, MissingKey, EmptyValue, NotABoolean, InvalidPropertyType,
            InvalidRole, InvalidDate, RepeatedItem, MissingImport, ImportCycle, ImportedRoot, DuplicateDeclaration,
            InvalidImportPath, TooManyFiles,
            InvalidName, UnknownType, MixedScripts, ConfusableNames, ReservedName, NameClash, MemberClash, DiffersOnlyInCase,
            IdClash, InvalidId, NotNormalized, Capitalisation, InvalidNamespace, EnclosingName,
            InheritanceCycle, TwoParents, TraitWithProperties, TraitIsType, TraitOption, AbstractOpen, CuesWithoutOpen, SharedCue,
            UnusedTrait, RepeatedProperty, UnusedAbstractType, EmptyEnum, RepeatedEnumValue,
            AbstractEntity, AmbiguousAlias, ReversedPeriod, RedundantAlias, MetonymWithoutPlace, UnknownEntity, PartOfCycle,
            UnknownProperty, WrongValue, MissingProperty, DeprecatedUse, FunctionWordName,
            TooFewRoles, InverseClash, InverseOfSymmetric, TransitiveWithoutChain, UnknownRole, UnknownRelation,
            ExclusiveWithItself, TraversalClash, RedundantRoleType, FunctionalRole, CauseWithoutEffect,
            UnbalancedExample, EmptyAlternative, UnknownSlot, UnknownWordSet, ExampleWithoutSlot, MissingRole, RepeatedExample,
            AmbiguousExample, RepeatedSlot, ExampleWithoutWord, EmptyWordSet, InvalidWord, ExampleTooLarge, UnusedWordSet,
            InvalidSlot,
        ];
    }
}
