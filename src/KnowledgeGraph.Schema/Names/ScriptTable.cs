using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Schema;

/// <summary>
/// Which script a letter belongs to, as far as names need it: .NET has no Unicode script property. After Unicode UTS #39: a name of one
/// script
/// cannot imitate another one inside itself, and look-alikes between names are found by a common skeleton.
/// </summary>
internal static class ScriptTable
{
    private static readonly (char First, char Last, string Name)[] Ranges =
    [
        ('A', 'Z', "Latin"), ('a', 'z', "Latin"), ('\u00AA', '\u024F', "Latin"), ('\u0250', '\u02AF', "Latin"), ('\u0370', '\u03FF', "Greek"),
        ('\u0400', '\u052F', "Cyrillic"), ('\u0531', '\u058F', "Armenian"), ('\u0590', '\u05FF', "Hebrew"), ('\u0600', '\u06FF', "Arabic"),
        ('\u0700', '\u074F', "Syriac"), ('\u0750', '\u077F', "Arabic"), ('\u08A0', '\u08FF', "Arabic"), ('\u0900', '\u097F', "Devanagari"),
        ('\u0E00', '\u0E7F', "Thai"), ('\u10A0', '\u10FF', "Georgian"), ('\u1100', '\u11FF', "Han"), ('\u13A0', '\u13FF', "Cherokee"),
        ('\u1C80', '\u1C8F', "Cyrillic"), ('\u1D00', '\u1D7F', "Latin"), ('\u1E00', '\u1EFF', "Latin"), ('\u1F00', '\u1FFF', "Greek"),
        ('\u2C60', '\u2C7F', "Latin"), ('\u2DE0', '\u2DFF', "Cyrillic"), ('\u3040', '\u30FF', "Han"), ('\u3130', '\u318F', "Han"),
        ('\u3400', '\u9FFF', "Han"), ('\uA640', '\uA69F', "Cyrillic"), ('\uA720', '\uA7FF', "Latin"), ('\uAC00', '\uD7AF', "Han"),
        ('\uF900', '\uFAFF', "Han"), ('\uFB1D', '\uFB4F', "Hebrew"), ('\uFB50', '\uFDFF', "Arabic"), ('\uFE70', '\uFEFF', "Arabic"),
        ('\uFF21', '\uFF5A', "Latin"),
    ];

    // Letters of other scripts that look like Latin ones, from the Unicode confusables (UTS #39), the common ones of Cyrillic, Greek and
    // Armenian.
    private const string LookAlikes =
        "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjԁdԛqԝwһhΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiαaρpυuօoհhոnսuցgԾOՍUՏS";

    /// <summary>The second script of a name that mixes two, with the first; <see langword="null"/> for a name of one script.</summary>
    public static (string First, string Second)? FindMixture(string name)
    {
        string? first = null;
        foreach (var c in name)
        {
            if (c < 128 ? !char.IsLetter(c) : !CSharpName.IsStart(c))
                continue;
            var script = ScriptOf(c);
            first ??= script;
            if (!string.Equals(first, script, StringComparison.Ordinal))
                return (first, script);
        }

        return null;
    }

    /// <summary>What a name looks like: equal for names that the eye confuses.</summary>
    public static string Skeleton(string name)
    {
        var skeleton = new StringBuilder(name.Length);
        foreach (var c in AsciiFolding.Normalize(name, NormalizationForm.FormKC))
        {
            var at = c < 128 ? -1 : LookAlikes.IndexOf(c, 0);
            skeleton.Append(char.ToLowerInvariant(at >= 0 && at % 2 == 0 ? LookAlikes[at + 1] : c));
        }

        return skeleton.ToString();
    }

    private static string ScriptOf(char c)
    {
        foreach (var (first, last, name) in Ranges)
        {
            if (c >= first && c <= last)
                return name;
        }

        // Scripts without a range of their own are told apart by their block, which is enough to find a mixture.
        return "U+" + (c & 0xFF80).ToString("X4", CultureInfo.InvariantCulture);
    }
}
