// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons, notes, names and the text that settles a conflict are kept byte for byte, wherever one is asked for them.
#include "oddtexts.h"

#include "app/window/documents.h"
#include "app/window/reasondialog.h"
#include "domain/accesslogentry.h"
#include "domain/announcement.h"
#include "domain/article.h"
#include "domain/articleversion.h"
#include "domain/customer.h"
#include "domain/ticket.h"
#include "widgets/announcements/announcementspage.h"
#include "widgets/controls/texteditor.h"
#include "widgets/desk/newcustomerform.h"
#include "widgets/desk/revealbar.h"
#include "widgets/knowledge/knowledgepage.h"
#include "widgets/knowledge/notedialog.h"
#include "widgets/people/peoplepage.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Seatdesk;

namespace {

class OddReasons : public OddTexts
{
protected:
    /// Writes into the note that stands open and saves it.
    void note(const char* name, const QString& text, Put put) const
    {
        QPointer<NoteDialog> open;
        ASSERT_TRUE(waitFor([&] {
            for (auto* dialog : window().findChildren<NoteDialog*>(QString::fromLatin1(name)))
                open = dialog->isVisible() ? dialog : open.data();
            return open != nullptr;
        })) << name;
        put(part(*open, QStringLiteral("noteText")), text);
        press(*open, "noteSave");
        ASSERT_TRUE(waitFor([&] { return !open || !open->isVisible(); })) << name;
    }
    /// Waits until the department's log gives the reason so many times.
    void logged(const QString& reason, int times) const
    {
        EXPECT_TRUE(waitFor([&] {
            const QList<Row> rows = bench.storedRows(AccessLogEntry::kRecord);
            return times == std::count_if(rows.begin(), rows.end(),
                                          [&](const Row& row) { return AccessLogEntry(row).reason() == reason; });
        }));
    }
    [[nodiscard]] Row read(const QString& record, RecordId id) const
    {
        auto asked = place().records.get(record, id);
        EXPECT_TRUE(waitFor([&] { return asked.isFinished(); }));
        return asked.result().value_or(Row());
    }
    /// Waits until the department has it, as this seat sees it.
    void waitForSynced(const QString& record, RecordId id) const
    {
        ASSERT_TRUE(waitFor([&] { return read(record, id).sync == SyncState::Synced; })) << qPrintable(record);
    }
    /// What someone else changes meanwhile; this seat does not know of it yet.
    void changeElsewhere(const Row& row, const QJsonObject& fields)
    {
        GroupBuilder other(QStringLiteral("0099"), StaffId(), place().time);
        other.change(row, fields);
        auto changed = bench.window().host().applyAsSystem(other.group());
        ASSERT_TRUE(waitFor([&] { return changed.isFinished(); }) && changed.result());
    }
};

}  // namespace

TEST_F(OddReasons, StayAsTheyAreInANewCustomerAndInWhyTheNumberIsShown)
{
    go(QStringLiteral("desk"));
    bench.desk().takeCall(QStringLiteral("18600000931"), QStringLiteral("C1"));
    const auto* form = window().findChild<NewCustomerForm*>();
    const auto* reveal = window().findChild<RevealBar*>();
    ASSERT_TRUE(form && reveal);
    everyText([&](const QString& text, Put put, int times) {
        ask("customer.new");
        put(part(*form, QStringLiteral("newCustomerName")), text);
        put(part(*form, QStringLiteral("newCustomerAddressForm")), text);
        press(*form, "addCustomer");
        found(Customer::kRecord, CustomerField::kName, text, times);
        found(Customer::kRecord, CustomerField::kAddressForm, text, times);
        // A number that is shown already is hidden first.
        ASSERT_TRUE(waitFor([&] {
            ask("caller.reveal");
            return reveal->isVisible();
        }));
        put(part(*reveal, QStringLiteral("revealReason")), text);
        QTest::keyClick(part(*reveal, QStringLiteral("revealReason")), Qt::Key_Return);
        logged(text, times);
    });
}

TEST_F(OddReasons, StayAsTheyAreInWhyAViewLeavesTheProgram)
{
    go(QStringLiteral("tickets"));
    Documents& documents = *bench.desk().documents();
    documents.setChooser([this](QWidget*, const Documents::Suggestion&, const Documents::Chosen& chosen) {
        chosen(bench.path(QStringLiteral("view.csv")));
    });
    everyText([&](const QString& text, Put put, int times) {
        ask("tickets.export");
        ASSERT_NE(documents.dialog(), nullptr);
        put(part(*documents.dialog(), QStringLiteral("reason")), text);
        press(*documents.dialog(), "goOn");
        logged(text, times);
        ASSERT_TRUE(
            waitFor([&] { return !documents.dialog()->findChild<QPushButton*>(QStringLiteral("goOn"))->isVisible(); }));
        press(*documents.dialog(), "cancel");
        ASSERT_TRUE(waitFor([&] { return documents.dialog() == nullptr; }));
    });
}

TEST_F(OddReasons, StayAsTheyAreInWhyAnAnnouncementEnds)
{
    go(QStringLiteral("announcements"));
    auto* page = window().findChild<AnnouncementsPage*>();
    ASSERT_NE(page, nullptr);
    everyText([&](const QString& text, Put put, int times) {
        GroupBuilder made = bench.group();
        const RecordId id = made.insert(Announcement::kRecord, place().session.scopes().department(),
                                        {{AnnouncementField::kTitle, QStringLiteral("Works tonight")},
                                         {AnnouncementField::kBody, QStringLiteral("From eleven on")},
                                         {AnnouncementField::kMustRead, false},
                                         {AnnouncementField::kAt, toMicros(place().time.now())},
                                         {AnnouncementField::kBy, place().session.person().toString()}});
        bench.submit(made);
        page->withdraw(id);
        note("withdrawDialog", text, put);
        found(Announcement::kRecord, AnnouncementField::kEndedReason, text, times);
    });
}

TEST_F(OddReasons, StayAsTheyAreInTheStepsOfAnArticle)
{
    go(QStringLiteral("knowledge"));
    auto* page = window().findChild<KnowledgePage*>();
    ASSERT_NE(page, nullptr);
    everyText([&](const QString& text, Put put, int times) {
        GroupBuilder made = bench.group();
        const RecordId id = made.insert(Article::kRecord, place().session.scopes().pool(QStringLiteral("drafts")),
                                        {{ArticleField::kTitle, QStringLiteral("Lights")},
                                         {ArticleField::kBody, QStringLiteral("Look at them")},
                                         {ArticleField::kState, QStringLiteral("draft")},
                                         {ArticleField::kVersion, 0}});
        bench.submit(made);
        waitForSynced(Article::kRecord, id);
        page->openArticle(ArticleId(id));
        ask("article.step.published");
        note("stepDialog", text, put);
        found(Article::kRecord, ArticleField::kReason, text, 1);  // until the next step
        found(ArticleVersion::kRecord, ArticleVersionField::kChange, text, times);
        // Only what is published goes back to a draft: the page shows it so.
        ASSERT_TRUE(waitFor([&] { return bench.actions().whyNot(QStringLiteral("article.step.draft")).isEmpty(); }));
        ask("article.step.removed");
        note("stepDialog", text + u'.', put);
        found(Article::kRecord, ArticleField::kReason, text + u'.', times);
    });
}

TEST_F(OddReasons, StayAsTheyAreInNamesOfTeams)
{
    go(PeoplePage::workspace());
    const auto rename = [&](const QString& name, Put put) {
        ask("scope.rename");
        put(part(*dialog(), QStringLiteral("name")), name);
        carryOut();
        found(QStringLiteral("scope"), QStringLiteral("name"), name, 1);
        // The page refuses a name that it still knows of another.
        EXPECT_TRUE(waitFor([&] {
            const QList<Scope> known = place().session.scopes().all();
            return std::any_of(known.begin(), known.end(), [&](const Scope& scope) { return scope.name == name; });
        }));
    };
    everyText([&](const QString& text, Put put, int) {
        rename(text, put);
        // What is called so already cannot be called so again.
        rename(QStringLiteral("another"), put);
    });
}

TEST_F(OddReasons, StayAsTheyAreInTheTextThatSettlesAConflict)
{
    ask("tray.toggle");
    auto* list = window().findChild<QListView*>(QStringLiteral("trayList"));
    ASSERT_NE(list, nullptr);
    everyText([&](const QString& text, Put put, int times) {
        const RecordId id = bench.record(QStringLiteral("line is dead"));
        waitForSynced(Ticket::kRecord, id);
        const Row before = read(Ticket::kRecord, id);
        changeElsewhere(before, {{TicketField::kDescription, QStringLiteral("theirs")}});
        GroupBuilder mine = bench.group();
        mine.change(before, {{TicketField::kDescription, QStringLiteral("mine")}});
        bench.submit(mine);
        ASSERT_TRUE(waitFor([&] { return read(Ticket::kRecord, id).sync == SyncState::Attention; }));
        TextEditor* merged = nullptr;
        ASSERT_TRUE(waitFor([&] {
            list->setCurrentIndex(list->model()->index(0, 0));
            for (auto* editor : window().findChildren<TextEditor*>(QStringLiteral("merged.description")))
                merged = editor->isVisible() && editor->text() == u"theirs" ? editor : merged;
            return merged != nullptr;
        }));
        put(merged, text);
        press(window(), "traySubmit");
        found(Ticket::kRecord, TicketField::kDescription, text, times);
        waitForSynced(Ticket::kRecord, id);
    });
}
