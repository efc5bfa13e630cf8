// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody is found as one types, by characters, pinyin or initials; who is away is proposed with whoever stands in.
#include "ticketjourney.h"

#include <QListWidget>

#include <algorithm>

using namespace Seatdesk;

namespace {

class PickerJourney : public TicketJourney
{
protected:
    static QListWidget* foundList(const QDialog& open) { return open.findChild<QListWidget*>(QStringLiteral("found")); }
    /// What is picked after that was typed.
    QString picked(const QString& typed) const
    {
        press(Qt::Key_A, Qt::ControlModifier);
        find("target", typed);
        return foundList(*dialog())->currentItem()->text();
    }
    ScopeId personOf(const QString& name) const
    {
        for (const Scope& scope : bench.desk().place().session.scopes().all()) {
            if (scope.kind == u"person" && scope.name == name)
                return scope.id;
        }
        return {};
    }
    bool liesWith(RecordId id, const QString& name) const
    {
        return waitFor([&] { return ticket(id).row().scope == personOf(name); });
    }

    const QString clerk = QString::fromUtf8("赵工");
    const QString standIn = QString::fromUtf8("何静");
};

}  // namespace

TEST_F(PickerJourney, APersonIsFoundByCharactersPinyinAndInitialsAndEnterTakesThem)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("无法上网"), kFault);
    choose(id);
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_NE(dialog(), nullptr);
    for (const char* typed : {"赵", "zhaogong", "zg"})
        EXPECT_TRUE(picked(QString::fromUtf8(typed)).startsWith(clerk)) << typed;
    press(Qt::Key_Return);
    EXPECT_TRUE(liesWith(id, clerk));
}

TEST_F(PickerJourney, WhoStandsInForSomebodyIsProposedBeforeThem)
{
    signIn(kDirector);
    command("Name a deputy");
    find("away", clerk);
    find("deputy", standIn);
    go("reason");
    type("年休假");
    submit();
    const auto isDeputy = [](const Row& row) { return row.text(QStringLiteral("role")) == u"deputy"; };
    ASSERT_TRUE(waitFor([&] {
        const QList<Row> grants = bench.storedRows(QStringLiteral("grant"));
        return std::any_of(grants.begin(), grants.end(), isDeputy);
    }));

    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("无法上网"), kFault);
    choose(id);
    press(Qt::Key_D, Qt::ControlModifier);
    find("target", clerk);
    const QListWidget* found = foundList(*dialog());
    ASSERT_TRUE(waitFor([&] { return found->count() == 2; }));
    EXPECT_EQ(found->item(0)->text(), standIn + QStringLiteral("  stands in for ") + clerk);
    EXPECT_EQ(found->item(1)->text(), clerk + QStringLiteral("  away"));
    press(Qt::Key_Return);
    EXPECT_TRUE(liesWith(id, standIn));
}
