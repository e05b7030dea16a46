namespace KnowledgeGraph;

/// <summary>The codes of what a record refuses; README.md says what each means and how to mend it.</summary>
internal static class RecordProblems
{
    public const string ArticleClash = "KG4001";
    public const string EntityType = "KG4002";
    public const string EntityClash = "KG4003";
    public const string UnknownEntity = "KG4004";
    public const string MentionPlace = "KG4005";
    public const string UnknownRelation = "KG4006";
    public const string UnknownArticle = "KG4007";
    public const string Quote = "KG4008";
    public const string Arity = "KG4009";
    public const string RoleMissing = "KG4010";
    public const string RoleType = "KG4011";
    public const string Property = "KG4012";
    public const string Confidence = "KG4013";
    public const string Place = "KG4014";
    public const string Unicode = "KG4015";
    public const string NoId = "KG4016";
    public const string Columns = "KG4017";
    public const string Merge = "KG4018";
    public const string Change = "KG4019";
}
