// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the real window, for each role: its name, its icon, its key, its place in the palette.
#include "domain/rulebook.h"
#include "items/ticketlistmodel.h"
#include "search/pinyintypeahead.h"
#include "widgets/palette/commandsource.h"
#include "widgets/shell/rail.h"
#include "windowbench.h"

#include <QFile>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// What is done by another way than a key of its own, and by which.
QStringList withoutKey()
{
    QStringList ids{QStringLiteral("article.quote")};  // Enter in the list of what was found
    for (int i = 0; i < TicketListModel::kColumns; ++i)
        ids.append(QStringLiteral("tickets.sort.%1").arg(i));  // the heads of the columns
    return ids;
}

QStringList nameless(const ActionRegistry& actions)
{
    QStringList faults;
    for (const QString& id : actions.ids()) {
        const ActionSpec& spec = *actions.spec(id);
        if (spec.name.trimmed().isEmpty())
            faults.append(id + QStringLiteral(" has no name"));
        if (spec.icon.isEmpty() || !QFile::exists(QStringLiteral(":/icons/%1.svg").arg(spec.icon)))
            faults.append(id + QStringLiteral(" has no icon: ") + spec.icon);
        if (actions.key(id).isEmpty() && !withoutKey().contains(id))
            faults.append(id + QStringLiteral(" has no key"));
    }
    return faults;
}

QStringList notInPalette(ActionRegistry& actions)
{
    PinyinTypeAhead typeAhead;
    CommandSource source(actions, typeAhead);
    QStringList faults;
    for (const QString& id : actions.ids()) {
        const QString name = actions.spec(id)->name;
        QSignalSpy answers(&source, &PaletteSource::answered);
        source.ask(name, static_cast<int>(actions.ids().size()));
        const auto entries = answers.last().at(1).value<QList<PaletteEntry>>();
        const bool found =
            std::any_of(entries.begin(), entries.end(), [&](const PaletteEntry& entry) { return entry.text == name; });
        if (!found && id != u"palette.open")
            faults.append(id + QStringLiteral(" is not in the palette"));
    }
    return faults;
}

/// The window of whoever is signed in, with every page made.
QStringList faultsOf(const WindowBench& bench)
{
    Workbench* window = bench.desk().workbench();
    for (const QString& page : window->rail().ids())
        EXPECT_TRUE(window->page(page)) << qPrintable(page);
    return bench.actions().faults() + nameless(bench.actions()) + notInPalette(bench.actions());
}

}  // namespace

TEST(AllKeys, NoTwoActionsMeetAndEachHasNameIconKeyAndPaletteEntryForEveryRole)
{
    WindowBench bench;
    EXPECT_EQ(faultsOf(bench).join(u'\n').toStdString(), "") << "administrator who leads";
    EXPECT_GT(bench.actions().ids().size(), 100) << "the whole window";
    const QStringList roles = RuleBook::shipped().roleNames();
    int number = 3000;
    QStringList hired;
    for (const QString& role : roles) {
        if (role == u"deputy")
            continue;  // stands in for another role and is given with it
        hired.append(QString::number(++number));
        bench.hire(hired.last(), role, role);
    }
    for (const QString& person : hired) {
        bench.reopen(person);
        EXPECT_EQ(faultsOf(bench).join(u'\n').toStdString(), "") << qPrintable(bench.desk().personName());
    }
}

TEST(ARefusedKey, IsExplainedUntilThePersonGoesOn)
{
    const WindowBench bench;
    Workbench* window = bench.desk().workbench();
    bench.actions().add({.id = QStringLiteral("probe"), .name = QStringLiteral("Probe"), .run = [] {}});
    const auto explained = [&] {
        Q_EMIT window->actionRefused(QStringLiteral("Dispatch: nothing is typed."));
        const auto* bar = window->findChild<QWidget*>(QStringLiteral("refusedBar"));
        return bar && bar->isVisibleTo(window);
    };
    const auto forgotten = [&] {
        return !window->findChild<QWidget*>(QStringLiteral("refusedBar"))->isVisibleTo(window);
    };
    ASSERT_TRUE(explained());
    ASSERT_TRUE(bench.actions().run(QStringLiteral("probe")));
    EXPECT_TRUE(forgotten()) << "something else was done";
    ASSERT_TRUE(explained());
    window->showPage(QStringLiteral("tickets"));
    EXPECT_TRUE(forgotten()) << "another page is shown";
}
