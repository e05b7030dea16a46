using System.Runtime.CompilerServices;
using VerifyTests;

namespace KnowledgeGraph.Verify.Sample;

internal static class ModuleInitializer
{
    [ModuleInitializer]
    internal static void Initialize() => VerifyKnowledgeGraph.Initialize();
}
