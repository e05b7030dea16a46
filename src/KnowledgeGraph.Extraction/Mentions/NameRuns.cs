using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds runs of capitalised words that may be names: how far each goes, and whether the sentence is a heading, where capitals say
/// nothing.</summary>
internal sealed class NameRuns(CueTable cues)
{
    private static readonly System.Buffers.SearchValues<char> InAcronyms = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "al", "el", "de", "bin", "ibn", "abu", "von", "van",
        "da", "di", "ben", "ad", "ul", "ed", "du", "del", "la", "le", "dos", "bint", "ag", "ould", "mint", "wal", "der", "den", "ter",
        "las", "los", "es" };

    // Those of whom bodies call themselves: "Workers' Party", "People's Republic".
    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "people", "workers", "women", "farmers", "peasants",
        "children", "students", "soldiers", "teachers", "doctors", "mothers", "citizens", "patriots", "lawyers", "nurses", "officers",
            "men", "prisoners", "journalists" };

    // As whom bodies see themselves: "Men of Dignity".
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal) { "men", "sons", "youth", "friends", "guardians", "lions",
        "eagles", "soldiers", "army", "house", "voice", "brigades", "companions", "daughters", "party", "league", "union" };

    // Bodies that bear a day.
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal) { "movement", "front", "brigade", "brigades", "forces", "army",
        "battalion", "organisation", "organization", "group", "coalition", "alliance", "party", "committee" };

    // Units that bear a number.
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "battalion", "brigade", "division", "regiment", "corps",
        "army", "zone", "fleet", "squadron", "district", "command", "legion", "group", "front", "column", "alliance" };

    private static readonly HashSet<string> Ordinals = new(StringComparer.Ordinal) { "first", "second", "third", "fourth", "fifth", "sixth",
        "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "three" };

    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal) { "i", "ramadan", "eid", "christmas", "easter",
        "islam", "arabic",
        "english", "god", "facebook", "twitter", "telegram", "youtube", "x", "internet", "coronavirus" };

    // Arms and vehicles that bear a maker's or a model's name.
    private static readonly HashSet<string> Arms = new(StringComparer.Ordinal) { "kalashnikov", "kalashnikovs", "iskander", "iskanders", "mig", "migs", "himars", "grad", "grads", "katyusha", "katyushas", "kornet", "shahed", "shaheds",
        "bayraktar", "bayraktars", "tomahawk", "tomahawks", "hellfire", "ilyushin", "humvee", "humvees", "hilux", "scud", "scuds", "rafale", "kinzhal", "kalibr", "atacms", "kfir", "chinook", "howitzer", "akinci", "tochka", "orkan", "geran", "gepard", };

    // Peoples, creeds and directions: they describe a name or stand for nobody by themselves.
    private static readonly HashSet<string> Describing = new(StringComparer.Ordinal) { "arab", "arabs", "kurd", "kurds", "kurdish",
        "yazidi",
        "yazidis", "sunni", "sunnis", "shia", "shiite", "shiites", "alawite", "alawites", "christian", "christians", "muslim", "muslims",
            "islamic",
        "islamist", "islamists", "jew", "jews", "jewish", "druze", "turkmen", "assyrian", "european", "europeans", "african", "africans",
            "asian",
        "western", "eastern", "northern", "southern", "central", "local", "next", "small", "new", "former", "senior", "top", "communist",
            "marxist" };

    /// <summary>Whether so many words have capitals that they say nothing.</summary>
    public static bool IsHeading(SentenceWords words)
    {
        // A sentence with its stop is no heading, however many names it holds.
        if (words.Is(words.Count - 1, ".")) return false;
        if (IsShouted(words)) return true;
        var (capitals, all) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Lower[i].Length < 4 || !char.IsLetter(words.Lower[i][0])) continue;
            all++;
            if (words.IsCapitalised(i)) capitals++;
        }

        return all > 4 && capitals * 10 > all * 8;
    }

    // "SITUATION OVERVIEW".
    private static bool IsShouted(SentenceWords words)
    {
        var letters = 0;
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var c in words.Text(i))
            {
                if (char.IsLower(c)) return false;
                if (char.IsUpper(c)) letters++;
            }
        }

        return letters > 4;
    }

    // Words that open the names of places: what follows belongs to them, even where it is a name by itself ("Port Sudan").
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "port", "new", "fort", "mount", "lake", "camp",
        "kafr", "tell", "tal", "tel", "ain", "deir",
        "san", "santa", "saint", "st", "upper", "lower", "el", "al", "bir", "wadi", "jabal", "khan", "beit", "bab" };

    /// <summary>Whether a word opens the names of places: "Wadi", "Tal".</summary>
    public static bool IsOpener(string lower) => Openers.Contains(lower) && lower is not ("new" or "camp" or "el" or "al" or "san" or "khan"
        or "upper" or "lower" or "saint" or "st" or "santa");

    /// <summary>Whether a word only describes: "Kurdish", "Local".</summary>
    public static bool IsDescribing(string lower) => Describing.Contains(lower);

    /// <summary>Whether a name may start at a word.</summary>
    public static bool StartsName(SentenceWords words, int i, IReadOnlySet<string> capitals)
    {
        // "301st Battalion".
        if (IsNumberedUnit(words, i) || IsDated(words, i)) return true;
        // "Pro-army" says on whose side somebody is.
        if (words.Lower[i].StartsWith("pro-", StringComparison.Ordinal) || words.Lower[i].StartsWith("anti-", StringComparison.Ordinal)) return false;
        // "al-Badu".
        if (words.IsHyphen(i + 1) && NameKey.IsArticle(words.Lower[i]) && i + 2 < words.Count && words.IsCapitalised(i + 2)) return true;
        // "the Eritreans" are named by their country.
        if (Demonyms.CountryOf(words.Lower[i]) is not null) return false;
        if (!words.IsCapitalised(i) || !CanName(words, i) || DateWords.IsMonthOrDay(words.Lower[i])
            || NoNames.Contains(words.Lower[i]) || (Arms.Contains(words.Lower[i]) && !(i + 1 < words.Count && words.IsCapitalised(i + 1)))) return false;
        if (i > 0 && !words.Is(i - 1, WordClass.Quote)) return true;
        // The first word of a sentence has its capital from there, unless it is written so elsewhere, goes on as a name or is an acronym.
        return (i + 1 < words.Count && words.IsCapitalised(i + 1)
                && (words.Classes[i + 1] == WordClass.Noun || words.IsHyphen(i + 2)))
            || (i + 2 < words.Count && Particles.Contains(words.Lower[i + 1]) && words.IsCapitalised(i + 2))
            || (words.IsHyphen(i + 1) && NameKey.IsArticle(words.Lower[i])) || PersonTitles.IsGivenName(words.Lower[i])
            || IsAcronym(words, i) || capitals.Contains(words.Lower[i]) || IsOwnName(words, i);
    }

    // "Fano attacked the town": the parser takes for a name what no dictionary holds.
    private static bool IsOwnName(SentenceWords words, int i) => i == 0 && words.Tree is { } tree
        && (tree.Upos[i] == KnowledgeGraph.Language.Upos.Propn || IsTakenForCry(words, tree, i)) && words.Classes[i] == WordClass.Noun && words.Lower[i].Length > 3
        && !IsDescribing(words.Lower[i]) && NominalWords.KindOf(words.NounLemma(i)) is null;

    // "Ansar, a rebel group, attacked": an interjection is not told what it is.
    private static bool IsTakenForCry(SentenceWords words, SentenceTree tree, int i) => tree.Upos[i] == KnowledgeGraph.Language.Upos.Intj
        && words.Is(i + 1, WordClass.Comma) && words.Is(i + 2, WordClass.Determiner);

    // "March 23 Movement", "17 November Brigade": a day that a body is called after.
    private static bool IsDated(SentenceWords words, int i)
    {
        if (i + 2 >= words.Count || !words.IsCapitalised(i + 2) || !Bodies.Contains(words.Lower[i + 2])) return false;
        return (DateWords.IsMonthOrDay(words.Lower[i]) && char.IsDigit(words.Text(i + 1)[0]))
            || (char.IsDigit(words.Text(i)[0]) && DateWords.IsMonthOrDay(words.Lower[i + 1]));
    }

    // "301st Battalion", "3rd Military Zone".
    private static bool IsNumberedUnit(SentenceWords words, int i)
    {
        // "the First Coastal Division": only "the" or what stands before a noun may precede, so that no sentence opens here.
        var isSpelled = i > 0 && words.IsCapitalised(i) && Ordinals.Contains(words.Lower[i]);
        if (!isSpelled && (!char.IsDigit(words.Text(i)[0]) || char.IsDigit(words.Text(i)[^1]))) return false;
        for (var k = i + 1; k < i + 4 && k < words.Count && words.IsCapitalised(k); k++)
        {
            if (Units.Contains(words.Lower[k])) return true;
        }

        return false;
    }

    // "Khaled al-Mohsen" at the start of a sentence looks like a verb in the past.
    private static bool CanName(SentenceWords words, int i) =>
        words.Classes[i] is WordClass.Noun or WordClass.Adjective || (i == 0 && words.Classes[i] == WordClass.Verb
            && PersonTitles.IsGivenName(words.Lower[i]));

    /// <summary>The word of a name that says what it is, before "of" or "for": "Ministry" in "Ministry of Defence".</summary>
    public static int HeadOf(SentenceWords words, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            // "Islamic State in the Greater Sahara" is no state.
            if (words.Lower[i] is "of" or "for" or "on" or "against" || (words.Is(i, "in") && !words.Is(i + 1, "the"))) return i - 1;
        }

        return last;
    }

    /// <summary>Whether a name is one word, with its article or parts joined by hyphens: "al-Fashaga".</summary>
    public static bool IsSingle(SentenceWords words, int first, int last)
    {
        for (var i = first + 1; i < last; i += 2)
        {
            if (!words.IsHyphen(i)) return false;
        }

        return (last - first) % 2 == 0;
    }

    /// <summary>Whether a word is written in capitals only.</summary>
    public static bool IsAcronym(SentenceWords words, int i)
    {
        var text = words.Text(i);
        // "M23".
        return text.Length is > 1 and < 7 && char.IsAsciiLetterUpper(text[0]) && !text.ContainsAnyExcept(InAcronyms);
    }

    // For what bodies stand: "Union of Forces for Democracy and Development".
    private static readonly HashSet<string> Ideals = new(StringComparer.Ordinal) { "democracy", "development", "justice", "freedom", "peace", "unity",
        "equality", "progress", "change", "reform", "dignity", "reconstruction", "liberation", "renewal", "truth", "solidarity", "stability", "security" };

    /// <summary>The last word of a name that starts at a word.</summary>
    public int EndOf(SentenceWords words, int first, ArticleState state)
    {
        var last = IsDated(words, first) ? first + 2 : first;
        for (var i = last + 1; i < words.Count; i++)
        {
            if (!IsPart(words, i, last, first) || (words.IsCapitalised(i) && !words.IsHyphen(i - 1)
                && words.Classes[i - 1] is not WordClass.Possessive
                && !PersonTitles.IsGivenName(words.Lower[first])
                && !(Openers.Contains(words.Lower[first]) && i == first + 1) && StartsKnown(words, i, state))) break;
            last = i;
        }

        while (last > first && (words.IsHyphen(last) || words.Is(last, WordClass.Stop)
            || (Particles.Contains(words.Lower[last]) && !words.IsCapitalised(last)))) last--;
        // "Iranian-backed" and "Britain-based" are no names.
        for (var i = first + 1; i <= last; i++)
        {
            // "Mazar-i-Sharif".
            var isLinked = words.IsHyphen(i + 2) && words.Lower[i + 1].Length < 4 && i + 3 < words.Count && words.IsCapitalised(i + 3);
            if (words.IsHyphen(i) && !words.IsCapitalised(i + 1) && !isLinked && !words.IsHyphen(i - 2)
                && !Particles.Contains(words.Lower[i - 1])) return Math.Max(first, i - 1);
        }

        return EndBehindOf(words, first, last, state);
    }

    // A declared name ends the run, unless it is one word in the middle of a body's name: "the Doctors Syria Network".
    private bool StartsKnown(SentenceWords words, int i, ArticleState state)
    {
        var known = state.Names.Longest(words, i, state.Published, out var last);
        // "the Kachin Independence Army and its allies": what the schema calls "the army" has no capital.
        if (known.IsEmpty || known.All(static e => e.Kind == MentionKind.Nominal)) return false;
        // "the Kurdish Red Crescent" is not the one that is called so without its adjective.
        if (words.Lower[last] is "crescent" or "cross" && IsDescribing(words.Lower[i - 1])) return false;
        if (i == last && Countries.ByWord.ContainsKey(words.Lower[i]) && IsParty(words, last + 1)) return false;
        return !(last + 1 < words.Count && words.IsCapitalised(last + 1) && IsBody(words, last + 1));
    }

    // "Prosperous Armenia, the biggest opposition party,": the adjective belongs to the party's name.
    private static bool IsParty(SentenceWords words, int comma)
    {
        if (!words.Is(comma, WordClass.Comma) || !words.Is(comma + 1, WordClass.Determiner)) return false;
        for (var i = comma + 2; i < comma + 6 && i < words.Count && words.Classes[i] is WordClass.Noun or WordClass.Adjective; i++)
        {
            if (words.Lower[i] is "party" or "movement" or "bloc" or "alliance") return true;
        }

        return false;
    }

    private static bool IsPart(SentenceWords words, int i, int last, int first)
    {
        if (words.IsHyphen(i)) return i + 1 < words.Count && char.IsLetter(words.Text(i + 1)[0]);
        if (words.Lower[i] is "'s" or "'" or "\u2019") return Owners.Contains(words.Lower[i - 1]) && words.IsCapitalised(i - 1)
            && i + 1 < words.Count && words.IsCapitalised(i + 1) && words.Is(i + 1, WordClass.Noun);
        if (words.IsCapitalised(i) && words.Classes[i] is WordClass.Noun
            or WordClass.Adjective) return !DateWords.IsMonthOrDay(words.Lower[i]);
        if (Particles.Contains(words.Lower[i]) && i + 1 < words.Count && (words.IsHyphen(i + 1) || words.IsCapitalised(i + 1)
            // "San Cristóbal de las Casas".
            || (words.Lower[i + 1] is "la" or "las" or "los" && i + 2 < words.Count && words.IsCapitalised(i + 2)))) return true;
        // "Lt. Gen. X", "George W. Bush".
        if (words.Is(i, ".") && i == last + 1 && i + 1 < words.Count && words.IsCapitalised(i + 1))
            return PersonTitles.IsTitle(words.Lower[last]) || words.Lower[last].Length == 1;
        return words.IsHyphen(i - 1) && i > first + 1 && words.IsCapitalised(i - 2);
    }

    // "Ministry of Defence", "Front for the Liberation of X": only behind the word for a body.
    private int EndBehindOf(SentenceWords words, int first, int last, ArticleState state)
    {
        // "Islamic State in the Greater Sahara".
        if (last > first && words.Is(last + 1, "in") && words.Is(last + 2, "the") && last + 4 < words.Count && words.IsCapitalised(last + 3)
            && words.IsCapitalised(last + 4) && IsBody(words, last)) return EndOf(words, last + 3, state);
        // "United Nations Interim Force in Lebanon (UNIFIL)".
        if (words.Is(last + 1, "in") && last + 4 < words.Count && words.IsCapitalised(last + 2) && words.Is(last + 3, "(")
            && IsAcronym(words, last + 4)
            && IsBody(words, last)) return last + 2;
        var isAgreement = cues.Concepts.OfHead(words, last) is NameConcept.Agreement;
        if (!words.Is(last + 1, "of") && !words.Is(last + 1, "for") && !(isAgreement && words.Is(last + 1, "on"))) return last;
        var next = NextOf(words, last + 1);
        var isCalled = last == first && words.Is(first - 1, "the") && words.Is(last + 1, "of") && !words.IsHyphen(first - 2)
            // "the Islamists of X" are X's.
            && !IsDescribing(words.Lower[first]);
        if (next < 0 || !(isAgreement || isCalled || IsBody(words, last)) || PersonTitles.IsTitle(words.Lower[last])) return last;
        if (last == first && !words.Is(first - 1, "the") && !words.Is(last + 1, "for") && !Members.Contains(words.Lower[last])) return last;
        // "the Equality Movement of Finance Minister X" is his.
        if (!isAgreement && next == last + 2 && words.Is(last + 1, "of") && next + 1 < words.Count && words.IsCapitalised(next + 1)
            && (PersonTitles.IsTitle(words.Lower[next]) || PersonTitles.IsTitle(words.Lower[next + 1]))) return last;
        // "the Salvation Front of Thomas Quill" is his.
        if (!isAgreement && words.Is(last + 1, "of") && PersonTitles.IsGivenName(words.Lower[next]) && next + 1 < words.Count
            && words.IsCapitalised(next + 1)) return last;
        var end = Math.Max(next, EndOf(words, next, state));
        // "Movement for the Salvation of X", "Convention on the Privileges and Immunities of X": what it is for has an "of" of its own.
        if (words.Is(end + 1, "and") && (isAgreement || (words.Is(end - 1, "for") && Ideals.Contains(words.Lower[end]))) && end + 2 < words.Count
            && words.IsCapitalised(end + 2)) end = EndOf(words, end + 2, state);
        // "Coalition of Patriots for Change".
        var other = words.Is(last + 1, "of") ? "for" : "of";
        if (words.Is(end + 1, other) && (other is "of" || last > first || IsBody(words, last)) && NextOf(words, end + 1) is >= 0 and var inner)
            end = Math.Max(inner, EndOf(words, inner, state));
        return end;
    }

    // The capitalised word behind "of" or "of the", or -1.
    private static int NextOf(SentenceWords words, int preposition)
    {
        var next = words.Is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        return next < words.Count && words.IsCapitalised(next) && words.Classes[next] is WordClass.Noun or WordClass.Adjective ? next : -1;
    }

    private bool IsBody(SentenceWords words, int word) =>
        words.Lower[word] is "state" or "qaeda" || Members.Contains(words.Lower[word])
            || cues.Concepts.OfHead(words, word) is NameConcept.Organisation or NameConcept.ArmedGroup or NameConcept.Media
                or NameConcept.Alliance or NameConcept.Force;
}
