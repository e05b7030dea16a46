using KnowledgeGraph;

namespace SyriaConflict.Demo;

/// <summary>Ten questions to the graph, each a few lines against the API that the compiler generated from schema/syria.kg.yaml.</summary>
internal static class Queries
{
    public static IReadOnlyList<Query> All { get; } =
    [
        new("Who backs the Assad government and its forces, and who says so?", WhoBacksTheGovernment),
        new("Who held which place on 28 November 2016, and who on 8 December 2024?", WhoHeldWhichPlace),
        new("Who besieges whom?", WhoBesiegesWhom),
        new("What is Hezbollah reported to do?", WhatHezbollahDoes),
        new("What is Türkiye reported to do?", WhatTürkiyeDoes),
        new("Where do the accounts contradict each other?", WhereAccountsDiffer),
        new("What is denied? What is only planned?", WhatIsDeniedOrPlanned),
        new("Which patrons' proxies attacked a place, and when?", WhichProxiesAttackedPlaces),
        new("How do chains of support, attack and siege lead from Iran to Aleppo and its districts?", FromIranToAleppo),
        new("How many victims are reported, where, and by whom?", HowManyVictims),
    ];

    private static void WhoBacksTheGovernment(SyriaGraph graph, Answer answer)
    {
        Entities<Actor> government = graph.Actors.Where(actor => actor.IsPartOf(graph.AssadGovernment));
        // Who advises or writes for it is no power that backs it; "Iran-backed militias" say in their name whom they have behind them.
        foreach (Supports support in government.SupportedBy.Where(support => support.Supporter is not (Person or Media)
            && !support.Supported.Name.StartsWith(support.Supporter.Name, StringComparison.Ordinal)))
            answer.Add($"{support.Supported}, backed by {support.Supporter}", support.Claims);
    }

    private static void WhoHeldWhichPlace(SyriaGraph graph, Answer answer)
    {
        foreach (var day in new[] { new DateOnly(2016, 11, 28), new DateOnly(2024, 12, 8) })
        {
            SyriaGraph then = graph.AsOf(day);
            // An article says who holds a place until it is written; another may say who took it since.
            foreach (Controls control in then.Controls.Where(control => !IsTakenSince(graph, control, day)))
                answer.Add($"{Period.On(day)}: {control.Place.Name}, held by {control.Holder}", control.Claims);
            // What was taken in the month before, the articles need not call held.
            foreach (Captures capture in graph.During(Period.Between(day.AddMonths(-1), day)).Captures)
                answer.Add($"{Period.On(day)}: {capture.Place.Name}, just taken by {capture.Captor?.Name ?? "someone"}", capture.Claims);
        }
    }

    private static bool IsTakenSince(SyriaGraph graph, Controls control, DateOnly day)
    {
        if (control.Period.End is not null) return false;
        DateOnly written = control.Claims.Max(claim => graph.Data.TryGetArticle(claim.Evidence.ArticleId, out Article? article) ? article.Published : null) ?? day;
        return graph.Captures.Any(capture => capture.Place.Equals(control.Place) && capture.Captor is { } captor && !captor.Equals(control.Holder)
            && capture.Period.Start is { } taken && taken > written && taken <= day);
    }

    private static void WhoBesiegesWhom(SyriaGraph graph, Answer answer)
    {
        foreach (Besieges siege in graph.Besieges)
            answer.Add($"{siege.Besieged.Name}, besieged by {siege.Besieger?.Name ?? "someone"}", siege.Claims);
    }

    private static void WhatHezbollahDoes(SyriaGraph graph, Answer answer) => WhatOneDoes(graph, graph.Hezbollah, answer);

    private static void WhatTürkiyeDoes(SyriaGraph graph, Answer answer) => WhatOneDoes(graph, graph.Türkiye, answer);

    private static void WhatOneDoes<T>(SyriaGraph graph, T actor, Answer answer)
        where T : Actor, WithdrawsFrom.IWithdrawer
    {
        foreach (Supports support in actor.Supports) answer.Add($"backing {support.Supported}", support.Claims);
        foreach (Attacks attack in actor.Attacks) answer.Add($"attacking {attack.Target.Name}", attack.Claims);
        foreach (Fights fight in actor.Fights) answer.Add($"fighting {fight.Fighter}", fight.Claims);
        foreach (Controls control in actor.Controls) answer.Add($"holding {control.Place.Name}", control.Claims);
        foreach (DeploysTo deployment in actor.DeploysTo) answer.Add($"sending forces to {deployment.Destination.Name}", deployment.Claims);
        // Its forces are where they are for it.
        foreach (LocatedIn presence in graph.LocatedIn.Where(presence => presence.Located.IsPartOf(actor) && presence.Located is Actor))
            answer.Add($"{presence.Located.Name} in {presence.Location.Name}", presence.Claims);
        foreach (WithdrawsFrom retreat in actor.WithdrawsFrom) answer.Add($"withdrawing from {retreat.Place.Name}", retreat.Claims);
        foreach (PartyTo party in actor.PartyTo) answer.Add($"party to {party.Agreement}", party.Claims);
        foreach (CeasefireWith truce in actor.CeasefireWith) answer.Add($"in a ceasefire with {truce.Other?.Name ?? "nobody named"}", truce.Claims);
        foreach (Violates breach in actor.Violates) answer.Add($"breaking {breach.Agreement}", breach.Claims);
    }

    private static void WhereAccountsDiffer(SyriaGraph graph, Answer answer)
    {
        foreach (Contradiction contradiction in graph.Contradictions())
            answer.Add(contradiction.ToString(), contradiction.Claims);
    }

    private static void WhatIsDeniedOrPlanned(SyriaGraph graph, Answer answer)
    {
        foreach (Edge edge in graph.Denied().AllEdges)
            answer.Add($"{(edge.Claims.Any(static claim => !claim.AttributedTo.IsEmpty) ? "denied" : "not so")}: {edge}{Where(edge)}", edge.Claims);
        foreach (Edge edge in graph.Planned().AllEdges) answer.Add($"planned: {edge}{Where(edge)}", edge.Claims);
    }

    // "has never attacked his forces in Aleppo" says nothing of other places.
    private static string Where(Edge edge)
    {
        if (edge.Relation.Roles is not [_, _, { Name: "place" }, ..]) return "";
        var places = edge.Claims.Select(static claim => claim.Participants.Skip(2).FirstOrDefault()).Distinct(StringComparer.Ordinal).ToArray();
        return places is [{ } id] && edge.Graph.FindEntity(id) is { } place ? $" in {place.Name}" : "";
    }

    private static void WhichProxiesAttackedPlaces(SyriaGraph graph, Answer answer)
    {
        var attacks =
            from support in graph.Supports
            from attack in support.Supported.Attacks
            where support.Supporter is Country && attack.Target is Place
            select (Patron: support.Supporter, Proxy: support.Supported, Attack: attack);
        foreach (var (patron, proxy, attack) in attacks)
            answer.Add($"{proxy}, backed by {patron}, attacked {attack.Target.Name} ({Answer.When(attack.Period)})", attack.Claims);
    }

    // Support may be handed on; an attack, a siege or a capture ends the chain.
    private static void FromIranToAleppo(SyriaGraph graph, Answer answer)
    {
        RelationType support = Supports.RelationType(graph);
        foreach (Place place in graph.Places.Where(place => place.IsPartOf(graph.Aleppo)))
        {
            foreach (Attacks attack in place.AttackedBy) Lead(attack.Attacker, "attacked", place, attack.Edge);
            foreach (Besieges siege in place.BesiegedBy) Lead(siege.Besieger, "besieged", place, siege.Edge);
            foreach (Captures capture in place.CapturedBy) Lead(capture.Captor, "took", place, capture.Edge);
        }

        void Lead(IEntity? doer, string how, Place place, Edge deed)
        {
            if (doer is null || graph.FindPath(graph.Iran, doer, support) is not { } chain) return;
            answer.Add($"{string.Join(" → ", chain.Stations.Select(static station => station.Name))}, which {how} {place.Name}",
                chain.SelectMany(static step => step.Claims).Concat(deed.Claims));
        }
    }

    private static void HowManyVictims(SyriaGraph graph, Answer answer)
    {
        foreach (Casualties casualties in graph.Casualties)
        {
            foreach (Claim<Casualties> claim in casualties.Claims.Where(static claim => claim.Count is not null))
                answer.Add($"{Answer.HowMany(claim.Count!.Value)} {casualties.Victims}, {claim.Outcome?.ToString().ToLowerInvariant() ?? "harmed"}"
                    + $"{(claim.Place is { } place ? $" {(place is Facility ? "at" : "in")} {place.Name}" : "")}{(casualties.Responsible is { } doer ? $", by {doer}" : "")}", claim);
        }
    }
}
