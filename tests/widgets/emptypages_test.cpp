// SPDX-License-Identifier: GPL-3.0-or-later
// A page without rows says what is missing and what would fill it, and no longer once there is a row.
#include "domain/announcement.h"
#include "domain/duty.h"
#include "domain/openitem.h"
#include "domain/phrase.h"
#include "domain/question.h"
#include "domain/staff.h"
#include "items/announcementboard.h"
#include "items/phraseshelf.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/announcements/announcementspage.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/knowledge/knowledgepage.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/people/peoplepage.h"
#include "widgets/phrases/phrasespage.h"
#include "widgets/reminders/reminders.h"
#include "widgets/shell/statussegment.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <functional>
#include <ostream>

using namespace Seatdesk;

namespace {

using namespace std::chrono_literals;

/// Whatever page a test makes, in a window over a department that holds nothing yet.
struct EmptyBench
{
    explicit EmptyBench(const QString& role)
        : work(role),
          actions(theme, &window),
          board(work.records, work.session),
          shelf(work.records, work.session, work.typeAhead),
          notes(work.place, theme, actions, &window),
          segment(theme, true, &window)
    {
        window.resize(1300, 700);
    }
    void show(QWidget* page, const QString& workspace)
    {
        (new QVBoxLayout(&window))->addWidget(page);
        actions.setWorkspace(workspace);
        window.show();
    }
    void showKnowledge(const char* tab)
    {
        show(new KnowledgePage(work.place, theme, actions, notes), KnowledgePage::workspace());
        auto* tabs = window.findChild<SegmentedControl*>(QStringLiteral("knowledgeTabs"));
        tabs->setCurrentValue(QString::fromLatin1(tab));
        Q_EMIT tabs->chosen(QString::fromLatin1(tab));
    }
    /// Whether an empty state with that first sentence, and with a second one, is before the eyes.
    [[nodiscard]] bool says(const QString& missing) const
    {
        for (const EmptyState* empty : window.findChildren<EmptyState*>()) {
            QStringList sentences;
            for (const QLabel* label : empty->findChildren<QLabel*>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    sentences.append(label->text());
            }
            if (empty->isVisible() && sentences.value(0) == missing && sentences.size() > 1)
                return true;
        }
        return false;
    }

    Theme theme;
    ReadingPlace work;
    QWidget window;
    ActionRegistry actions;
    AnnouncementBoard board;
    PhraseShelf shelf;
    QuestionNotes notes;
    StatusSegment segment;
};

struct EmptyPage
{
    const char* name;
    const char* missing;
    std::function<void(EmptyBench&)> open;
    std::function<void(EmptyBench&)> fill;
};

void PrintTo(const EmptyPage& page, std::ostream* out)  // NOLINT(readability-identifier-naming): GoogleTest's name
{
    *out << page.name;
}

void openPhrases(EmptyBench& at)
{
    at.show(new PhrasesPage(at.work.place, at.theme, at.actions, at.shelf), PhrasesPage::workspace());
}

void openAnnouncements(EmptyBench& at)
{
    at.show(new AnnouncementsPage(at.work.place, at.theme, at.actions, at.board), AnnouncementsPage::workspace());
}

void openReminders(EmptyBench& at)
{
    new Reminders(at.work.place, at.theme, at.actions, at.segment, &at.window);
    at.window.show();
    at.actions.run(QStringLiteral("reminder.list"));
}

void openHandover(EmptyBench& at)
{
    at.show(new HandoverPage(at.work.place, at.theme, at.actions, {}), HandoverPage::workspace());
}

void openPeople(EmptyBench& at)
{
    at.show(new PeoplePage(at.work.place, at.theme, at.actions, {}), PeoplePage::workspace());
}

void putPhrase(EmptyBench& at)
{
    at.work.put(Phrase::kRecord,
                {{PhraseField::kSituation, QStringLiteral("wait")}, {PhraseField::kEn, QStringLiteral("One moment")}});
}

void putEntry(EmptyBench& at)
{
    at.work.put(QStringLiteral("directory"),
                {{QStringLiteral("name"), QStringLiteral("Stores")}, {QStringLiteral("number"), QStringLiteral("8")}});
}

void putQuestion(EmptyBench& at)
{
    at.work.put(Question::kRecord, {{QuestionField::kText, QStringLiteral("What is the fee?")},
                                    {QuestionField::kAskedAt, toMicros(at.work.office.time.now())}});
}

void putAnnouncement(EmptyBench& at)
{
    at.work.put(Announcement::kRecord, {{AnnouncementField::kTitle, QStringLiteral("Works tonight")},
                                        {AnnouncementField::kBody, QStringLiteral("From eleven on")},
                                        {AnnouncementField::kAt, toMicros(at.work.office.time.now())}});
}

void putReminder(EmptyBench& at)
{
    const GroupBuilder builder(QStringLiteral("0042"), at.work.person.person, at.work.office.time);
    at.work.records.submit(ReminderBook::note(builder, at.work.office.time.now() + 1h, QStringLiteral("Ask"), {}));
}

void putOpenItem(EmptyBench& at)
{
    at.work.put(OpenItem::kRecord,
                {{OpenItemField::kText, QStringLiteral("Cable")},
                 {OpenItemField::kOwner, at.work.person.person.toString()},
                 {OpenItemField::kOpenedAt, toMicros(at.work.office.time.now())},
                 {OpenItemField::kPromisedAt, toMicros(at.work.office.time.now() + 1h)}},
                at.work.office.team);
}

void putDuty(EmptyBench& at)
{
    at.work.put(Duty::kRecord,
                {{DutyField::kDay, QStringLiteral("2026-11-18")},
                 {DutyField::kShift, QStringLiteral("08:00-16:00")},
                 {DutyField::kPerson, at.work.person.person.toString()}},
                at.work.office.team);
}

void putPerson(EmptyBench& at)
{
    at.work.put(Staff::kRecord, {{StaffField::kNumber, QStringLiteral("1002")},
                                 {StaffField::kName, QStringLiteral("王芳")},
                                 {StaffField::kActive, true}});
}

void putArticle(EmptyBench& at)
{
    at.work.article(QStringLiteral("Router lights"), QStringLiteral("Look at LOS."));
}

const EmptyPage kPages[] = {
    {"phrases", "No phrase is here.", openPhrases, putPhrase},
    {"articles", "No article is published yet.", [](EmptyBench& at) { at.showKnowledge("0"); }, putArticle},
    {"directory", "The directory is empty.", [](EmptyBench& at) { at.showKnowledge("1"); }, putEntry},
    {"questions", "No question is open.", [](EmptyBench& at) { at.showKnowledge("2"); }, putQuestion},
    {"announcements", "No announcement is open.", openAnnouncements, putAnnouncement},
    {"reminders", "You want to be reminded of nothing.", openReminders, putReminder},
    {"openitems", "Nothing is open.", openHandover, putOpenItem},
    {"shift", "The roster names nobody for this shift.", openHandover, putDuty},
    {"people", "Nobody is listed yet.", openPeople, putPerson},
};

class EmptyPages : public testing::TestWithParam<EmptyPage>
{};

}  // namespace

TEST_P(EmptyPages, SayWhatIsMissingAndWhatWouldFillThemUntilThereIsARow)
{
    EmptyBench at(QStringLiteral("director"));
    GetParam().open(at);
    const QString missing = QString::fromLatin1(GetParam().missing);
    EXPECT_TRUE(waitUntil([&] { return at.says(missing); }));
    GetParam().fill(at);
    EXPECT_TRUE(waitUntil([&] { return !at.says(missing); })) << "there is a row now";
}

INSTANTIATE_TEST_SUITE_P(Each, EmptyPages, testing::ValuesIn(kPages),
                         [](const auto& page) { return std::string(page.param.name); });
