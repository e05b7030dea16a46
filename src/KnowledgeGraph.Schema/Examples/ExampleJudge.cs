namespace KnowledgeGraph.Schema;

/// <summary>Judges whether sentences by an example can become claims.</summary>
internal sealed class ExampleJudge(string text, RelationModel relation, List<ExampleProblem> problems)
{
    public void Judge(List<ExampleElement> elements)
    {
        if (ExampleReadings.Count(elements) > ExampleReadings.Most)
        {
            Report(
                SchemaCodes.ExampleTooLarge,
                "its choices multiply to more than 1,000 readings, which cannot be meant; split the example or leave out alternatives");
            return;
        }

        var readings = ExampleReadings.Of(elements);
        if (readings.All(static r => r.All(static e => e is ExampleWord)))
        {
            Report(
                SchemaCodes.ExampleWithoutSlot,
                $"the example has no slot, so nobody would be connected; write {Slots()} where the names stand");
            return;
        }

        JudgeSlots(readings);
        if (readings.Any(static r => !r.OfType<ExampleWord>().Any(IsOwnWord) && !IsTypedPossessive(r)))
            Report(
                SchemaCodes.ExampleWithoutWord,
                "the example can be read without any word of its own, so any two names would match; add the words that say "
                    + $"'{relation.Name}'");
    }

    // "{whole: ArmedGroup}'s {part: ArmedGroup}" says enough by its types.
    private static bool IsTypedPossessive(List<ExampleElement> reading) =>
        reading.OfType<ExampleWord>().Any(static w => w.Text is "'s" or "’s")
        && reading.OfType<ExampleRoleSlot>().All(static s => s.Types.Count > 0);

    private static bool IsOwnWord(ExampleWord word) => word.Text is not ("'s" or "’s") && word.Text.Any(char.IsLetter);

    private void JudgeSlots(List<List<ExampleElement>> readings)
    {
        for (var i = 0; i < relation.Roles.Count; i++)
        {
            var role = relation.Roles[i];
            var isBothEnds = i == 0 && relation.ObjectRole == 0;
            var slots = readings.ConvertAll(r => r.OfType<ExampleRoleSlot>().Where(s => s.Role == i).ToList());
            if (slots.Find(s => s.Count > (isBothEnds ? 2 : 1)) is { } repeated)
                ReportRepeated(repeated[repeated.Count - 1], role.Name);
            if (!role.IsOptional && slots.Exists(static s => s.Count == 0))
                Report(
                    SchemaCodes.MissingRole,
                    $"no slot fills the role '{role.Name}', so such a sentence could never become a claim; add '{{{role.Name}}}', "
                        + "outside of optional parts, or mark the role with '?'");
        }

        for (var i = 0; i < relation.Properties.Count; i++)
        {
            var slots = readings.ConvertAll(r => r.OfType<ExamplePropertySlot>().Where(s => s.Property == i).ToList());
            if (!relation.Properties[i].IsMany && slots.Find(static s => s.Count > 1) is { } repeated)
                ReportRepeated(repeated[1], relation.Properties[i].Name);
        }
    }

    private string Slots() => string.Join(" and ", relation.Roles.Take(2).Select(static r => "{" + r.Name + "}"));

    private void ReportRepeated(ExampleElement slot, string name) => problems.Add(new(
        SchemaCodes.RepeatedSlot,
        $"the slot '{{{name}}}' stands too often in the example; use another role, or delete the slot",
        slot.Start,
        slot.Length));

    private void Report(SchemaCode code, string message) => problems.Add(new(code, message, 0, text.Length));
}
