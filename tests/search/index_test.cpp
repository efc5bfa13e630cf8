// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/threadedsearch.h"
#include "search/xapianindex.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>
#include <csignal>

using namespace Seatdesk;

namespace {

const QString kArticle = QStringLiteral("article");

RecordId idOf(int number)
{
    return RecordId(QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
}

IndexDocument article(int number, const QString& title, const QString& body = {}, const QStringList& aliases = {})
{
    return {kArticle, idOf(number), title,
            aliases,  body,         number % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd")};
}

class Index : public testing::Test
{
protected:
    void SetUp() override
    {
        m_index = open();
        ASSERT_TRUE(m_index->replace({
            article(1, QStringLiteral("宽带故障报修流程"), QStringLiteral("请先重启光猫，仍不能上网的再报修。")),
            article(2, QStringLiteral("手机银行转账限额"), QStringLiteral("单笔二十万元。")),
            article(3, QStringLiteral("如何开通网上银行"), QStringLiteral("携带身份证到柜台办理。")),
            article(4, QStringLiteral("跨行轉賬手續費"), QStringLiteral("見收費表。")),
            article(5, QStringLiteral("ATM取款吞卡"), QStringLiteral("Please block the card at once.")),
            article(6, QStringLiteral("Declined card payments"), QStringLiteral("The bank may refuse 1084.")),
            article(7, QStringLiteral("办理流程"), {},
                    {QStringLiteral("怎么申请入网"), QStringLiteral("新装要什么手续")}),
        }));
        ASSERT_TRUE(m_index->commit(QStringLiteral("7")));
    }

    std::unique_ptr<XapianIndex> open()
    {
        auto opened = XapianIndex::open(m_folder.path());
        EXPECT_TRUE(opened.has_value());
        return opened ? std::move(*opened) : nullptr;
    }

    QList<int> found(const QString& words, SearchQuery::Purpose purpose = SearchQuery::Purpose::Best)
    {
        SearchQuery query;
        query.record = kArticle;
        query.words = words;
        query.purpose = purpose;
        const auto hits = m_index->find(query);
        EXPECT_TRUE(hits.has_value());
        QList<int> numbers;
        for (const SearchHit& hit : hits.value_or(QList<SearchHit>()))
            numbers.append(int(hit.id.uuid().data1));
        return numbers;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<XapianIndex> m_index;
};

TEST_F(Index, FindsChineseOfAnyLengthAsItStands)
{
    EXPECT_EQ(found(QStringLiteral("猫")), QList<int>{1});
    EXPECT_EQ(found(QStringLiteral("光猫")), QList<int>{1});
    EXPECT_EQ(found(QStringLiteral("机银行")), QList<int>{2});
    EXPECT_EQ(found(QStringLiteral("何开")), QList<int>{3});
    EXPECT_EQ(found(QStringLiteral("银行 身份证")), QList<int>{3});
    EXPECT_EQ(found(QStringLiteral("宽带故障报修流程")).value(0), 1);
}

TEST_F(Index, DoesNotTakeASynonymForTheWordItself)
{
    // 网银 and 网上银行 mean the same to a question, but whoever types the word wants the word.
    EXPECT_TRUE(found(QStringLiteral("网银"), SearchQuery::Purpose::Filter).isEmpty());
    EXPECT_EQ(found(QStringLiteral("网银怎么开通啊")).value(0), 3);
}

TEST_F(Index, TakesBothScriptsForOne)
{
    EXPECT_EQ(found(QStringLiteral("转账手续费")).value(0), 4);
    EXPECT_EQ(found(QStringLiteral("手續費")), QList<int>{4});
    EXPECT_EQ(found(QStringLiteral("寬帶")), QList<int>{1});
}

TEST_F(Index, FindsTitlesByPinyinAndInitials)
{
    EXPECT_EQ(found(QStringLiteral("kuandai")), QList<int>{1});
    EXPECT_EQ(found(QStringLiteral("kuand")), QList<int>{1});
    EXPECT_EQ(found(QStringLiteral("kdgz")), QList<int>{1});
    EXPECT_EQ(found(QStringLiteral("kdguzhang")), QList<int>{1});
    EXPECT_EQ(found(QStringLiteral("zhuanzhang shouji")), QList<int>{2});
    EXPECT_EQ(found(QStringLiteral("kuahang")), QList<int>{4});
    EXPECT_EQ(found(QStringLiteral("atmqk")), QList<int>{5});
    EXPECT_EQ(found(QStringLiteral("手机zz")), QList<int>{2});
    EXPECT_TRUE(found(QStringLiteral("guangmao")).isEmpty());
}

TEST_F(Index, DoesNotReadPinyinAcrossHalvesOfSyllables)
{
    // "anda" lies within kuAN DAi, but no syllable begins or ends there.
    EXPECT_TRUE(found(QStringLiteral("anda"), SearchQuery::Purpose::Filter).isEmpty());
}

TEST_F(Index, FindsEnglishByStemAndAsItIsTyped)
{
    EXPECT_EQ(found(QStringLiteral("Why was my payment declined?")).value(0), 6);
    EXPECT_EQ(found(QStringLiteral("decl")), QList<int>{6});
    EXPECT_EQ(found(QStringLiteral("card pay")), QList<int>{6});
    EXPECT_EQ(found(QStringLiteral("1084")), QList<int>{6});
    EXPECT_EQ(found(QStringLiteral("１０８")), QList<int>{6});
    EXPECT_TRUE(found(QStringLiteral("084"), SearchQuery::Purpose::Filter).isEmpty());
}

TEST_F(Index, FindsOtherFormsOfAnEnglishWord)
{
    // None of these stands in a text or begins a word of one: Declined, block, refuse, payments, once.
    EXPECT_EQ(found(QStringLiteral("declining")), QList<int>{6});
    EXPECT_EQ(found(QStringLiteral("refuses")), QList<int>{6});
    EXPECT_EQ(found(QStringLiteral("Why is it declining?")).value(0), 6);
    EXPECT_EQ(found(QStringLiteral("blocked")), QList<int>{5});
    EXPECT_EQ(found(QStringLiteral("what about blocking it")).value(0), 5);
    EXPECT_TRUE(found(QStringLiteral("declaring")).isEmpty()) << "a word of its own, however alike";
}

TEST_F(Index, RanksWholeQuestionsLoosely)
{
    EXPECT_EQ(found(QStringLiteral("家里的宽带出了故障怎么报修呢")).value(0), 1);
    EXPECT_EQ(found(QStringLiteral("请问新装宽带需要什么手续？")).value(0), 7);
    EXPECT_TRUE(found(QStringLiteral("？！。")).isEmpty());
    EXPECT_TRUE(found(QString()).isEmpty());
}

TEST_F(Index, FindsByAliasAsByTitle)
{
    EXPECT_EQ(found(QStringLiteral("入网")), QList<int>{7});
    EXPECT_EQ(found(QStringLiteral("shenqing")), QList<int>{7});
}

TEST_F(Index, FallsBackToRankingOnlyWhereAPersonLooks)
{
    EXPECT_EQ(found(QStringLiteral("宽带 坏掉")).value(0), 1);
    EXPECT_TRUE(found(QStringLiteral("手表")).isEmpty()) << "a character of 手机 is not enough";
    EXPECT_TRUE(found(QStringLiteral("宽带 坏掉"), SearchQuery::Purpose::Filter).isEmpty());
    EXPECT_EQ(found(QStringLiteral("宽带 报修"), SearchQuery::Purpose::Filter), QList<int>{1});
}

TEST_F(Index, KeepsToTheCategory)
{
    SearchQuery query;
    query.record = kArticle;
    query.words = QStringLiteral("银行");
    query.category = QStringLiteral("odd");
    const auto hits = m_index->find(query);
    ASSERT_TRUE(hits.has_value());
    ASSERT_EQ(hits->size(), 1);
    EXPECT_EQ((*hits)[0].id, idOf(3));
}

TEST_F(Index, ReplacesAndRemovesRows)
{
    ASSERT_TRUE(m_index->replace({article(2, QStringLiteral("话费账单"))}));
    EXPECT_EQ(found(QStringLiteral("手机")), QList<int>{2}) << "not yet committed";
    ASSERT_TRUE(m_index->commit(QStringLiteral("8")));
    EXPECT_TRUE(found(QStringLiteral("手机")).isEmpty());
    EXPECT_EQ(found(QStringLiteral("账单")), QList<int>{2});
    ASSERT_TRUE(m_index->remove(kArticle, {idOf(2)}));
    ASSERT_TRUE(m_index->commit(QStringLiteral("9")));
    EXPECT_TRUE(found(QStringLiteral("账单")).isEmpty());
}

TEST_F(Index, KeepsRecordsApart)
{
    IndexDocument ticket = article(9, QStringLiteral("宽带慢"));
    ticket.record = QStringLiteral("ticket");
    ASSERT_TRUE(m_index->replace({ticket}));
    ASSERT_TRUE(m_index->commit(QStringLiteral("9")));
    EXPECT_EQ(found(QStringLiteral("宽带")), QList<int>{1});
    SearchQuery all;
    all.words = QStringLiteral("宽带");
    const auto hits = m_index->find(all);
    ASSERT_TRUE(hits.has_value());
    EXPECT_EQ(hits->size(), 2);
    all.record = QStringLiteral("phrase");
    EXPECT_TRUE(m_index->find(all)->isEmpty());
}

TEST_F(Index, AnswersTheSameTwice)
{
    const QList<int> once = found(QStringLiteral("怎么办理银行业务流程呢"));
    m_index.reset();
    m_index = open();
    EXPECT_EQ(found(QStringLiteral("怎么办理银行业务流程呢")), once);
    EXPECT_GE(once.size(), 3);
}

TEST_F(Index, RemembersTheLastChange)
{
    m_index.reset();
    m_index = open();
    EXPECT_EQ(m_index->lastChange(), u"7");
}

TEST_F(Index, LosesOnlyWhatWasNotCommittedWhenKilled)
{
    m_index.reset();
    const pid_t child = fork();
    if (child == 0) {
        const auto index = XapianIndex::open(m_folder.path());
        bool good = index.has_value();
        good = good && (*index)->replace({article(8, QStringLiteral("停机保号"))}) &&
               (*index)->commit(QStringLiteral("8"));
        good = good && (*index)->replace({article(9, QStringLiteral("过户须知"))});
        if (good)
            kill(getpid(), SIGKILL);
        _exit(1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    m_index = open();
    EXPECT_EQ(m_index->lastChange(), u"8");
    EXPECT_EQ(found(QStringLiteral("停机")), QList<int>{8});
    EXPECT_TRUE(found(QStringLiteral("过户")).isEmpty());
    ASSERT_TRUE(m_index->replace({article(9, QStringLiteral("过户须知"))}));
    ASSERT_TRUE(m_index->commit(QStringLiteral("9")));
    EXPECT_EQ(found(QStringLiteral("过户")), QList<int>{9});
}

TEST_F(Index, SaysWhenItIsDamagedAndStartsAnew)
{
    m_index.reset();
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(u"iamglass")) {
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(40, 'x'));
        }
    }
    const auto damaged = XapianIndex::open(m_folder.path());
    ASSERT_FALSE(damaged.has_value());
    EXPECT_EQ(damaged.error().kind, Error::Kind::Corrupt);
    ThreadedSearch search(m_folder.path());
    const auto hits = search.find({kArticle, QStringLiteral("宽带"), {}, 5}).result();
    ASSERT_FALSE(hits.has_value());
    EXPECT_EQ(hits.error().kind, Error::Kind::Corrupt);

    ASSERT_TRUE(XapianIndex::discard(m_folder.path()));
    m_index = open();
    ASSERT_TRUE(m_index);
    EXPECT_EQ(m_index->lastChange(), u"");
    ASSERT_TRUE(m_index->replace({article(1, QStringLiteral("宽带故障"))}));
    ASSERT_TRUE(m_index->commit(QStringLiteral("1")));
    EXPECT_EQ(search.find({kArticle, QStringLiteral("宽带"), {}, 5}).result()->size(), 1);
}

TEST_F(Index, AnswersNothingAndIsNotDamagedWhileItIsBeingMade)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(kArticle));
    ThreadedSearch search(folder.path());
    const SearchQuery query{kArticle, QStringLiteral("宽带"), {}, 5};
    const auto early = search.find(query).result();
    ASSERT_TRUE(early.has_value());
    EXPECT_TRUE(early->isEmpty());
    Xapian::WritableDatabase unmarked((folder.path() + u'/' + kArticle).toStdString(), Xapian::DB_CREATE_OR_OPEN);
    const auto later = search.find(query).result();
    ASSERT_TRUE(later.has_value());
    EXPECT_TRUE(later->isEmpty());
    unmarked.close();
    const auto index = XapianIndex::open(folder.path());
    ASSERT_TRUE(index.has_value());
    ASSERT_TRUE((*index)->replace({article(1, QStringLiteral("宽带故障"))}));
    ASSERT_TRUE((*index)->commit(QStringLiteral("1")));
    EXPECT_EQ(search.find(query).result()->size(), 1);
}

TEST_F(Index, IsWrittenByOneAtATime)
{
    const auto second = XapianIndex::open(m_folder.path());
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().kind, Error::Kind::Busy);
}

TEST_F(Index, IsSearchedWhileItIsWritten)
{
    ThreadedSearch search(m_folder.path());
    for (int i = 0; i < 20; ++i) {
        ASSERT_TRUE(m_index->replace({article(100 + i, QStringLiteral("积分兑换第%1条").arg(i))}));
        const QFuture<Result<QList<SearchHit>>> before = search.find({kArticle, QStringLiteral("积分"), {}, 100});
        ASSERT_TRUE(m_index->commit(QString::number(i)));
        const auto seen = before.result();
        ASSERT_TRUE(seen.has_value());
        EXPECT_GE(seen->size(), i);
        const auto after = search.find({kArticle, QStringLiteral("积分"), {}, 100}).result();
        ASSERT_TRUE(after.has_value());
        EXPECT_EQ(after->size(), i + 1);
    }
}

TEST_F(Index, SkipsAQuestionTakenBackBeforeItsTurn)
{
    ThreadedSearch search(m_folder.path());
    QList<QFuture<Result<QList<SearchHit>>>> futures;
    for (int i = 0; i < 50; ++i) {
        futures.append(search.find({kArticle, QStringLiteral("怎么办理宽带业务呢"), {}, 5}));
        if (i < 49)
            futures.last().cancel();
    }
    futures.last().waitForFinished();
    EXPECT_FALSE(futures.last().result()->isEmpty());
    for (QFuture<Result<QList<SearchHit>>>& future : futures)
        future.waitForFinished();
}

}  // namespace
