// SPDX-License-Identifier: GPL-3.0-or-later
// Shortly before the end of a shift those on it read one line above the page, wherever they are.
#include "domain/duty.h"
#include "domain/settings.h"
#include "domain/shiftplan.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "widgets/handover/handoverpage.h"
#include "windowbench.h"

#include <QApplication>
#include <QPointer>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

class TidyJourney : public testing::Test
{
protected:
    [[nodiscard]] NoticeBar* notice() const { return bench.desk().workbench()->findChild<NoticeBar*>(q("tidyNotice")); }
    void set(GroupBuilder& group, QLatin1StringView key, const QJsonValue& value) const
    {
        group.insert(q("setting"), bench.desk().place().session.scopes().department(),
                     {{q("key"), key}, {q("value"), value}});
    }
    /// The signed-in person is on a shift that ends in so many minutes; answers when, as it is written.
    QString planShift(int minutes)
    {
        const Workplace& place = bench.desk().place();
        const QDateTime now = toDateTime(place.time.now(), place.settings.zone());
        const QDateTime begin = std::max(now.addSecs(-3600), now.date().startOfDay(place.settings.zone()));
        const QString until = now.addSecs(60 * minutes).time().toString(q("HH:mm"));
        const QString shift = begin.time().toString(q("HH:mm")) + u'-' + until;
        GroupBuilder group = bench.group();
        set(group, SettingKey::kShifts, shift);
        set(group, SettingKey::kShiftEarlyMinutes, 0);
        group.insert(Duty::kRecord, place.session.team(),
                     {{DutyField::kDay, begin.date().toString(Qt::ISODate)},
                      {DutyField::kShift, shift},
                      {DutyField::kPerson, place.session.person().toString()}});
        bench.submit(group);
        return until;
    }

    WindowBench bench;
};

}  // namespace

TEST_F(TidyJourney, ALineTellsItOnceAndLeadsToTheHandover)
{
    const QPointer<QWidget> caret = QApplication::focusWidget();
    const QString until = planShift(14);
    ASSERT_TRUE(waitFor([&] { return notice() && notice()->isVisible(); }));
    EXPECT_TRUE(notice()->sentence().startsWith(q("The shift ends at %1.").arg(until)))
        << qPrintable(notice()->sentence());
    EXPECT_EQ(QApplication::focusWidget(), caret.data()) << "it takes no caret";
    QToolButton* show = nullptr;
    const QList<QToolButton*> words = notice()->findChildren<QToolButton*>();
    for (QToolButton* word : words)
        show = word->text() == q("Show the handover") ? word : show;
    ASSERT_TRUE(show);
    show->click();
    EXPECT_TRUE(waitFor([&] {
        return bench.desk().workbench()->page(HandoverPage::workspace())->isVisible() && !notice()->isVisible();
    }));
}
