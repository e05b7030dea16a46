using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>How names are compared, and how those are found that no schema declares.</summary>
public class NameTests
{
    [Theory]
    [InlineData("Rus\u2060sia bom\u00adbed Al\u00adeppo.", "russia attacks aleppo asserted")]
    [InlineData("Ir\u200ban backed Hez\u200cbol\u200dlah.", "iran supports hezbollah asserted")]
    public void What_is_not_seen_in_a_word_changes_no_name(string text, string expected) => Assert.Equal([expected], Syria.Read(text));

    [Theory]
    [InlineData("Fastakim", "Fastaqim")]
    [InlineData("Maarat", "Maraat")]
    [InlineData("Jaysh", "Jaish")]
    [InlineData("Hezbollah", "Hizbullah")]
    [InlineData("Raqqah", "Raqqa")]
    [InlineData("Nour", "Nur")]
    [InlineData("Ba\u02bfath", "Baath")]
    [InlineData("T\u00fcrkiye", "Turkiye")]
    public void Words_that_are_written_over_differently_sound_alike(string one, string other) => Assert.Equal(Sound(one), Sound(other));

    [Theory]
    [InlineData("Oman", "Uman")]
    [InlineData("Iran", "Iraq")]
    [InlineData("Daraa", "Daraya")]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Homs", "Hams")]
    public void Words_of_other_things_do_not(string one, string other) => Assert.NotEqual(Sound(one), Sound(other));

    [Fact]
    public void A_junta_is_whoever_rules_the_country_of_the_article()
    {
        var claims = Syria.Read("Fighting went on in northern Myanmar. The junta seized Lashio, and junta planes bombed Muse. Rebels attacked pro-junta militiamen in Mandalay, Myanmar.");
        Assert.Contains("myanmar captures lashio asserted", claims);
        Assert.Contains("myanmar-air-force attacks muse asserted", claims);
    }

    [Theory]
    [InlineData("The US-backed First Coastal Division captured Rastan.", "united-states supports first-coastal-division asserted")]
    [InlineData("The Turkish-backed Second Northern Column captured Rastan.", "turkiye supports second-northern-column asserted")]
    public void A_spelled_number_opens_the_name_of_a_unit(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Fact]
    public void Every_name_of_the_schema_is_found_as_it_is_declared_and_names_who_declares_it()
    {
        var schema = SchemaCompiler.CompileFile(Path.Combine(Syria.Root, "schema", "syria.kg.yaml")).Model!;
        var table = new SchemaNames(schema, GraphModelFactory.Create(schema)).Table;
        var wrong = new List<string>();
        foreach (var entity in schema.Entities)
        {
            foreach (var name in entity.Aliases.Select(static a => a.Name).Prepend(entity.Name).Where(static n =>
                !n.StartsWith("the ", StringComparison.Ordinal)))
            {
                var words = new SentenceWords(English.Split(name).Sentences[0]);
                var found = table.Longest(words, 0, null, out var last);
                if (last != words.Count - 1 || found.All(e => e.Entity.EntityId != entity.Id) || found.Any(static e =>
                    e.Reason == "spelling"))
                    wrong.Add($"{name} of {entity.Id}: {string.Join(", ", found.Select(static e => e.Entity.EntityId))}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Hizbullah closed the road.", "hezbollah")]
    [InlineData("Fastakim left.", "fastaqim")]
    [InlineData("Shops opened in Al Hasakah.", "hasakah")]
    public void A_spelling_that_can_be_only_one_name_is_that_name(string text, string expected) => Assert.Contains(expected, Ids(text));

    [Theory]
    [InlineData("Maria Haddad spoke to Reuters.", "marea")]
    [InlineData("The Salame family spoke.", "salamiya")]
    public void A_person_is_not_the_town_that_sounds_so(string text, string unexpected) => Assert.DoesNotContain(unexpected, Ids(text));

    [Theory]
    [InlineData("Colonel Alemu Tadesse spoke.", "Person alemu-tadesse")]
    [InlineData("Commander Abu Yusuf spoke.", "Person abu-yusuf")]
    [InlineData("Secretary of State Ruth Calloway spoke.", "Person ruth-calloway")]
    [InlineData("The mayor of the town, Baraka Lwambo, spoke.", "Person baraka-lwambo")]
    [InlineData("Fighters of the Kivu Dawn, a militia, left.", "ArmedGroup kivu-dawn")]
    [InlineData("Two shells fell near Mutongo.", "Place mutongo")]
    [InlineData("Rebels seized Dembecha.", "Place dembecha")]
    [InlineData("The Ministry of Mines closed.", "Organisation ministry-of-mines")]
    [InlineData("The Tana Bridge Agreement was signed.", "Agreement tana-bridge-agreement")]
    [InlineData("Officials of the Acting General Director were absent.", "")]
    public void A_name_gets_its_type_from_what_stands_around_it(string text, string expected) => Assert.Equal(expected, Discovered(text));

    [Fact]
    public void A_surname_an_acronym_and_a_first_name_mean_who_has_the_whole()
    {
        var text = "General Ashenafi Bekele of the Lake Tana Front spoke. Bekele named no day. The LTF left.";
        Assert.Equal(["ashenafi-bekele", "lake-tana-front", "ashenafi-bekele", "lake-tana-front"], Ids(text));
    }

    [Theory]
    [InlineData("Ethiopia closed its border. Ethiopia said the army had captured Dembecha.",
        "ethiopian-army captures dembecha attributed by ethiopia")]
    [InlineData("Syria closed its border. Syria said the army had captured Rastan.", "syrian-army captures rastan attributed by syria")]
    public void The_army_is_that_of_the_country_of_which_the_article_speaks(string text, string expected) =>
        Assert.Contains(expected, Syria.Read(text));

    private static string Sound(string word) => NameKey.Sound(NameKey.Of(word.ToLowerInvariant()));

    private static IEnumerable<string> Ids(string text) =>
        Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions.Where(static m => m.Kind == MentionKind.Name).OrderBy(static m =>
            m.Start).Select(static m => m.EntityId);

    private static string Discovered(string text) => string.Join(", ", Syria.Extractor.Extract([new Article("a", text)]).Data.Discovered
        .Where(static e => !char.IsLower(e.Name[0])).Select(static e => $"{e.Type} {e.Id}"));
}
