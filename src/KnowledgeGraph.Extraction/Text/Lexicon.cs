using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>Closed classes of English words, and the verbs of news prose whose forms are not told from nouns by their endings.</summary>
internal static class Lexicon
{
    public static readonly FrozenSet<string> Determiners = Set(
        "the a an this that these those some any each every all both no another such its his her their our my your several many "
        + "most few much half what certain other");

    public static readonly FrozenSet<string> PossessivePronouns = Set("its his her their our my your");

    public static readonly FrozenSet<string> Pronouns = Set(
        "he she it they we i you him them us me himself herself itself themselves everyone everybody someone nobody nothing "
        + "anything something one ones there others");

    public static readonly FrozenSet<string> Prepositions = Set(
        "of in on at by for with from into onto to against between among amid during before after since until till through "
        + "throughout toward towards over under above below near "
        + "inside outside within without across along around behind beyond beside besides despite per via upon about off out up "
        + "down like including except alongside than versus as following "
        + "backwards near-by north south east west");

    public static readonly FrozenSet<string> Subordinators = Set(
        "that because although though while when if unless whether where once whereas so");

    public static readonly FrozenSet<string> Relatives = Set("who which whom whose");

    public static readonly FrozenSet<string> Conjunctions = Set("and or but nor yet &");

    public static readonly FrozenSet<string> Be = Set("be am is are was were been being 's 're 'm");

    public static readonly FrozenSet<string> Have = Set("have has had having 've");

    public static readonly FrozenSet<string> Do = Set("do does did");

    public static readonly FrozenSet<string> Modals = Set("will would shall should may might can could must 'll wo ca 'd");

    public static readonly FrozenSet<string> Negations = Set("not n't never neither hardly scarcely");

    public static readonly FrozenSet<string> Adverbs = Set(
        "again also already still now then soon ago once twice ever just only even away together apart almost nearly roughly "
        + "about often sometimes meanwhile however therefore thus "
        + "instead later earlier previously recently yesterday today tomorrow tonight far further too very quite rather well long "
        + "home abroad overnight elsewhere here there briefly perhaps maybe "
        + "first finally eventually reportedly allegedly apparently repeatedly initially largely jointly directly militarily "
        + "heavily fiercely quickly indeed not-so on-off ahead forward thereby nevertheless nonetheless otherwise likewise henceforth anyway "
        + "afterwards forever simultaneously altogether lately");

    /// <summary>Words in -ly that are no adverbs.</summary>
    public static readonly FrozenSet<string> NotAdverbs = Set(
        "family ally supply reply assembly italy july anomaly monopoly daily weekly monthly early deadly likely friendly only "
        + "elderly unlikely costly");

    /// <summary>Verbs that also look like nouns in their base form or in -s; schema verbs are added to them.</summary>
    public static readonly FrozenSet<string> Verbs = Set(
        "have be maintain point lay form impose cost engage wage clash combat include say tell add announce claim report state "
        + "deny accuse blame warn vow pledge promise threaten insist argue believe think expect hope fear want seek try attempt "
        + "aim plan intend prepare "
        + "begin start continue keep stop end cease halt resume fail refuse agree decide manage help let make take give get go "
        + "come leave enter reach arrive return move march advance push "
        + "retreat withdraw pull flee escape launch mount carry conduct stage wage open fire drop throw send deploy dispatch rush "
        + "pour fly bring hold seize capture recapture retake regain "
        + "lose win fight battle clash attack strike hit bomb shell target pound raid storm assault ambush besiege encircle "
        + "surround blockade cut break breach violate kill wound injure massacre "
        + "execute die fall rise remain become seem appear look show mean follow lead head command run rule govern control "
        + "dominate back support aid assist arm fund finance supply train sponsor bolster "
        + "join belong include contain host oppose reject criticise criticize condemn denounce protest demonstrate call demand "
        + "urge ask allow permit force oblige order impose lift ease tighten "
        + "sign broker mediate negotiate propose guarantee endorse accept honour respect observe declare extend evacuate displace "
        + "detain arrest jail imprison kidnap abduct free release exchange "
        + "ally cooperate work serve act operate base locate lie stand sit live stay house hold buy sell acquire merge own invest "
        + "found appoint hire employ name elect defeat beat play face meet "
        + "host sue investigate approve block ban sanction cancel close build destroy damage hurt save protect defend guard "
        + "secure clear sweep repel drive oust expel prevent end undo use set put turn see "
        + "mark signal spark trigger cause bring hear find know learn need wait watch visit speak talk discuss quote cite note "
        + "describe pose post reassure avoid head sever shatter freeze supervise monitor "
        + "supply cross pass cover provide offer share receive obtain gain score draw transfer loan train manage agree rally "
        + "gather flock evacuate retake cede relinquish surrender abandon quit");

    /// <summary>Further verbs that examples may be built on. In articles they are verbs only where the parser says so.</summary>
    public static readonly FrozenSet<string> ExampleVerbs = Set(
        "complete lodge owe recall sustain swear abscond accede adhere advise affiliate airlift align amass annex apprehend back-track bar barricade batter behead billet "
        + "blast blow bombard border bully burst bus call castigate chase choke cling close-in co-operate coalesce collaborate collude "
        + "commit commandeer comply concede confront congregate consolidate contravene converge coordinate crush curb decamp decimate "
        + "decry defect defy degrade demolish demobilise demobilize denounce depart deplore deport desert detonate disarm disband discharge "
        + "disembark disengage dislodge disobey disown disperse dissociate distance divert dole drift drub edge eject embark encamp encroach "
        + "endure enforce enlist ensnare entrench envelop evade evict evacuate exile exit explode extract face-off falter fan fight-back "
        + "file flail flank flood flush flout forfeit fortify funnel gain garrison gas grab grapple grind gun hack hail hammer hand harass "
        + "haul head-for hem herd hide-out hinge hole hound hunt impale implicate imperil incarcerate incinerate infiltrate inflict infringe "
        + "inherit intercept intern intervene intrude invade join-in keel kick lambast land languish lash lease lend level liaise liberate "
        + "line lob loot lurch maim man march-on mass maul merge mobilise mobilize mop mow mount-up move muster negate nab obliterate "
        + "obstruct occupy ostracise ostracize outflank overpower overthrow overwhelm parley partner patrol pause pepper perish pillage pin "
        + "pledge plough plunder pour preside press probe proclaim prop provoke pulverise pulverize pummel punish purge pursue quell "
        + "raze rain ram rake re-enter rebel rebuff recapture reclaim recoil reconcile reconquer redeploy regroup reinforce reimpose "
        + "relocate relinquish renege renounce repatriate repulse resettle resist resupply retaliate revolt rocket roll rout sack scatter "
        + "scupper seek-refuge side sideline siphon skirmish slam slaughter slay slip smash smuggle snatch snipe span spearhead squeeze stab "
        + "station stifle stockpile strafe stream subdue subjugate succumb suffer surge surrender swarm sweep tangle tear throttle thwart "
        + "throng tighten topple torch torpedo torture trade trample trap trickle trudge uncover undermine unite unseat uphold uproot "
        + "usurp vacate vanquish veto vie wane ward-off wed whip wipe withstand wrest yield enjoy rely depend enter change exert assert "
        + "cement pin-down sow plant hoist stash encamp shower lavish bestow rendezvous truck ferry shuttle ship "
        + "abide affix agitate answer append ascribe assemble assent assume attract attribute barge betray capitulate cast channel clamp "
        + "classify co-sponsor collapse complain complete comprise conspire consent consist contend convict count create designate dig "
        + "disapprove distrust donate drain dump dwell emigrate enrol ensconce entrench escalate establish exercise express feud fix flow "
        + "foil foot forge heap hide honour hurl identify implement integrate intensify intrigue inveigh lean levy lobby lodge melt nestle "
        + "owe perch perform plot pool practise prolong protest pump punch quarrel rail reaffirm recall redirect refuse regard reiterate "
        + "render renew repudiate reside restore sail serve settle shelter shift shut silence slap sneak spill split steal steer stick "
        + "strengthen stretch suffocate sustain swear sympathise sympathize teach team terminate trek undertake unleash unload vanish "
        + "violate voice vote vouch welcome wield wrangle collect document issue raise record single swell");

    /// <summary>Verbs that report what somebody says.</summary>
    public static readonly FrozenSet<string> Reporting = Set(
        "have be maintain point lay form impose cost engage wage clash combat include say tell add announce claim report state "
        + "deny insist argue warn note explain confirm reveal acknowledge admit allege maintain stress declare write comment "
        + "conclude suggest estimate quote cite believe assert");

    /// <summary>Verbs whose infinitive or object is a plan, wish or attempt.</summary>
    public static readonly FrozenSet<string> Planning = Set(
        "vow plan aim intend want seek hope try attempt pledge promise threaten prepare expect agree decide urge ask call order "
        + "consider propose push struggle bid mean allow let "
        + "wish need vote refuse prevent stop fear warn predict demand request authorise authorize approve ready offer schedule");

    public static readonly FrozenSet<string> PlanningNouns = Set(
        "plan bid attempt effort aim intention goal pledge promise threat vow operation campaign offensive move push desire "
        + "demand request appeal ultimatum readiness ability right order call proposal preparation decision chance hope");

    /// <summary>Verbs that make their infinitive or gerund untrue.</summary>
    public static readonly FrozenSet<string> Failing = Set("fail refuse decline neglect deny reject avoid refrain abstain");

    public static readonly FrozenSet<string> Hedges = Set(
        "apparently reportedly allegedly possibly probably perhaps maybe likely seemingly purportedly supposedly presumably "
        + "potentially suspected alleged either rumoured rumored");

    public static readonly FrozenSet<string> HedgingVerbs = Set(
        "appear seem believe think suspect understand allege presume rumour rumor see consider");

    public static readonly FrozenSet<string> HedgingModals = Set("may might could can");

    public static readonly FrozenSet<string> PlanningModals = Set("will would shall should must 'll wo 'd");

    /// <summary>Verbs that nobody can do to another.</summary>
    public static readonly FrozenSet<string> Intransitive = Set("die perish succumb arrive retreat go come escape vanish emerge collapse resign "
        + "defect disappear happen occur remain stay reside clash intervene converge skirmish flock trek");

    /// <summary>What nobody does to his own: whoever shells "its positions" shells another's.</summary>
    public static readonly FrozenSet<string> Harming = Set("attack shell bomb bombard strike hit pound kill wound injure destroy raid storm target assault "
        + "ambush capture seize arrest detain kidnap abduct besiege encircle overrun rout defeat raze torch torpedo strafe massacre pummel batter shoot");

    /// <summary>Verbs by which people and things come to another place.</summary>
    public static readonly FrozenSet<string> Moving = Set("take bring move transfer send fly airlift bus ferry ship truck transport relocate deport carry drive");

    /// <summary>What one does with a weapon: whoever does so hits what it hits.</summary>
    public static readonly FrozenSet<string> Sending = Set("fire launch drop fly operate pilot plant detonate lob shoot send");

    /// <summary>Verbs that carry out the noun behind them: "launch raids", "step up attacks".</summary>
    public static readonly FrozenSet<string> Light = Set(
        "launch mount carry conduct stage begin start resume step escalate intensify continue wage press make perform undertake "
        + "open unleash execute open renew increase announce plan prepare expand "
        + "lead join back order claim suspend halt impose lay maintain tighten complete orchestrate direct coordinate");

    /// <summary>Nouns that stand before "of" without being what is meant: "dozens of villages", "members of the army".</summary>
    public static readonly FrozenSet<string> TransparentNouns = Set(
        "city town village district neighbourhood neighborhood suburb province region area part half number dozen hundred "
        + "thousand score majority rest group member fighter unit convoy wave series "
        + "outskirts edge centre center heart side stronghold bastion capital port state country coalition alliance army force "
        + "troop column remnant entirety whole all most some many several any one two "
        + "hundreds thousands dozens scores parts areas districts neighbourhoods neighborhoods villages towns cities outskirts "
        + "swathes swath chunk piece stretch position territory control life lives body bodies "
        + "vanguard element faction contingent detachment handful bulk band remnants quarter third settlement hamlet enclave pocket governorate township municipality camp street countryside island islands coast border borders site base bases team squad side club company firm");

    /// <summary>Verbs that deny the clause behind them, and whose object is what they speak of too: "denied reports that".</summary>
    public static readonly FrozenSet<string> Denying = Set("deny reject refute dismiss dispute");

    /// <summary>What somebody who did not do a deed had none of in it.</summary>
    public static readonly FrozenSet<string> Shares = Set("part role hand involvement share responsibility complicity");

    public static readonly FrozenSet<string> TimeNouns = Set(
        "day week month year hour minute morning afternoon evening night weekend time century decade");

    public static readonly FrozenSet<string> ExemplarWords = Set("including like primarily notably especially particularly mainly namely");

    public static readonly FrozenDictionary<string, int> Cardinals = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1000000,
        ["billion"] = 1000000000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Vague numbers, with the least that each says.</summary>
    public static readonly FrozenDictionary<string, int> VagueNumbers = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["tens"] = 20,
        ["dozens"] = 24,
        ["scores"] = 40,
        ["hundreds"] = 200,
        ["thousands"] = 2000,
        ["millions"] = 2000000,
        ["billions"] = 2000000000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);
}
