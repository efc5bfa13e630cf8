// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phrases/phrasespanel.h"
#include "widgets/theme/theme.h"

#include "domain/favourite.h"
#include "items/phrasesmodel.h"
#include "support/fakedeskeditor.h"
#include "support/paintedcolour.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/actions/imeguard.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

struct PhraseBench
{
    PhraseBench()
        : actions(theme, &window),
          shelf(work.records, work.session, work.typeAhead),
          panel(new PhrasesPanel(work.place, theme, actions, shelf)),
          guard(&window)
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(panel);
        panel->setDeskEditor(&desk);
        window.resize(400, 300);
        window.show();
        QApplication::setActiveWindow(&window);
        field = panel->findChild<LineField*>(QStringLiteral("phraseSearch"));
        list = panel->findChild<QListView*>(QStringLiteral("phraseList"));
        panel->focusSearch();
    }
    RecordId phrase(const QString& situation, const QString& zhCn, const QString& en = {}, int position = 1,
                    ScopeId scope = {})
    {
        return work.put(QStringLiteral("phrase"),
                        {{QStringLiteral("situation"), situation},
                         {QStringLiteral("zh_cn"), zhCn},
                         {QStringLiteral("en"), en},
                         {QStringLiteral("position"), position}},
                        scope);
    }
    QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        return texts;
    }
    bool waitForShown(const QStringList& texts)
    {
        return waitUntil([&] { return shown() == texts; });
    }

    Theme theme;
    ReadingPlace work;
    QWidget window;
    ActionRegistry actions;
    PhraseShelf shelf;
    FakeDeskEditor desk;
    PhrasesPanel* panel;
    ImeGuard guard;
    LineField* field = nullptr;
    QListView* list = nullptr;
};

}  // namespace

TEST(PhrasesPanel, InsertsTheNumberedPhraseAsItIsStored)
{
    PhraseBench bench;
    bench.desk.values.insert(QStringLiteral("customer"), QStringLiteral("王女士"));
    bench.phrase(QStringLiteral("appointment"), QStringLiteral("{customer}，[[上门时段]]方便吗？"), {}, 1);
    bench.phrase(QStringLiteral("appointment"), QStringLiteral("师傅会先打电话。"), {}, 2);
    bench.phrase(QStringLiteral("farewell"), QStringLiteral("再见。"));
    bench.panel->setSituation(QStringLiteral("appointment"));
    ASSERT_TRUE(bench.waitForShown({QStringLiteral("王女士，上门时段方便吗？"), QStringLiteral("师傅会先打电话。")}));
    QTest::keyClick(bench.field, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(bench.field, Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(bench.field, Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(bench.desk.phrases,
              (QStringList{QStringLiteral("{customer}，[[上门时段]]方便吗？"), QStringLiteral("师傅会先打电话。")}));
}

TEST(PhrasesPanel, LeavesDigitsAndEnterToTheInputMethodWhileItComposes)
{
    PhraseBench bench;
    bench.phrase(QStringLiteral("opening"), QStringLiteral("您好。"));
    ASSERT_TRUE(bench.waitForShown({QStringLiteral("您好。")}));
    QInputMethodEvent preedit(QStringLiteral("nin"), {});
    QApplication::sendEvent(bench.field, &preedit);
    QTest::keyClick(bench.field, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(bench.field, Qt::Key_Return);
    EXPECT_TRUE(bench.desk.phrases.isEmpty());
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("您"));
    QApplication::sendEvent(bench.field, &commit);
    QTest::keyClick(bench.field, Qt::Key_Return);
    EXPECT_EQ(bench.desk.phrases, QStringList{QStringLiteral("您好。")});
}

TEST(PhrasesPanel, SearchesAllSituationsInTheChosenLanguage)
{
    PhraseBench bench;
    bench.phrase(QStringLiteral("farewell"), QStringLiteral("再见。"), QStringLiteral("Goodbye."));
    bench.phrase(QStringLiteral("opening"), QStringLiteral("您好。"), QStringLiteral("Hello."));
    bench.panel->findChild<SegmentedControl*>(QStringLiteral("phraseLanguage"))->setCurrentValue(QStringLiteral("en"));
    QTest::keyClicks(bench.field, QStringLiteral("Good"));
    EXPECT_TRUE(bench.waitForShown({QStringLiteral("Goodbye.")}));
}

TEST(PhrasesPanel, MarksWhatWasTypedInThePhrases)
{
    PhraseBench bench;
    bench.phrase(QStringLiteral("opening"), QStringLiteral("很高兴为您服务。"));
    bench.panel->setSituation(QStringLiteral("opening"));
    ASSERT_TRUE(bench.waitForShown({QStringLiteral("很高兴为您服务。")}));
    const auto isMarked = [&] {
        const QRect rect = bench.list->visualRect(bench.list->model()->index(0, 0));
        return !rect.isEmpty() &&
               holdsColour(bench.list->viewport()->grab(rect).toImage(), bench.theme.color(Role::Mark));
    };
    EXPECT_FALSE(isMarked());
    bench.field->setText(QStringLiteral("高兴"));
    ASSERT_TRUE(bench.waitForShown({QStringLiteral("很高兴为您服务。")}));
    EXPECT_TRUE(waitUntil(isMarked));
}

TEST(PhrasesPanel, ShowsFavouritesThenOwnThenTheTeamsThenTheDepartments)
{
    PhraseBench bench;
    const QString opening = QStringLiteral("opening");
    bench.phrase(opening, QStringLiteral("d"), {}, 1);
    const RecordId favourite = bench.phrase(opening, QStringLiteral("f"), {}, 9);
    bench.phrase(opening, QStringLiteral("t"), {}, 5, bench.work.office.team);
    bench.phrase(opening, QStringLiteral("o"), {}, 7, ScopeId(bench.work.person.person));
    const QStringList before{QStringLiteral("o"), QStringLiteral("t"), QStringLiteral("d"), QStringLiteral("f")};
    ASSERT_TRUE(bench.waitForShown(before));
    bench.list->setCurrentIndex(bench.list->model()->index(3, 0));
    ASSERT_TRUE(bench.actions.run(QStringLiteral("phrase.favourite")));
    ASSERT_TRUE(
        bench.waitForShown({QStringLiteral("f"), QStringLiteral("o"), QStringLiteral("t"), QStringLiteral("d")}));
    EXPECT_EQ(Favourite(bench.work.records.all(Favourite::kRecord).first()).target(), favourite);
    ASSERT_TRUE(bench.actions.run(QStringLiteral("phrase.favourite")));
    EXPECT_TRUE(bench.waitForShown(before));
}

TEST(PhrasesModel, PassesTheModelTester)
{
    PhraseBench bench;
    const QAbstractItemModelTester tester(bench.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < 5; ++i)
        bench.phrase(QStringLiteral("opening"), QString::number(i), {}, 5 - i);
    ASSERT_TRUE(waitUntil([&] { return bench.list->model()->rowCount() == 5; }));
    bench.panel->setSituation(QStringLiteral("farewell"));
    EXPECT_EQ(bench.list->model()->rowCount(), 0);
}
