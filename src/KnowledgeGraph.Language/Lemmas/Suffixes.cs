namespace KnowledgeGraph.Language.Lemmas;

/// <summary>Regular inflection, undone: -s, -es, -ies, -ed, -ing, -er, -est, with the doubled consonant and the silent e put right.</summary>
internal static class Suffixes
{
    /// <summary>Stems that end like one with a silent e and have none, and the other way round; only where the rules below go wrong.</summary>
    private static readonly Splitting.WordSet NoSilentE = new(
        "orbit profit benefit target visit limit edit audit credit exhibit inherit inhibit prohibit merit debit deposit exit vomit solicit elicit forfeit "
        + "cover deliver discover recover offer suffer enter render order murder gather number labor develop envelop gallop gossip worship open happen listen "
        + "threaten strengthen weaken tighten hasten frighten soften harden sharpen fasten widen deepen lessen broaden loosen darken abandon imprison season "
        + "question reason station mention caution ration sanction function position condition mission portion train contain remain maintain explain gain "
        + "detain retain obtain sustain claim aim proclaim reclaim exclaim fear appear hear clear near spear bear tear wear rear assign sign resign campaign "
        + "design align reign foreign cancel travel level model signal channel label fuel quarrel rebel parallel equal total rival funnel shovel pummel marshal "
        + "counsel dial trial appeal reveal deal heal seal steal conceal repeal feel peel kneel steel wheel fail jail mail sail nail assail bail hail prevail detail "
        + "entail unveil oil boil spoil foil soil toil fool cool pool haul reform inform perform confirm affirm conform transform storm warn turn return burn "
        + "learn earn govern concern mourn adjourn seem deem redeem esteem doom loom zoom bloom boom room groom harbor favor honor error mirror tutor monitor "
        + "anchor author sponsor factor harbour favour honour labour rumour await wait greet meet treat defeat repeat beat heat seat retreat eat cheat bloat float "
        + "boat coat vaunt shoot loot root boot hoot scoot cheer steer veer peer volunteer engineer pioneer air repair despair pair impair chair stir deter infer "
        + "confer refer prefer defer transfer occur incur concur recur pour tour devour scour soar roar near bear group stoop troop loop sleep keep weep sweep creep "
        + "leap reap heap soak speak break leak peak sneak seek reek book look cook hook brook shook cloud crowd loud proud aid raid braid plead lead read spread "
        + "head behead load unload need feed bleed breed heed speed proceed exceed succeed weed seed flood brood food avoid void loud shroud broad dread");

    private static readonly Splitting.WordSet SilentE = new(
        "besiege siege create accuse use cause refuse house defuse diffuse infuse confuse abuse excuse amuse fuse pause browse arouse rouse grouse espouse close lose "
        + "choose propose oppose impose expose compose suppose dispose pose enclose disclose chase purchase release increase decrease cease lease please tease ease grease base erase "
        + "raise praise appraise rise arise advise devise revise exercise promise compromise surprise comprise franchise purge surge urge merge emerge diverge charge discharge "
        + "enlarge change range arrange exchange challenge avenge revenge plunge lounge hinge cringe infringe bridge pledge judge budge nudge dodge lodge wedge hedge smudge "
        + "force enforce reinforce source dance advance finance announce pronounce denounce renounce bounce pounce trounce convince fence sentence influence experience "
        + "silence balance distance prance lance place replace displace face trace race embrace space pace grace brace sacrifice police notice practice service price slice "
        + "produce introduce reduce induce seduce reproduce deduce serve deserve observe preserve reserve conserve carve starve curve solve resolve involve evolve revolve dissolve "
        + "shelve halve delve achieve believe relieve receive deceive perceive conceive leave weave grieve retrieve give live drive arrive survive revive deprive strive thrive dive "
        + "have save behave shave wave pave rave crave engrave move remove prove approve improve love shove continue argue rescue value issue pursue ensue sue subdue "
        + "queue league plague vogue intrigue fatigue dialogue tongue agree free flee see guarantee decree disagree foresee oversee die lie tie vie dye eye "
        + "circle handle struggle battle settle tackle topple cripple dismantle shuttle rattle ample couple double trouble assemble stumble tumble crumble gamble enable disable "
        + "cable bundle kindle trample sample scramble table title rifle shuffle shuffle scuffle muffle throttle haggle juggle smuggle straddle paddle meddle "
        + "whistle wrestle hustle jostle breathe bathe soothe loathe seethe clothe taste waste paste haste fire hire acquire require inquire inspire expire conspire "
        + "retire tire wire admire desire aspire umpire store restore ignore explore adore score bore shore snore implore deplore secure cure ensure insure assure measure "
        + "pressure capture torture figure injure endure lure procure obscure nurture feature structure culture manufacture picture lecture puncture rupture fracture venture conjure share "
        + "care dare spare prepare declare compare scare stare glare flare bare square rare pare fare ware interfere adhere cohere persevere revere here");

    public static string Verb(string word)
    {
        if (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && HasVowel(word, word.Length - 3))
        {
            return Stem(word[..^3]);
        }

        if (word.Length > 3 && word.EndsWith("ied", StringComparison.Ordinal))
        {
            return word.Length <= 4 ? word[..^1] : word[..^3] + "y";
        }

        if (word.Length > 3 && word.EndsWith("eed", StringComparison.Ordinal))
        {
            return word is "agreed" or "freed" or "guaranteed" or "decreed" or "disagreed" or "refereed" ? word[..^1] : word;
        }

        if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && HasVowel(word, word.Length - 2))
        {
            return Stem(word[..^2]);
        }

        return word is "does" or "goes" or "undergoes" or "vetoes" ? word[..^2] : Plural(word, verb: true);
    }

    public static string Noun(string word) => Plural(word, verb: false);

    /// <summary>Other stems that a form in -ed or -ing can have: with and without the silent e or the doubled consonant.</summary>
    public static IEnumerable<string> OtherVerbStems(string word)
    {
        int suffix = word.EndsWith("ing", StringComparison.Ordinal) ? 3 : word.EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        if (suffix == 0 || word.Length - suffix < 2 || !HasVowel(word, word.Length - suffix))
        {
            yield break;
        }

        string stem = word[..^suffix];
        yield return stem;
        yield return stem + "e";
        if (EndsDoubled(stem))
        {
            yield return stem[..^1];
        }
    }

    /// <summary>"larger", "largest" to "large"; words that merely end so ("other", "forest") stay.</summary>
    public static string Degree(string word)
    {
        int suffix = word.EndsWith("iest", StringComparison.Ordinal) || word.EndsWith("est", StringComparison.Ordinal) ? 3
            : word.EndsWith("er", StringComparison.Ordinal) ? 2 : 0;
        if (suffix == 0 || word.Length - suffix < 3 || !IrregularForms.Gradable.Contains(GradableStem(word[..^suffix])))
        {
            return word;
        }

        return GradableStem(word[..^suffix]);
    }

    private static string GradableStem(string stem)
    {
        if (stem.EndsWith('i'))
        {
            return stem[..^1] + "y";
        }

        if (IrregularForms.Gradable.Contains(stem))
        {
            return stem;
        }

        return EndsDoubled(stem) && IrregularForms.Gradable.Contains(stem[..^1]) ? stem[..^1] : stem + "e";
    }

    private static string Plural(string word, bool verb)
    {
        if (word.Length < 3 || word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal))
        {
            return word;
        }

        if (!verb && (word.EndsWith("is", StringComparison.Ordinal) || IrregularForms.EndInS.Contains(word)))
        {
            return word;
        }

        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word is "movies" or "rookies" or "cookies" or "calories" or "zombies" or "selfies" or "talkies" ? word[..^1] : word[..^3] + "y";
        }

        if (word.Length > 4 && word.EndsWith("es", StringComparison.Ordinal))
        {
            string stem = word[..^2];
            bool sibilant = stem.EndsWith("ss", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith('x')
                || stem.EndsWith("zz", StringComparison.Ordinal)
                || (stem.EndsWith("ch", StringComparison.Ordinal) && word is not ("aches" or "headaches" or "caches" or "psyches"));
            if (sibilant && word is not ("axes" or "deluxes"))
            {
                return stem;
            }

            if (stem.EndsWith('o') && IrregularForms.OesStems.Contains(stem))
            {
                return stem;
            }

            if (IrregularForms.SesStems.Contains(stem))
            {
                return stem;
            }
        }

        return word[..^1];
    }

    /// <summary>The verb whose stem is left when -ed or -ing is taken off.</summary>
    private static string Stem(string stem)
    {
        if (SilentE.Contains(stem + "e"))
        {
            return stem + "e";
        }

        if (NoSilentE.Contains(stem))
        {
            return stem;
        }

        if (EndsDoubled(stem))
        {
            return stem[^1] is 's' or 'f' or 'z' || (stem[^1] == 'l' && !IrregularForms.DoublesL.Contains(stem[..^1])) || IrregularForms.KeepsDouble.Contains(stem)
                ? stem : stem[..^1];
        }

        return NeedsE(stem) ? stem + "e" : stem;
    }

    private static bool NeedsE(string stem)
    {
        if (stem.Length < 2)
        {
            return false;
        }

        char last = stem[^1], before = stem[^2];
        bool consonantBefore = !IsVowel(before);
        switch (last)
        {
            case 'v' or 'u' or 'z' when before != 'z':
                return true;
            case 'c' or 'g':
                return last == 'c' || before is 'd' or 'r' or 'a' or 'i' or 'e' or 'l' || stem.EndsWith("eng", StringComparison.Ordinal);
            case 's':
                return before is 'n' or 'r' or 'l' or 'p' || (!consonantBefore && !stem.EndsWith("ocus", StringComparison.Ordinal) && before != 'u') || before == 'u';
            case 'a' or 'e' or 'i' or 'o':
                return false;
            case 'l' when consonantBefore:
                return before is not ('l' or 'r' or 'w');
            case 'h' or 'w' or 'x' or 'y' or 'k' when consonantBefore:
                return false;
            case 'w' or 'x' or 'y':
                return false;
            case 't' when stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("ut", StringComparison.Ordinal):
                return !stem.EndsWith("eat", StringComparison.Ordinal) && !stem.EndsWith("oat", StringComparison.Ordinal)
                    && !stem.EndsWith("out", StringComparison.Ordinal) && stem is not ("format" or "combat");
        }

        if (consonantBefore)
        {
            return false;
        }

        // One vowel, one consonant: "mak-", "nam-", "unit-" want the e; two vowels ("remain-") or a short unstressed syllable ("offer-") do not.
        bool twoVowels = stem.Length > 2 && IsVowel(stem[^3]) && !(stem[^3] == 'u' && stem.Length > 3 && stem[^4] == 'q');
        bool unstressed = last is 'r' or 'n' or 'p' && before is 'e' or 'o' && CountVowelGroups(stem) > 1
            && !stem.EndsWith("pon", StringComparison.Ordinal) && !stem.EndsWith("phon", StringComparison.Ordinal);
        bool it = last == 't' && before is 'e' or 'i' && CountVowelGroups(stem) > 1 && stem is not ("unit" or "invit" or "ignit" or "incit" or "excit" or "complet" or "delet" or "recit" or "reunit" or "compet" or "polit" or "despit" or "expedit");
        return !twoVowels && !unstressed && !it;
    }

    private static int CountVowelGroups(string word)
    {
        int groups = 0;
        for (int i = 0; i < word.Length; i++)
        {
            groups += IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])) ? 1 : 0;
        }

        return groups;
    }

    private static bool EndsDoubled(string stem) => stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]);

    private static bool HasVowel(string word, int length) => word.AsSpan(0, length).IndexOfAny("aeiouy") >= 0;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
