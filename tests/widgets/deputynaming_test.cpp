// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/deputies.h"
#include "widgets/desk/deputynaming.h"
#include "widgets/tickets/askdialog.h"

using namespace Seatdesk;

namespace {

/// Types a name into one of the dialog's questions: the best that fits is picked.
void pick(AskDialog& dialog, const QString& question, const QString& name)
{
    auto* field = dialog.findChild<QWidget*>(question);
    ASSERT_NE(field, nullptr) << qPrintable(question);
    QTest::keyClicks(field->findChild<QLineEdit*>(QStringLiteral("typed")), name);
}

}  // namespace

TEST(DeputyNaming, ALeadNamesSomebodyOfTheTeamForATime)
{
    DeskPlace desk(QStringLiteral("lead"));
    const Actor away = desk.office.actor(QStringLiteral("agent"), desk.office.team);
    const Actor other = desk.office.actor(QStringLiteral("agent"), desk.office.team);
    desk.office.scopes.insertPerson(away.person, desk.office.team, QStringLiteral("Wang"));
    desk.office.scopes.insertPerson(other.person, desk.office.team, QStringLiteral("Zhao"));
    desk.session.update(desk.session.staff(), desk.person.grants, desk.office.scopes);
    desk.open();
    const DeputyNaming naming(desk.place, desk.theme, *desk.actions, desk.window.get());
    ASSERT_TRUE(desk.actions->run(QStringLiteral("deputy.name")));
    auto* dialog = desk.window->findChild<AskDialog*>();
    ASSERT_NE(dialog, nullptr);
    pick(*dialog, QStringLiteral("away"), QStringLiteral("Wang"));
    pick(*dialog, QStringLiteral("deputy"), QStringLiteral("Zhao"));
    auto* reason = dialog->findChild<QLineEdit*>(QStringLiteral("reason"));
    ASSERT_NE(reason, nullptr);
    reason->setText(QStringLiteral("培训"));
    dialog->submit();
    ASSERT_TRUE(waitUntil([&] { return desk.records.all(QStringLiteral("grant")).size() == 1; }));
    const Grant grant = Grant::of(desk.records.all(QStringLiteral("grant")).first());
    EXPECT_EQ(grant.role, QStringLiteral("deputy"));
    EXPECT_EQ(Deputies::actingFor({grant}, other.person, desk.office.time.now()), QList<StaffId>{away.person});
    EXPECT_FALSE(grant.isLive(desk.office.time.now() + std::chrono::hours(24)));
}

TEST(DeputyNaming, IsNotForAgents)
{
    DeskPlace desk;
    desk.open();
    const DeputyNaming naming(desk.place, desk.theme, *desk.actions, desk.window.get());
    EXPECT_FALSE(desk.actions->run(QStringLiteral("deputy.name")));
    EXPECT_FALSE(desk.actions->whyNot(QStringLiteral("deputy.name")).isEmpty());
}
