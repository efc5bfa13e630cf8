// SPDX-License-Identifier: GPL-3.0-or-later
// A filter is kept as a view of one's own or of the team, with its counter, and goes when it is deleted.
#include "domain/savedview.h"
#include "ticketjourney.h"

#include "items/ticketlistmodel.h"
#include "items/ticketviewmodel.h"
#include "widgets/tickets/tickettable.h"
#include "widgets/tickets/viewspane.h"

#include <QLineEdit>
#include <QListView>

using namespace Seatdesk;

namespace {

class ViewsJourney : public TicketJourney
{
protected:
    [[nodiscard]] bool shows(int rows) const
    {
        return waitFor(
            [&] { return page().table().tickets().isComplete() && page().table().tickets().rowCount() == rows; });
    }
    /// What stands behind the view's name; negative as long as nothing does.
    [[nodiscard]] qint64 counterOf(const char* name) const
    {
        const auto* views = page().views().findChild<QListView*>()->model();
        const QModelIndexList found =
            views->match(views->index(0, 0), Qt::DisplayRole, QString::fromUtf8(name), 1, Qt::MatchExactly);
        const QVariant count = found.isEmpty() ? QVariant() : found.first().data(TicketViewModel::CountRole);
        return count.isValid() ? count.toLongLong() : -1;
    }
    void keepFilterAs(const char* name, const char* whose) const
    {
        command("Save the filter as a view");
        go("name");
        type(name);
        pick("for", QString::fromLatin1(whose));
        submit();
    }
};

}  // namespace

TEST_F(ViewsJourney, AFilterBecomesAViewForMeOrForTheTeam)
{
    signIn(kLead);
    bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    bench.record(QString::fromUtf8("宽带新装预约"), kFault);
    bench.record(QString::fromUtf8("手机无服务"), kFault);
    ASSERT_TRUE(page().showView(QStringLiteral("open")));
    ASSERT_TRUE(shows(3));
    press(Qt::Key_F, Qt::ControlModifier);
    type("宽带");
    ASSERT_TRUE(shows(2));
    keepFilterAs("宽带的", "team");
    ASSERT_TRUE(waitFor([&] { return bench.storedRows(SavedView::kRecord).size() == 1; }));
    EXPECT_EQ(page().viewName(), QString::fromUtf8("宽带的"));
    EXPECT_TRUE(waitFor([&] { return counterOf("宽带的") == 2; })) << "it counts what it lists";

    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type("新装");
    ASSERT_TRUE(shows(1));
    keepFilterAs("新装的", "person");
    ASSERT_TRUE(waitFor([&] { return bench.storedRows(SavedView::kRecord).size() == 2; }));

    signIn(kAgent);
    const auto has = [&](const char* name) {
        const auto* views = qobject_cast<const TicketViewModel*>(page().views().findChild<QListView*>()->model());
        for (int row = 0; views && row < views->rowCount(); ++row) {
            if (views->viewAt(row) && views->viewAt(row)->name == QString::fromUtf8(name))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(waitFor([&] { return has("宽带的"); }));
    EXPECT_FALSE(has("新装的")) << "another one's own view";

    signIn(kLead);
    ASSERT_TRUE(waitFor([&] { return has("新装的"); }));
    for (int i = 0; i < 40 && page().viewName() != QString::fromUtf8("新装的"); ++i)
        bench.actions().run(QStringLiteral("tickets.nextView"));
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(page().findChild<QLineEdit*>(QStringLiteral("ticketWords"))->text(), QString::fromUtf8("新装"));
    command("Delete the view");
    submit();
    ASSERT_TRUE(waitFor([&] { return !has("新装的"); }));
}
