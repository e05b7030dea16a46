using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The countries of the world with their adjectives and seats of government: general English, for articles on countries that a
/// schema does not declare. Seats that are also the country's own name, or contested, are left out.</summary>
internal static class Countries
{
    private const string Table =
        "Afghanistan:Afghan:Kabul,Albania:Albanian:Tirana,Algeria:Algerian:Algiers,Angola:Angolan:Luanda,"
        + "Argentina:Argentine|Argentinian:Buenos Aires,Armenia:Armenian:Yerevan,Australia:Australian:Canberra,"
        + "Austria:Austrian:Vienna,Azerbaijan:Azerbaijani|Azeri:Baku,Bahrain:Bahraini:Manama,Bangladesh:Bangladeshi:Dhaka,"
        + "Belarus:Belarusian:Minsk,Belgium:Belgian:Brussels,Benin:Beninese:Porto-Novo,Bolivia:Bolivian:La Paz,"
        + "Bosnia:Bosnian:Sarajevo,Botswana::Gaborone,Brazil:Brazilian:Brasilia,Britain:British:London,Bulgaria:Bulgarian:Sofia,"
        + "Burkina Faso:Burkinabe:Ouagadougou,Burundi:Burundian:Bujumbura,Cambodia:Cambodian:Phnom Penh,"
        + "Cameroon:Cameroonian:Yaounde,Canada:Canadian:Ottawa,Central African Republic::Bangui,Chad:Chadian:N'Djamena,"
        + "Chile:Chilean:Santiago,China:Chinese:Beijing,Colombia:Colombian:Bogota,Republic of Congo::Brazzaville,"
        + "Costa Rica:Costa Rican:San Jose,Croatia:Croatian:Zagreb,Cuba:Cuban:Havana,Cyprus:Cypriot:Nicosia,"
        + "Czech Republic:Czech:Prague,"
        + "Democratic Republic of Congo:Congolese:Kinshasa:Congo|DR Congo|DRC|Democratic Republic of the Congo,"
        + "Denmark:Danish:Copenhagen,Djibouti:Djiboutian:,"
        + "Dominican Republic:Dominican:Santo Domingo,Ecuador:Ecuadorian:Quito,Egypt:Egyptian:Cairo,"
        + "El Salvador:Salvadoran:San Salvador,Eritrea:Eritrean:Asmara,Estonia:Estonian:Tallinn,Ethiopia:Ethiopian:Addis Ababa,"
        + "Finland:Finnish:Helsinki,France:French:Paris,Gabon:Gabonese:Libreville,Gambia:Gambian:Banjul,Germany:German:Berlin,"
        + "Ghana:Ghanaian:Accra,Greece:Greek:Athens,Guatemala:Guatemalan:Guatemala City,Guinea:Guinean:Conakry,Guyana:Guyanese:,"
        + "Haiti:Haitian:Port-au-Prince,Honduras:Honduran:Tegucigalpa,Hungary:Hungarian:Budapest,Iceland:Icelandic:Reykjavik,"
        + "India:Indian:New Delhi,Indonesia:Indonesian:Jakarta,Iran:Iranian:Tehran,Iraq:Iraqi:Baghdad,Ireland:Irish:Dublin,"
        + "Israel:Israeli:,Italy:Italian:Rome,Ivory Coast:Ivorian:Abidjan:Côte d'Ivoire,Jamaica:Jamaican:Kingston,Japan:Japanese:Tokyo,"
        + "Jordan:Jordanian:Amman,Kazakhstan:Kazakh:Astana,Kenya:Kenyan:Nairobi,Kosovo:Kosovar:Pristina,Kuwait:Kuwaiti:,"
        + "Kyrgyzstan:Kyrgyz:Bishkek,Laos:Laotian:Vientiane,Latvia:Latvian:Riga,Lebanon:Lebanese:Beirut,"
        + "Liberia:Liberian:Monrovia,Libya:Libyan:,Lithuania:Lithuanian:Vilnius,Madagascar:Malagasy:Antananarivo,"
        + "Malawi:Malawian:Lilongwe,Malaysia:Malaysian:Kuala Lumpur,Mali:Malian:Bamako,Mauritania:Mauritanian:Nouakchott,"
        + "Mexico:Mexican:Mexico City,Moldova:Moldovan:Chisinau,Mongolia:Mongolian:Ulaanbaatar,Montenegro:Montenegrin:Podgorica,"
        + "Morocco:Moroccan:Rabat,Mozambique:Mozambican:Maputo,Myanmar:Myanmar|Burmese:Naypyidaw:Burma,Namibia:Namibian:Windhoek,"
        + "Nepal:Nepalese|Nepali:Kathmandu,Netherlands:Dutch:The Hague,New Zealand::Wellington,Nicaragua:Nicaraguan:Managua,"
        + "Niger:Nigerien:Niamey,Nigeria:Nigerian:Abuja,North Korea:North Korean:Pyongyang,Norway:Norwegian:Oslo,"
        + "Oman:Omani:Muscat,Pakistan:Pakistani:Islamabad,Palestine:Palestinian:Ramallah,Panama:Panamanian:,"
        + "Paraguay:Paraguayan:Asuncion,Peru:Peruvian:Lima,Philippines:Philippine|Filipino:Manila,Poland:Polish:Warsaw,"
        + "Portugal:Portuguese:Lisbon,Qatar:Qatari:Doha,Romania:Romanian:Bucharest,Russia:Russian:Moscow,Rwanda:Rwandan:Kigali,"
        + "Saudi Arabia:Saudi:Riyadh,Senegal:Senegalese:Dakar,Serbia:Serbian:Belgrade,Sierra Leone:Sierra Leonean:Freetown,"
        + "Slovakia:Slovak:Bratislava,Slovenia:Slovenian:Ljubljana,Somalia:Somali:Mogadishu,South Africa:South African:Pretoria,"
        + "South Korea:South Korean:Seoul,South Sudan:South Sudanese:Juba,Spain:Spanish:Madrid,Sri Lanka:Sri Lankan:Colombo,"
        + "Sudan:Sudanese:Khartoum,Sweden:Swedish:Stockholm,Switzerland:Swiss:Bern,Syria:Syrian:Damascus,Taiwan:Taiwanese:Taipei,"
        + "Tajikistan:Tajik:Dushanbe,Tanzania:Tanzanian:Dodoma,Thailand:Thai:Bangkok,Togo:Togolese:Lome,Tunisia:Tunisian:Tunis,"
        + "Turkey:Turkish:Ankara,Turkmenistan::Ashgabat,Uganda:Ugandan:Kampala,Ukraine:Ukrainian:Kyiv,"
        + "United Arab Emirates:Emirati:Abu Dhabi,United Kingdom::London,United States:American:Washington,"
        + "Uruguay:Uruguayan:Montevideo,Uzbekistan:Uzbek:Tashkent,Venezuela:Venezuelan:Caracas,Vietnam:Vietnamese:Hanoi,"
        + "Yemen:Yemeni:Sanaa,Zambia:Zambian:Lusaka,Zimbabwe:Zimbabwean:Harare";

    /// <summary>Each country's name with its adjectives, the seat of its government, empty where none stands for it, and its other
    /// names.</summary>
    public static IReadOnlyList<(string Name, string[] Adjectives, string Capital, string[] Others)> All { get; } =
        [.. Table.Split(',').Select(static entry => Read(entry.Split(':')))];

    private static (string Name, string[] Adjectives, string Capital, string[] Others) Read(string[] parts) =>
        (parts[0], parts[1].Split('|', StringSplitOptions.RemoveEmptyEntries), parts[2], parts.Length > 3 ? parts[3].Split('|') : []);

    /// <summary>The country whose government sits in the city that a name in small letters means.</summary>
    public static FrozenDictionary<string, int> ByCapital { get; } = All.Select(static (country, i) =>
            KeyValuePair.Create(country.Capital.ToLowerInvariant(), i)).Where(static p => p.Key.Length > 0)
        .DistinctBy(static p => p.Key).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The country that an adjective or a name in small letters means.</summary>
    public static FrozenDictionary<string, int> ByWord { get; } = All
        .SelectMany(static (country, i) => country.Adjectives.Append(country.Name).Concat(country.Others).Select(word =>
            KeyValuePair.Create(word.ToLowerInvariant(), i)))
        .DistinctBy(static p => p.Key).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the words of a mention are the name or adjective of a country, with or without "the".</summary>
    public static bool IsCountry(SentenceWords words, SentenceMention mention)
    {
        var first = words.Is(mention.First, "the") ? mention.First + 1 : mention.First;
        return first <= mention.Last && ByWord.ContainsKey(string.Join(' ', words.Lower[first..(mention.Last + 1)]));
    }
}
