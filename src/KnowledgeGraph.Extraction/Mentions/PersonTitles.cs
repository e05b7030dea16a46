using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The words that stand before the names of persons: ranks, offices and courtesies.</summary>
internal static class PersonTitles
{
    /// <summary>Words that are titles by themselves, with and without a full stop.</summary>
    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss dr prof professor sir lord lady dame rev reverend father bishop archbishop pope imam mullah maulana ayatollah "
            + "president "
        + "vice-president premier minister secretary chancellor king queen prince princess emir sheikh shah general gen lt lieutenant "
            + "colonel col "
        + "major maj brigadier brig captain capt sergeant sgt corporal admiral adm commodore commander cmdr marshal chief head "
            + "spokesman spokeswoman "
        + "spokesperson ambassador envoy senator sen governor gov mayor judge justice rep representative congressman congresswoman mp "
            + "director "
        + "chairman chairwoman chair chairperson leader analyst activist journalist reporter correspondent coach striker goalkeeper "
            + "founder "
        + "co-founder lawyer economist warlord comrade deputy");

    /// <summary>What persons are or do, in small letters beside a name.</summary>
    private static readonly FrozenSet<string> Callings = Set(
        "tycoon businessman businesswoman businessmen veteran ruler ombudsman speaker lawmaker legislator adviser advisor "
            + "negotiator mediator "
        + "dissident cleric preacher historian academic scholar researcher scientist photographer cameraman filmmaker author "
        + "novelist poet actor "
        + "actress singer player footballer striker musician student teacher schoolteacher farmer shopkeeper driver resident "
        + "survivor mother "
        + "father son daughter brother sister wife husband widow nephew cousin uncle aunt nurse medic surgeon engineer official minister "
        + "politician diplomat officer soldier fighter militant rebel smuggler trader merchant villager refugee migrant volunteer lawyer "
        + "spokesperson successor predecessor rival billionaire oligarch financier banker baker carpenter pilot monk priest elder "
        + "chieftain");

    /// <summary>Words that only belong to the title that follows or precedes them: "Prime", "Foreign", "Lieutenant".</summary>
    private static readonly FrozenSet<string> Offices = Set(
        "prime vice rear deputy foreign defence defense interior finance justice health energy information press state home affairs "
            + "special presidential "
        + "acting assistant under-secretary undersecretary chief executive navy army air force marine royal opposition party national "
            + "security "
        + "adviser advisor senior former interim caretaker commanding officer staff operations trade education middle east "
            + "commonwealth office "
        + "supreme secretary-general first second field group petty officer warrant head assistant permanent u.s. us uk");

    /// <summary>Given names met in the news of many countries: a run of capitals that begins with one names a person.</summary>
    private static readonly FrozenSet<string> GivenNames = Set(
        "mohammed muhammad mohamed mohammad mehmet ahmed ahmad ali hassan hasan hussein hussain omar umar osman othman ibrahim ismail "
            + "khaled khalid "
        + "mahmoud mustafa mostafa yusuf youssef yousef abdul abdel abdullah abdallah abdirahman abdulrahman saleh salih salim salem "
            + "samir sami said tariq "
        + "walid waleed ziad fadi karim kareem jamal gamal nasser nabil adel adnan bashar bilal faisal fahd hamid hamza haider jaafar "
            + "majid marwan "
        + "mazen munir nizar qasem qassem rami rashid riad saad saeed sabri taha talal wael yahya yasser zaid layla leila lina fatima "
            + "aisha amina hala "
        + "mariam maryam nadia noor rania reem salma samira sara sarah yasmin zainab zeinab john james robert michael william david "
            + "richard joseph "
        + "thomas charles christopher daniel matthew anthony antony mark donald steven stephen paul andrew joshua kenneth kevin brian "
            + "george edward "
        + "ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel "
            + "gregory frank "
        + "alexander alexei aleksandr oleksandr andrei andriy dmitry dmytro igor ihor ivan mikhail mykhailo nikolai oleg oleh pavel "
            + "pavlo sergei sergey serhiy "
        + "sergio vladimir volodymyr viktor yuri yuriy yevgeny yevhen boris maria anna olga olena natalia elena svetlana yulia irina "
            + "kateryna "
        + "mary patricia jennifer linda elizabeth barbara susan jessica karen nancy lisa margaret sandra ashley emily donna michelle "
            + "carol amanda "
        + "laura helen emma claire julie philip phillip peter tony tobias simon alan neil ian keith graham stuart martin adam patrick "
        + "jean pierre jacques francois françois louis philippe emmanuel nicolas christophe laurent marie sophie juan jose josé "
            + "carlos luis miguel "
        + "pedro diego alejandro fernando jorge manuel ricardo pablo rafael ana carmen rosa hans klaus karl jürgen wolfgang stefan "
            + "andreas angela "
        + "ursula recep tayyip hakan kemal abiy tedros getachew isaias paul-henri félix felix kofi kwame moses emeka chidi amina "
            + "abebe tesfaye "
        + "joao joão antonio antónio giorgi giorgio marco matteo luca giuseppe narendra rajiv amit imran benazir "
        + "nawaz asif aung min khin "
        + "jens lars erik anders ingrid astrid mette priya ravi sanjay kenji hiroshi wei xi li chen kim park lee");

    /// <summary>Whether a word is a title.</summary>
    public static bool IsTitle(string lower) => Titles.Contains(Bare(lower));

    /// <summary>Whether a common noun says of a name beside it that it is a person's: "the tycoon X", "X, a mother of six".</summary>
    public static bool IsCalling(string lower) => IsTitle(lower) || Callings.Contains(lower);

    /// <summary>Whether a word is a title or a part of one.</summary>
    public static bool IsOffice(string lower) => Titles.Contains(Bare(lower)) || Offices.Contains(Bare(lower));

    /// <summary>Whether a word is a given name.</summary>
    public static bool IsGivenName(string lower) => GivenNames.Contains(lower);

    /// <summary>The first word of the name in a run of capitals that begins with a title, the word behind the run where it is a title only;
    /// the run's first word where there is no title.</summary>
    public static int Skip(SentenceWords words, int first, int last)
    {
        var start = first;
        // "Secretary of State X", "Minister for the Middle East X": the office goes on in the run.
        var isBehindOffice = IsDomain(words, first);
        for (var i = first; i <= last; i++)
        {
            if (words.IsHyphen(i)) continue;
            if (words.Is(i, WordClass.Stop)) start = i + 1;
            else if (IsTitle(words.Lower[i]) || (isBehindOffice && i == start && IsOffice(words.Lower[i]))) start = i + 1;
            else if (!IsOffice(words.Lower[i])) break;
        }

        return start;
    }

    // "Minister for the" right before the run.
    private static bool IsDomain(SentenceWords words, int first)
    {
        var before = first - 1;
        if (words.Is(before, "the")) before--;
        return (words.Is(before, "of") || words.Is(before, "for")) && before > 0 && words.Lower[before - 1] is "secretary" or "minister";
    }

    private static string Bare(string lower) => lower.Length > 1 && lower[^1] == '.' ? lower[..^1] : lower;

    private static FrozenSet<string> Set(string words) => words.Split(' ',
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
