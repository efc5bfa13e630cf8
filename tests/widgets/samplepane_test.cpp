// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecard.h"
#include "qualitybench.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "widgets/tickets/askdialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Seatdesk {

class SamplePaneTest : public QualityBench
{
protected:
    QListView* counts() const { return part<QListView>("sampleList"); }
    QString line(int row) const { return counts()->model()->index(row, 0).data().toString(); }
    CallRecording kept(RecordId id) const { return CallRecording(work.records.row(id)); }
};

TEST_F(SamplePaneTest, ShowsWhoIsShortAndDrawsWhatIsMissing)
{
    const QString path = written(q("call.wav"), call().wav());
    for (int i = 0; i < 7; ++i)
        addCall(path, 1500 * i);
    open();
    ASSERT_TRUE(wait([this] { return counts()->model()->rowCount() == 1; }));
    EXPECT_EQ(line(0), q("Wang · 0/5 · 5 short"));
    EXPECT_EQ(text("sampleTitle"), q("Sample of November"));
    ASSERT_TRUE(actions.run(q("quality.draw")));
    ASSERT_TRUE(wait([this] { return line(0) == q("Wang · 5/5"); }));
    EXPECT_FALSE(actions.run(q("quality.draw"))) << "nobody is short";
    QStringList marked;
    ASSERT_TRUE(wait([&] {
        marked.clear();
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            marked.append(list()->model()->index(row, 0).data().toString());
        return marked.filter(q("sample")).size() == 5;
    })) << qPrintable(marked.join(u'\n'));
}

TEST_F(SamplePaneTest, NarrowsTheRecordingsToAnAgent)
{
    addCall({}, 5);
    open();
    ASSERT_TRUE(wait([this] { return counts()->model()->rowCount() == 1; }));
    Q_EMIT counts()->clicked(counts()->model()->index(0, 0));
    EXPECT_EQ(part<QLineEdit>("recordingSearch")->text(), q("Wang"));
}

TEST_F(SamplePaneTest, AsksWhyForWhatThePlanDidNotDraw)
{
    const RecordId id = addCall({}, 5);
    open();
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 1; }));
    ASSERT_TRUE(wait([this] { return actions.run(q("quality.choose")); }));
    auto* dialog = page->findChild<AskDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->submit();
    EXPECT_TRUE(dialog->isVisible()) << "not without a reason";
    dialog->findChild<QPlainTextEdit*>()->setPlainText(q("Asked for by the lead"));
    dialog->submit();
    ASSERT_TRUE(wait([&] { return kept(id).sampleCause() == u"outside"; }));
    EXPECT_EQ(kept(id).sampleReason(), q("Asked for by the lead"));
    EXPECT_TRUE(wait([this] { return !actions.run(q("quality.choose")); })) << "it is in it";
}

TEST_F(SamplePaneTest, KeepsTheReasonThatWasNotSaved)
{
    addCall({}, 5);
    open();
    ASSERT_TRUE(wait([this] { return list()->model()->rowCount() == 1; }));
    ASSERT_TRUE(wait([this] { return actions.run(q("quality.choose")); }));
    auto* dialog = page->findChild<AskDialog*>();
    ASSERT_NE(dialog, nullptr);
    work.records.failSubmits(Error{Error::Kind::Full, {}});
    dialog->findChild<QPlainTextEdit*>()->setPlainText(q("Asked for by the lead"));
    dialog->submit();
    ASSERT_TRUE(wait([dialog] { return dialog->findChild<NoticeBar*>()->isVisible(); }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->findChild<QPlainTextEdit*>()->toPlainText(), q("Asked for by the lead"));
}

}  // namespace Seatdesk
