using System.Globalization;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Columns;

/// <summary>Claims at random over the world's five entities, so few that many coincide.</summary>
internal sealed class DrawnClaims
{
    public static readonly Article Article = new("a", "Iran backs Hezbollah, they said.") { Published = new DateOnly(2016, 11, 12) };

    private static readonly Article Undated = new("b", "Russia backs Syria, they said.");
    private static readonly string[] Ids = ["russia", "iran", "syria", "hezbollah", "aleppo"];
    private static readonly string[] Periods = ["", "2016", "2016-11", "2016-11-12", "2012/..", "../2016-11-05", "1700", ".."];
    private readonly List<Claim> _claims = [];

    public DrawnClaims(int seed)
    {
        var random = new Random(seed);
        for (var i = random.Next(20); i > 0; i--)
        {
            var relation = WorldGraph.Model.Relations[random.Next(4)];
            var (subject, target) = (Ids[random.Next(4)], Ids[relation.Index is 1 or 3 ? 4 : random.Next(4)]);
            if (relation.IsSymmetric && WorldGraph.Model.TryGetEntity(subject, out var a) && WorldGraph.Model.TryGetEntity(target, out var b)
                && string.CompareOrdinal(Key(a), Key(b)) > 0) (subject, target) = (target, subject);
            var participants = new string?[relation.Arity];
            (participants[0], participants[1]) = (relation.IsOptional(0) && random.Next(3) == 0 ? null : subject, target);
            var article = random.Next(2) == 0 ? Article : Undated;
            var (start, end) = (random.Next(2), 5 + random.Next(2));
            var period = Periods[random.Next(Periods.Length)];
            var claim = new Claim(relation.Id, [.. participants], new Evidence(article.Id, 0, start, end, article.Text[start..end]))
            {
                Period = period is ".." ? Period.Always : Period.Parse(period, CultureInfo.InvariantCulture),
                Confidence = random.Next(4) switch { 0 => 1, 1 => 0.5, 2 => 0.9, _ => 1.0 / 3 },
                Modality = random.Next(4) == 0 ? Modality.Attributed : Modality.Asserted,
            };
            _claims.Add(claim);
            if (random.Next(5) == 0) _claims.Add(claim with { Confidence = 0.25 });
            if (random.Next(5) == 0) _claims.Add(claim);
        }
    }

    public WorldGraph Build(Func<Claim, bool> asColumns)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Article);
        builder.Add(Undated);
        var chosen = _claims.ToLookup(claim => claim.Modality == Modality.Asserted && asColumns(claim));
        foreach (var claim in chosen[false]) builder.Add(claim);
        foreach (var relation in chosen[true].GroupBy(static claim => claim.Relation))
        {
            var claims = relation.ToArray();
            builder.Add(new ClaimColumns(relation.Key)
            {
                Entities = [.. Ids],
                Subjects = Array.ConvertAll(claims, static claim => Array.IndexOf(Ids, claim.Subject)),
                Objects = Array.ConvertAll(claims, static claim => Array.IndexOf(Ids, claim.Object)),
                Periods = Array.ConvertAll(claims, static claim => claim.Period),
                Confidences = Array.ConvertAll(claims, static claim => claim.Confidence),
                Evidence = Array.ConvertAll(claims, static claim => new EvidencePlace(claim.Evidence.ArticleId, claim.Evidence.Sentence, claim.Evidence.Start, claim.Evidence.End)),
                EvidenceRows = Enumerable.Range(0, claims.Length).ToArray(),
            });
        }

        return builder.Build();
    }

    private static string Key(EntityDefinition entity) => (entity.Type == "Country" ? "3" : entity.Type == "ArmedGroup" ? "4" : "5") + entity.Id;
}
