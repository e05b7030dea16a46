using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Extraction.Tests.Evaluation;

public sealed class BootstrapTests
{
    [Fact]
    public void The_same_scores_give_the_same_interval_around_the_figure()
    {
        var scores = Enumerable.Range(0, 100).Select(static i => new Score(i % 4 == 0 ? 0 : 1, 1, i % 4 == 0 ? 0 : 1, 1)).ToArray();
        var (precision, recall, f1) = new Bootstrap(100).Of(scores);
        Assert.Equal((precision, recall, f1), new Bootstrap(100).Of(scores));
        // 75 of 100: the normal approximation says .75 ± .085.
        Assert.InRange(precision.Low, 0.63, 0.70);
        Assert.InRange(precision.High, 0.80, 0.87);
    }

    [Fact]
    public void More_cases_give_a_narrower_interval()
    {
        static double WidthOf(int cases)
        {
            var (_, _, f1) = new Bootstrap(cases).Of([.. Enumerable.Range(0, cases).Select(static i => new Score(i % 2, 1, i % 2, 1))]);
            return f1.High - f1.Low;
        }

        Assert.True(WidthOf(400) < 0.65 * WidthOf(100), "The width falls with the root of the number.");
    }

    [Fact]
    public void What_stands_in_one_unit_is_drawn_together()
    {
        var together = new Bootstrap(20).Of([.. Enumerable.Range(0, 20).Select(static i => new Score(10 * (i % 2), 10, 10 * (i % 2), 10))]);
        var apart = new Bootstrap(200).Of([.. Enumerable.Range(0, 200).Select(static i => new Score(i % 2, 1, i % 2, 1))]);
        Assert.True(together.F1.High - together.F1.Low > 2 * (apart.F1.High - apart.F1.Low));
    }

    [Fact]
    public void One_unit_has_no_interval() => Assert.Equal(default, new Bootstrap(1).Of([new Score(1, 1, 1, 1)]).F1);
}
