using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KnowledgeGraph.Analyzers;

/// <summary>Finds tests, comparisons and paths that the schema makes impossible.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeverMatchingQueryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [QueryRules.NeverOfType, QueryRules.NeverSame, QueryRules.NeverArrives];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (GraphTypes.Of(start.Compilation) is not { } types) return;
            start.RegisterOperationAction(c => AnalyzeIs(c, types), OperationKind.IsType);
            start.RegisterOperationAction(c => AnalyzePattern(c, types), OperationKind.TypePattern, OperationKind.DeclarationPattern, OperationKind.RecursivePattern);
            start.RegisterOperationAction(c => AnalyzeCast(c, types), OperationKind.Conversion);
            start.RegisterOperationAction(c => AnalyzeComparison(c, types), OperationKind.Binary);
            start.RegisterOperationAction(c => AnalyzeCall(c, types), OperationKind.Invocation);
        });
    }

    private static void AnalyzeIs(OperationAnalysisContext context, GraphTypes types)
    {
        var test = (IIsTypeOperation)context.Operation;
        ReportType(context, types, TypeOf(test.ValueOperand), test.TypeOperand, test.Syntax);
    }

    private static void AnalyzePattern(OperationAnalysisContext context, GraphTypes types)
    {
        var pattern = (IPatternOperation)context.Operation;
        var wanted = pattern switch
        {
            ITypePatternOperation type => type.MatchedType,
            IDeclarationPatternOperation declaration => declaration.MatchedType,
            IRecursivePatternOperation recursive => recursive.MatchedType,
            _ => null,
        };
        ReportType(context, types, pattern.InputType, wanted, pattern.Syntax);
    }

    private static void AnalyzeCast(OperationAnalysisContext context, GraphTypes types)
    {
        var cast = (IConversionOperation)context.Operation;
        if (!cast.IsImplicit) ReportType(context, types, TypeOf(cast.Operand), cast.Type, cast.Syntax);
    }

    private static void AnalyzeComparison(OperationAnalysisContext context, GraphTypes types)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            ReportSame(context, types, (TypeOf(comparison.LeftOperand), Unwrap(comparison.LeftOperand)?.Syntax), (TypeOf(comparison.RightOperand), Unwrap(comparison.RightOperand)?.Syntax));
    }

    private static void AnalyzeCall(OperationAnalysisContext context, GraphTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        var subject = Unwrap(call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null));
        var last = Unwrap(call.Arguments.Length > 0 ? call.Arguments[call.Arguments.Length - 1].Value : null);
        var (receiver, argument) = (subject?.Type, last?.Type);
        switch (method.Name)
        {
            case "OfType" or "IsA" or "As" when method.TypeArguments.Length > 0:
                ReportType(context, types, types.ElementOf(receiver), method.TypeArguments[method.TypeArguments.Length - 1], call.Syntax);
                break;
            case "Contains" or "Equals":
                ReportSame(context, types, (receiver, subject?.Syntax), (argument, last?.Syntax));
                break;
            case "Join" when method.TypeArguments.Length >= 4 && GraphTypes.IsOurs(method.ContainingType):
                ReportSame(context, types, (method.TypeArguments[1], null), (method.TypeArguments[2], null));
                break;
            case "PathTo" when types.RelationOf(receiver) is { } relation:
                ReportPath(context, types, relation, argument);
                break;
        }
    }

    private static void ReportType(OperationAnalysisContext context, GraphTypes types, ITypeSymbol? known, ITypeSymbol? wanted, SyntaxNode place)
    {
        if (known is null || wanted is null || !types.IsEntityType(known) || !types.IsEntityType(wanted) || !types.AreDisjoint(known, wanted)) return;
        INamedTypeSymbol[] legal = [.. types.ConcreteOf(known)];
        var fixes = QueryRules.Legal(legal.Select(static type => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
        context.ReportDiagnostic(Diagnostic.Create(QueryRules.NeverOfType, place.GetLocation(), fixes, EnglishList.Article(known.Name), EnglishList.Article(wanted.Name), Names(legal)));
    }

    private static void ReportSame(OperationAnalysisContext context, GraphTypes types, (ITypeSymbol? Type, SyntaxNode? Syntax) one, (ITypeSymbol? Type, SyntaxNode? Syntax) other)
    {
        if (types.ElementOf(one.Type) is not { } first || types.ElementOf(other.Type) is not { } second || !types.AreDisjoint(first, second)) return;
        var fixes = Alternatives.OfOperand(context, types, one.Syntax, second);
        if (fixes.Names is not { Count: > 0 }) fixes = Alternatives.OfOperand(context, types, other.Syntax, first);
        Report(context, QueryRules.NeverSame, fixes, EnglishList.Article(first.Name), EnglishList.Article(second.Name), Names(types.ConcreteOf(first)));
    }

    // What a fix replaces is a part of what is wrong: its place goes along.
    private static void Report(OperationAnalysisContext context, DiagnosticDescriptor rule, Alternatives.Found fixes, params object[] arguments)
    {
        var place = context.Operation.Syntax.GetLocation();
        context.ReportDiagnostic(fixes.Names is { Count: > 0 } names
            ? Diagnostic.Create(rule, place, [fixes.Place!], QueryRules.Legal(names), arguments)
            : Diagnostic.Create(rule, place, arguments));
    }

    private static void ReportPath(OperationAnalysisContext context, GraphTypes types, INamedTypeSymbol relation, ITypeSymbol? target)
    {
        if (target is null || !types.IsEntityType(target)) return;
        var roles = relation.GetTypeMembers().Where(static nested => nested.TypeKind == TypeKind.Interface).ToArray();
        if (roles.Length == 0 || types.ConcreteOf(target).Any(concrete => roles.Any(role => GraphTypes.IsA(concrete, role)))) return;
        var legal = types.WaysIn(relation.ContainingAssembly).Where(way => SymbolEqualityComparer.Default.Equals(way.Relation, relation))
            .SelectMany(way => types.ConcreteOf(way.Role)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).OrderBy(static t => t.Name, StringComparer.Ordinal);
        Report(context, QueryRules.NeverArrives, Alternatives.OfPath(context, types, relation, target), relation.Name, EnglishList.Article(target.Name), Names(legal));
    }

    private static string Names(IEnumerable<INamedTypeSymbol> types) => EnglishList.Of([.. types.Select(static type => type.Name)]);

    // What is known before it is converted to what the operator or parameter wants.
    private static IOperation? Unwrap(IOperation? operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion) operation = conversion.Operand;
        return operation;
    }

    private static ITypeSymbol? TypeOf(IOperation? operation) => Unwrap(operation)?.Type;
}
