using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The countries of the world with their adjectives: general English, for articles on countries that a schema does not
/// declare.</summary>
internal static class Countries
{
    private const string Table =
        "Afghanistan:Afghan,Albania:Albanian,Algeria:Algerian,Angola:Angolan,Argentina:Argentine|Argentinian,"
        + "Armenia:Armenian,Australia:Australian,Austria:Austrian,Azerbaijan:Azerbaijani|Azeri,Bahrain:Bahraini,"
        + "Bangladesh:Bangladeshi,Belarus:Belarusian,Belgium:Belgian,Benin:Beninese,Bolivia:Bolivian,Bosnia:Bosnian,Botswana:,"
        + "Brazil:Brazilian,Britain:British,Bulgaria:Bulgarian,Burkina Faso:Burkinabe,Burundi:Burundian,Cambodia:Cambodian,"
        + "Cameroon:Cameroonian,Canada:Canadian,Central African Republic:,Chad:Chadian,Chile:Chilean,China:Chinese,"
        + "Colombia:Colombian,Congo:Congolese,Costa Rica:Costa Rican,Croatia:Croatian,Cuba:Cuban,Cyprus:Cypriot,"
        + "Czech Republic:Czech,Democratic Republic of Congo:,Denmark:Danish,Djibouti:Djiboutian,Dominican Republic:Dominican,"
        + "Ecuador:Ecuadorian,Egypt:Egyptian,El Salvador:Salvadoran,Eritrea:Eritrean,Estonia:Estonian,Ethiopia:Ethiopian,"
        + "Finland:Finnish,France:French,Gabon:Gabonese,Gambia:Gambian,Germany:German,Ghana:Ghanaian,Greece:Greek,"
        + "Guatemala:Guatemalan,Guinea:Guinean,Guyana:Guyanese,Haiti:Haitian,Honduras:Honduran,Hungary:Hungarian,"
        + "Iceland:Icelandic,India:Indian,Indonesia:Indonesian,Iran:Iranian,Iraq:Iraqi,Ireland:Irish,Israel:Israeli,"
        + "Italy:Italian,Ivory Coast:Ivorian,Jamaica:Jamaican,Japan:Japanese,Jordan:Jordanian,Kazakhstan:Kazakh,Kenya:Kenyan,"
        + "Kosovo:Kosovar,Kuwait:Kuwaiti,Kyrgyzstan:Kyrgyz,Laos:Laotian,Latvia:Latvian,Lebanon:Lebanese,Liberia:Liberian,"
        + "Libya:Libyan,Lithuania:Lithuanian,Madagascar:Malagasy,Malawi:Malawian,Malaysia:Malaysian,Mali:Malian,"
        + "Mauritania:Mauritanian,Mexico:Mexican,Moldova:Moldovan,Mongolia:Mongolian,Montenegro:Montenegrin,Morocco:Moroccan,"
        + "Mozambique:Mozambican,Myanmar:Burmese,Namibia:Namibian,Nepal:Nepalese|Nepali,Netherlands:Dutch,New Zealand:,"
        + "Nicaragua:Nicaraguan,Niger:Nigerien,Nigeria:Nigerian,North Korea:North Korean,Norway:Norwegian,Oman:Omani,"
        + "Pakistan:Pakistani,Palestine:Palestinian,Panama:Panamanian,Paraguay:Paraguayan,Peru:Peruvian,"
        + "Philippines:Philippine|Filipino,Poland:Polish,Portugal:Portuguese,Qatar:Qatari,Romania:Romanian,Russia:Russian,"
        + "Rwanda:Rwandan,Saudi Arabia:Saudi,Senegal:Senegalese,Serbia:Serbian,Sierra Leone:Sierra Leonean,Slovakia:Slovak,"
        + "Slovenia:Slovenian,Somalia:Somali,South Africa:South African,South Korea:South Korean,South Sudan:South Sudanese,"
        + "Spain:Spanish,Sri Lanka:Sri Lankan,Sudan:Sudanese,Sweden:Swedish,Switzerland:Swiss,Syria:Syrian,Taiwan:Taiwanese,"
        + "Tajikistan:Tajik,Tanzania:Tanzanian,Thailand:Thai,Togo:Togolese,Tunisia:Tunisian,Turkey:Turkish,Turkmenistan:,"
        + "Uganda:Ugandan,Ukraine:Ukrainian,United Arab Emirates:Emirati,United Kingdom:,United States:American,"
        + "Uruguay:Uruguayan,Uzbekistan:Uzbek,Venezuela:Venezuelan,Vietnam:Vietnamese,Yemen:Yemeni,Zambia:Zambian,"
        + "Zimbabwe:Zimbabwean";

    /// <summary>Each country's name with its adjectives.</summary>
    public static IReadOnlyList<(string Name, string[] Adjectives)> All { get; } = [.. Table.Split(',').Select(static entry =>
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        return (entry[..colon], entry[(colon + 1)..].Split('|', StringSplitOptions.RemoveEmptyEntries));
    })];

    /// <summary>The country that an adjective or a name in small letters means.</summary>
    public static FrozenDictionary<string, int> ByWord { get; } = All
        .SelectMany(static (country, i) => country.Adjectives.Append(country.Name).Select(word =>
            KeyValuePair.Create(word.ToLowerInvariant(), i)))
        .DistinctBy(static p => p.Key).ToFrozenDictionary(StringComparer.Ordinal);
}
