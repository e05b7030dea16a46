using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Lemmas;

/// <summary>Forms that no rule of suffixes reaches. Each line: the lemma, a colon, its forms.</summary>
internal static class IrregularForms
{
    public static readonly FrozenDictionary<string, string> Verbs = Table(
        "be:am is are was were been being 's 'm 're ai|have:has had having 've|do:does did done doing|go:goes went gone going|can:ca|will:wo 'll|would:'d|"
        + "arise:arose arisen|awake:awoke awoken|bear:bore borne born|beat:beaten|become:became becoming|befall:befell befallen|begin:began begun beginning|behold:beheld|bend:bent|"
        + "beset:besetting|bet:betting|bid:bade bidden bidding|bind:bound|bite:bit bitten|bleed:bled|blow:blew blown|break:broke broken|breed:bred|bring:brought|build:built|"
        + "burn:burnt|burst:bursting|buy:bought|cast:casting|catch:caught|choose:chose chosen|cling:clung|come:came coming|cost:costing|creep:crept|cut:cutting|deal:dealt|"
        + "dig:dug digging|dive:dove|draw:drew drawn|dream:dreamt|drink:drank drunk|drive:drove driven|dwell:dwelt|eat:ate eaten|fall:fell fallen|feed:fed|feel:felt|fight:fought|"
        + "find:found|flee:fled fleeing|fling:flung|fly:flew flown flies|forbid:forbade forbidden|foresee:foresaw foreseen foreseeing|forget:forgot forgotten|forgive:forgave forgiven|"
        + "forgo:forwent forgone|freeze:froze frozen|get:got gotten getting|give:gave given|grind:ground|grow:grew grown|hang:hung|hear:heard|hide:hid hidden|hit:hitting|hold:held|"
        + "hurt:hurting|keep:kept|kneel:knelt|know:knew known|lay:laid|lead:led|lean:leant|leap:leapt|learn:learnt|leave:left|lend:lent|let:letting|lie:lay lain lying lies|light:lit|"
        + "lose:lost losing|make:made making|mean:meant|meet:met|mislead:misled|mistake:mistook mistaken|misunderstand:misunderstood|offset:offsetting|outdo:outdid outdone|"
        + "overcome:overcame|override:overrode overridden|overrun:overran overrunning|oversee:oversaw overseen overseeing|overtake:overtook overtaken|overthrow:overthrew overthrown|"
        + "partake:partook|pay:paid|prove:proven|put:putting|quit:quitting|read:reading|rebuild:rebuilt|retake:retook retaken retaking|rewrite:rewrote rewritten|rid:ridding|"
        + "ride:rode ridden|ring:rang rung|rise:rose risen|run:ran running|say:said says|see:saw seen seeing|seek:sought|sell:sold|send:sent|set:setting|sew:sewn|shake:shook shaken|"
        + "shed:shedding|shine:shone|shoot:shot|show:shown|shrink:shrank shrunk|shut:shutting|sing:sang sung|sink:sank sunk|sit:sat sitting|slay:slew slain|sleep:slept|slide:slid|"
        + "slit:slitting|sow:sown|speak:spoke spoken|speed:sped|spell:spelt|spend:spent|spill:spilt|spin:spun spinning|spit:spat|split:splitting|spoil:spoilt|spread:spreading|spring:sprang sprung|"
        + "stand:stood|steal:stole stolen|stick:stuck|sting:stung|stink:stank stunk|stride:strode|strike:struck stricken|string:strung|strive:strove striven|swear:swore sworn|"
        + "sweep:swept|swell:swollen|swim:swam swum swimming|swing:swung|take:took taken|teach:taught|tear:tore torn|tell:told|think:thought|throw:threw thrown|thrust:thrusting|tread:trod trodden|"
        + "undergo:underwent undergone undergoing|understand:understood|undertake:undertook undertaken|undo:undid undone|uphold:upheld|upset:upsetting|wake:woke woken|wear:wore worn|weave:wove woven|"
        + "weep:wept|win:won winning|wind:wound|withdraw:withdrew withdrawn|withhold:withheld|withstand:withstood|wring:wrung|write:wrote written|die:dying died dies|tie:tying tied ties|"
        + "vie:vying|die:died|panic:panicked panicking|traffic:trafficked trafficking|mimic:mimicked mimicking|picnic:picnicked|sue:sued suing|bus:bused busing|focus:focused focusing focuses|"
        + "shell:shelled shelling shells|add:added adding|err:erred erring|use:used using|program:programmed programming|kidnap:kidnapped kidnapping|worship:worshipped worshipping|"
        + "bomb:bombed bombing|ally:allied allying allies|underlie:underlying|free:freeing|agree:agreeing agreed|disagree:disagreeing disagreed");

    public static readonly FrozenDictionary<string, string> Nouns = Table(
        "man:men|woman:women|child:children|foot:feet|tooth:teeth|goose:geese|mouse:mice|ox:oxen|life:lives|wife:wives|knife:knives|leaf:leaves|half:halves|"
        + "self:selves|shelf:shelves|wolf:wolves|thief:thieves|loaf:loaves|calf:calves|crisis:crises|basis:bases|analysis:analyses|thesis:theses|hypothesis:hypotheses|"
        + "diagnosis:diagnoses|axis:axes|oasis:oases|synthesis:syntheses|emphasis:emphases|parenthesis:parentheses|phenomenon:phenomena|criterion:criteria|bacterium:bacteria|"
        + "stratum:strata|memorandum:memoranda|curriculum:curricula|appendix:appendices|index:indices|matrix:matrices|vertex:vertices|stimulus:stimuli|nucleus:nuclei|radius:radii|"
        + "alumnus:alumni|fungus:fungi|cactus:cacti|nebula:nebulae|formula:formulae|fisherman:fishermen|spokesman:spokesmen|spokeswoman:spokeswomen|gunman:gunmen|militiaman:militiamen|"
        + "serviceman:servicemen|policeman:policemen|congressman:congressmen|businessman:businessmen|chairman:chairmen|airman:airmen|rifleman:riflemen|tribesman:tribesmen|clergyman:clergymen|statesman:statesmen|"
        + "passer-by:passers-by|brother-in-law:brothers-in-law|commander-in-chief:commanders-in-chief|series:series|species:species|headquarters:headquarters|means:means|troops:troops|news:news|"
        + "aircraft:aircraft|spacecraft:spacecraft|gas:gases gasses|bus:buses busses|virus:viruses|status:statuses|campus:campuses|census:censuses|bonus:bonuses|focus:focuses|"
        + "corps:corps|crossroads:crossroads|barracks:barracks|outskirts:outskirts|politics:politics|economics:economics|mathematics:mathematics|physics:physics|goods:goods|arms:arms|"
        + "ally:allies|tie:ties|lie:lies|pie:pies|die:dies|house:houses|cause:causes|use:uses|case:cases|base:base");

    public static readonly FrozenDictionary<string, string> Degrees = Table(
        "good:better best|bad:worse worst|far:farther farthest further furthest|little:less least|many:more most|old:elder eldest|well:well|n't:n't|not:n't|early:earlier earliest");

    public static readonly FrozenDictionary<string, string> Function = Table(
        "I:me i|my:my mine|he:him|his:his|she:her|it:it|we:us|our:our ours|they:them 'em|their:their theirs|your:your yours|this:these|that:those|a:an|not:n't|"
        + "who:whom|myself:myself|the:the");

    /// <summary>Adjectives and adverbs that form -er and -est.</summary>
    public static readonly FrozenSet<string> Gradable = (
        "large big small great high low long short old young new strong weak hard soft fast slow quick close near late early few safe dangerous heavy light deep wide narrow broad tall "
        + "poor rich cheap clear dark bright cold hot warm cool dry wet fresh clean dirty easy busy happy angry deadly bloody fierce harsh tough rough smooth sharp loud quiet calm strict tight loose "
        + "thick thin fair firm grave bold brave proud simple noble humble gentle mild severe rare vast dense pure sure true wise nice fine sad mad fat slim hungry lucky healthy wealthy friendly "
        + "lively lonely lovely ugly pretty tiny steady risky costly likely funny crazy lazy noisy steep sick smart soon kind hefty lengthy sweet bitter grim dim raw stiff swift keen").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns in -s that are no plural.</summary>
    public static readonly FrozenSet<string> EndInS = (
        "gas bus lens chaos bias atlas canvas christmas alias pancreas ethos pathos cosmos texas pants arkansas always perhaps us as").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> OesStems =
        "hero veto potato tomato echo torpedo mosquito cargo embargo volcano tornado mango domino buffalo undergo forgo".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stems in -s or -z that take -es.</summary>
    public static readonly FrozenSet<string> SesStems =
        "bus gas lens bias atlas canvas virus status campus census bonus focus process access address quiz waltz blitz".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs in one l that double it before -ed and -ing.</summary>
    public static readonly FrozenSet<string> DoublesL = (
        "cancel travel level model signal channel label fuel quarrel rebel control patrol compel expel propel repel dispel excel enrol fulfil instil distil pedal rival total equal "
        + "marshal counsel dial funnel shovel pummel bevel marvel grovel towel tunnel unravel initial appal extol impel swivel snivel annul").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stems whose doubled consonant is their own.</summary>
    public static readonly FrozenSet<string> KeepsDouble = "add err purr butt putt mutt boycott ebb egg odd whirr".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Table(string lines)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in lines.Split('|'))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (string form in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                table.TryAdd(form, line[..colon]);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
