using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Chapters;

namespace Tapescript.Text.Tests.Chapters;

public class ChapterFinderTests
{
    [Theory]
    [InlineData(0, 1, 2, 3)]
    [InlineData(3, 1, 0, 2)]
    [InlineData(2, 0, 3, 1)]
    public void Talks_about_different_things_are_told_apart(params int[] order)
    {
        var (sentences, starts) = Talks.Joined(order);

        ChapterFinder.Topics(sentences).Select(t => t.First).ShouldBe(starts);
    }

    [Fact]
    public void Topics_are_told_by_their_words_alone_where_nobody_announces_them()
    {
        var talks = Talks.All.Select(t => t.Skip(1).ToArray()).ToArray();
        string[] sentences = [.. talks.SelectMany(t => t)];
        int[] starts = [0, talks[0].Length, talks[0].Length + talks[1].Length, sentences.Length - talks[3].Length];

        var found = ChapterFinder.Topics(sentences).Select(t => t.First).ToList();

        starts.Count(s => found.Exists(f => Math.Abs(f - s) <= 1)).ShouldBe(4);
        found.Count.ShouldBeLessThanOrEqualTo(5);
    }

    [Fact]
    public void A_title_names_what_the_passage_speaks_of()
    {
        var (sentences, _) = Talks.Joined(0, 1, 2, 3);

        var titles = ChapterFinder.Topics(sentences).Select(t => t.Title.ToLowerInvariant()).ToList();

        titles[0].ShouldContain("starter");
        titles[1].ShouldContain("chain");
        titles[2].ShouldContain("tide");
        titles[3].ShouldContain("committee");
    }

    [Fact]
    public void Chinese_topics_are_told_by_pairs_of_characters()
    {
        string[] bread =
        [
            "面包需要面粉、酵母和温水。",
            "面团揉好以后放在盆里发酵。",
            "发酵的面团变成两倍大的时候放进烤箱。",
            "烤箱二百度，烤四十分钟，面包的外皮变脆。",
            "面粉不同，面团吸水也不同。",
        ];
        string[] chess =
        [
            "国际象棋的开局先控制棋盘中心。",
            "骑士走日字，主教走斜线，棋盘上的每个棋子都要出动。",
            "王车易位让国王安全，棋子之间互相保护。",
            "残局里国王变成进攻的棋子。",
            "下棋的时候先看对手威胁哪个棋子。",
        ];

        var found = ChapterFinder.Topics([.. bread, .. bread.Reverse(), .. chess, .. chess.Reverse()]);

        found.Select(f => f.First).ShouldBe([0, 10]);
        found[0].Title.ShouldContain("面");
        found[1].Title.ShouldContain("棋");
    }

    [Fact]
    public void Chapters_are_no_shorter_than_asked()
    {
        var (sentences, _) = Talks.Joined(0, 1, 2, 3);

        var (chapters, topics) = ChapterFinder.Find(sentences, pauses: null, leastWords: 180);

        topics.Count.ShouldBe(4);
        chapters.Count.ShouldBeLessThan(4);
        chapters[0].First.ShouldBe(0);
    }

    [Fact]
    public void Any_sentences_give_chapters_in_order_with_distinct_titles() =>
        Prop.ForAll<string[]>(texts =>
            {
                string[] sentences = [.. texts.Select(t => t ?? "")];

                var found = ChapterFinder.Topics(sentences);

                (found.Count == 0).ShouldBe(sentences.Length == 0);
                found.Select(f => f.First).ShouldBe(found.Select(f => f.First).Distinct().Order());
                found.Take(1).ShouldAllBe(f => f.First == 0);
                found.ShouldAllBe(f => f.First < sentences.Length && f.Title.Length > 0);
                found.Select(f => f.Title.ToUpperInvariant()).ShouldBeUnique();
            })
            .Check(Config.QuickThrowOnFailure);
}
