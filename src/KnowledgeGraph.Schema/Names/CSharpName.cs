using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Schema;

/// <summary>What a schema accepts as a C# name. Stricter than the language, which ignores format characters and knows é twice.</summary>
internal static class CSharpName
{
    public const int LongestName = 100;

    public static bool IsStart(char c) =>
        c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber;

    public static bool IsPart(char c) =>
        c < 128
            ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
            : IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    public static bool IsValid(string name) => name.Length is > 0 and <= LongestName && IsStart(name[0]) && name.All(IsPart);

    /// <summary>Whether the compiler keeps the name for itself beside a property or operator: <c>get_Name</c> for <c>Name</c>.</summary>
    public static bool IsAccessor(string name) =>
        name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) || name.StartsWith("op_", StringComparison.Ordinal);

    public static bool IsNormalized(string name) =>
        string.Equals(AsciiFolding.Normalize(name, NormalizationForm.FormC), name, StringComparison.Ordinal);
}
