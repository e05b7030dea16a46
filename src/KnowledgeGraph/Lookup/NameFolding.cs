using System.Globalization;
using System.Text;

namespace KnowledgeGraph;

/// <summary>
/// Names brought to a form in which spellings of one name are equal: without case, accents, apostrophes and hyphens, in invariant ways. Letters that carry
/// their mark inside (ø, ł, ı) become their plain ones. For finding only; nothing is stored so.
/// </summary>
internal static class NameFolding
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in Sound(name).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.ModifierLetter: break;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation: AppendSpace(folded); break;
                default:
                    if (rune.Value is not ('\'' or '\u2019' or '\u2018' or '`' or '.')) folded.Append(Plain(Rune.ToLowerInvariant(rune)));
                    break;
            }
        }

        return folded.ToString().Trim();
    }

    // Normalisation refuses lone surrogates, which a name typed by a user may hold.
    private static string Sound(string name)
    {
        if (Surrogates.IndexOfLone(name) < 0) return name;
        var sound = new StringBuilder();
        foreach (var rune in name.EnumerateRunes()) sound.Append(rune.ToString());
        return sound.ToString();
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
    }

    private static string Plain(Rune rune) => rune.Value switch
    {
        'ı' => "i",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => rune.ToString(),
    };
}
