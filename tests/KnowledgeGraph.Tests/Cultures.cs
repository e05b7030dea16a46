using System.Globalization;

namespace KnowledgeGraph.Tests;

/// <summary>Runs a piece of a test under other cultures.</summary>
internal static class Cultures
{
    public static readonly string[] Names = ["en-US", "tr-TR", "ar-SA", "th-TH", "de-DE", ""];

    public static void InEach(Action act)
    {
        var (culture, uiCulture) = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        try
        {
            foreach (var name in Names)
            {
                Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                act();
            }
        }
        finally
        {
            (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
