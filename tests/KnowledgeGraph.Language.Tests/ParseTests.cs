using System.Globalization;

namespace KnowledgeGraph.Language.Tests;

public class ParseTests
{
    private const string Sentence = "Rebels backed by Turkey captured the town and didn't leave.";

    [Fact]
    public void The_tree_of_a_sentence_reads_well()
    {
        ParsedText text = English.Parse(Sentence);
        Token captured = text.Sentences[0].Root!.Value;
        Assert.Equal("captured", captured.ToString());
        Assert.Equal("capture", captured.Lemma);
        Assert.Equal(Upos.Verb, captured.Upos);
        Assert.Equal(Tense.Past, captured.Features.Tense);
        Assert.Null(captured.Head);
        Assert.Equal("Rebels", captured.Subject!.Value.ToString());
        Assert.Equal("town", captured.Object!.Value.ToString());
        Assert.Equal("Rebels backed by Turkey", captured.Subject!.Value.Subtree.ToString());
        Assert.Equal("the town", captured.Object!.Value.Subtree.ToString());
        Token backed = captured.Subject!.Value.Child(Relation.Acl)!.Value;
        Assert.Equal("backed", backed.ToString());
        Assert.True(backed.Features.IsPassive);
        Assert.Equal("Turkey", backed.Agent!.Value.ToString());
        Assert.Null(captured.Agent);
    }

    [Fact]
    public void A_coordinated_verb_borrows_the_subject_of_the_first()
    {
        Token leave = English.Parse(Sentence).Tokens.Single(token => token.ToString() == "leave");
        Assert.Equal("Rebels", leave.Subject!.Value.ToString());
        Assert.Equal(Polarity.Neg, leave.Child(Relation.Advmod)!.Value.Features.Polarity);
    }

    [Fact]
    public void Some_sentences_of_a_split_text_are_parsed_and_the_others_stay_without_trees()
    {
        ParsedText whole = English.Parse("It rained. " + Sentence + " It stopped.");
        ParsedText some = English.Parse(English.Split(whole.Text), static sentence => sentence.Index == 1);
        Assert.Equal([false, true, false], some.Sentences.Select(static sentence => sentence.IsParsed));
        Assert.Equal(TreeDrawing.Draw(whole.Sentences[1]), TreeDrawing.Draw(some.Sentences[1]));
        Assert.All(some.Sentences[0].Tokens, static token => Assert.Equal((Upos.None, Relation.None), (token.Upos, token.Relation)));
        Assert.Empty(some.Sentences[0].Tokens[0].Children);
        Assert.Null(some.Sentences[2].Root);
        Assert.Equal(English.Split("It rained.").Tokens[1].Lemma, some.Tokens[1].Lemma);
        Assert.False(English.Parse(English.Split("It rained."), static _ => false).Sentences[0].IsParsed);
    }

    [Fact]
    public void A_path_goes_up_to_the_common_ancestor_and_down_again()
    {
        ParsedText text = English.Parse("The army captured the town.");
        DependencyPath path = DependencyPath.Between(text.Tokens[1], text.Tokens[4])!;
        Assert.Equal("army -nsubj-> captured <-obj- town", path.ToString());
        Assert.Equal(2, path.Length);
        Assert.Equal("captured", path.Top.ToString());
        Assert.Equal(0, DependencyPath.Between(text.Tokens[1], text.Tokens[1])!.Length);
    }

    [Fact]
    public void The_head_of_a_run_is_the_token_that_the_rest_hangs_from()
    {
        ParsedText text = English.Parse("The old army of the north captured the town.");
        Assert.Equal("army", text.Tokens[..6].Head!.Value.ToString());
        Assert.Equal("captured", text.Tokens.Head!.Value.ToString());
        Assert.Null(default(TokenSpan).Head);
    }

    [Fact]
    public void Every_sentence_is_a_tree_with_one_root()
    {
        string strange = "( ) . , , ,\n\n\"\n\n:-) 😀 http://a.b/c 5% حلب\n\nthe the the of of of and and\n\nyes\n\n" + string.Concat(Enumerable.Repeat("and the ", 250));
        ParsedText text = English.Parse(strange);
        foreach (Sentence sentence in text.Sentences)
        {
            Assert.Single(sentence.Tokens, token => token.Relation == Relation.Root);
            foreach (Token token in sentence.Tokens)
            {
                int steps = 0;
                for (Token? at = token; at is { } step; at = step.Head)
                {
                    Assert.InRange(steps++, 0, sentence.Tokens.Count);
                    Assert.True(sentence.Tokens.Contains(step));
                }

                Assert.Equal(token.Head is null, token.Relation == Relation.Root);
                Assert.NotEqual(Upos.None, token.Upos);
            }
        }
    }

    [Fact]
    public void A_text_that_was_only_split_has_no_tags_and_no_tree()
    {
        ParsedText text = English.Split(Sentence);
        Assert.False(text.IsParsed);
        Assert.Null(text.Sentences[0].Root);
        Token token = text.Tokens[4];
        Assert.Equal((Upos.None, Relation.None, "", "capture"), (token.Upos, token.Relation, token.Xpos, token.Lemma));
        Assert.Empty(token.Children);
        Assert.Null(token.Head);
        Assert.Null(DependencyPath.Between(text.Tokens[0], token));
    }

    [Fact]
    public void The_same_sentence_has_the_same_tree_in_any_company_and_culture_and_on_any_thread()
    {
        string alone = Conllu.Write(English.Parse(Sentence)).Split('\n', 4)[3];
        string company = string.Join("\n\n", Enumerable.Range(1, 40).Select(i => string.Join(' ', Enumerable.Repeat("word", i)) + "."));
        var results = new string[16];
        var threads = Enumerable.Range(0, results.Length).Select(i => new Thread(() =>
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(i % 2 == 0 ? "tr-TR" : "de-DE");
            string all = Conllu.Write(English.Parse(company + "\n\n" + Sentence + "\n\n" + company));
            int start = all.IndexOf("# text = Rebels", StringComparison.Ordinal);
            results[i] = all[(all.IndexOf('\n', start) + 1)..(all.IndexOf("\n\n", start, StringComparison.Ordinal) + 2)];
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(results, result => Assert.Equal(alone, result));
    }

    [Fact]
    public void Given_tokens_are_kept_as_they_are()
    {
        ParsedText text = English.ParseTokens([["Iranian-backed", "militias", "left", "."], [], ["They", "did", "not", "stay"]]);
        Assert.Equal(2, text.Sentences.Length);
        Assert.Equal("Iranian-backed militias left .\nThey did not stay", text.Text);
        Assert.Equal("militias", text.Tokens[2].Subject!.Value.ToString());
        Assert.Throws<ArgumentException>(() => English.ParseTokens([[""]]));
        Assert.Empty(English.ParseTokens([]).Sentences);
    }

    [Fact]
    public void A_name_that_is_known_is_one_word_of_the_tree()
    {
        ParsedText split = English.Split("Nour al-Din, along with Jaysh al-Izza, bombed the town. Nobody saw al-Izza.");
        ParsedText parsed = English.Parse(split, static s => s.Index == 0, static s => [(1, 3), (8, 10)]);
        Sentence sentence = parsed.Sentences[0];
        Assert.Equal(split.Tokens.Select(static t => t.ToString()), parsed.Tokens.Select(static t => t.ToString()));
        Assert.True(sentence.IsParsed);
        Assert.False(parsed.Sentences[1].IsParsed);
        Assert.Equal(Relation.Punct, sentence.Tokens[2].Relation);
        Assert.Equal(Relation.Flat, sentence.Tokens[3].Relation);
        Assert.Equal(1, sentence.Tokens[3].Head!.Value.Index);
        Assert.Equal("bombed", sentence.Root.ToString());
        Assert.Single(sentence.Tokens, static t => t.Relation == Relation.Root);
    }
}
