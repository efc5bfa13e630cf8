// SPDX-License-Identifier: GPL-3.0-or-later
// Every form that keeps words keeps them byte for byte, typed by input method or pasted, through a real folder. The
// Desk's own fields stand in desk_store_test.cpp.
#include "oddtexts.h"

#include "domain/announcement.h"
#include "domain/article.h"
#include "domain/bookbody.h"
#include "domain/bookentry.h"
#include "domain/calendarday.h"
#include "domain/directoryentry.h"
#include "domain/openitem.h"
#include "domain/phrase.h"
#include "domain/question.h"
#include "domain/reminder.h"
#include "domain/savedview.h"
#include "domain/staff.h"
#include "domain/timelineentry.h"
#include "widgets/announcements/announcementeditor.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/knowledge/articleeditor.h"
#include "widgets/knowledge/directoryeditor.h"
#include "widgets/knowledge/notedialog.h"
#include "widgets/knowledge/questionsview.h"
#include "widgets/people/peoplepage.h"
#include "widgets/phrases/phraseeditor.h"
#include "widgets/settings/calendarpage.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTreeWidget>

using namespace Seatdesk;

TEST_F(OddTexts, StayAsTheyAreInPhrases)
{
    PhraseEditor editor(place(), bench.theme, &window());
    const QList<QLatin1StringView> fields{PhraseField::kZhCn, PhraseField::kZhTw, PhraseField::kEn};
    everyText([&](const QString& text, Put put, int times) {
        editor.showNew(QStringLiteral("wait"));
        for (const QLatin1StringView field : fields)
            put(part(editor, QStringLiteral("phrase-") + field), text);
        editor.save();
        for (const QLatin1StringView field : fields) {
            const QList<Row> rows = found(Phrase::kRecord, field, text, times);
            ASSERT_FALSE(rows.isEmpty());
            editor.show(rows.first());
            EXPECT_EQ(textIn(editor, QStringLiteral("phrase-") + field), text);
        }
    });
}

TEST_F(OddTexts, StayAsTheyAreInTheDirectory)
{
    const QList<QLatin1StringView> fields{DirectoryEntryField::kName, DirectoryEntryField::kNumber,
                                          DirectoryEntryField::kHours, DirectoryEntryField::kTopic,
                                          DirectoryEntryField::kNote};
    everyText([&](const QString& text, Put put, int times) {
        DirectoryEditor editor(place(), bench.theme, &window());
        editor.edit(nullptr);
        for (const QLatin1StringView field : fields)
            put(part(editor, QStringLiteral("directory-") + field), text);
        press(editor, "directorySave");
        for (const QLatin1StringView field : fields) {
            const QList<Row> rows = found(QStringLiteral("directory"), field, text, times);
            ASSERT_FALSE(rows.isEmpty());
            editor.edit(&rows.first());
            EXPECT_EQ(textIn(editor, QStringLiteral("directory-") + field), text);
        }
    });
}

TEST_F(OddTexts, StayAsTheyAreInQuestionsAndTheirAnswers)
{
    go(QStringLiteral("knowledge"));
    auto* view = window().findChild<QuestionsView*>();
    ASSERT_NE(view, nullptr);
    everyText([&](const QString& text, Put put, int times) {
        ask("question.note");
        auto* dialog = window().findChild<NoteDialog*>(QStringLiteral("questionDialog"));
        ASSERT_NE(dialog, nullptr);
        put(part(*dialog, QStringLiteral("noteText")), text);
        press(*dialog, "noteSave");
        ASSERT_TRUE(waitFor([&] { return !dialog->isVisible(); }));
        const QList<Row> asked = found(Question::kRecord, QuestionField::kText, text, times);
        const auto open =
            std::find_if(asked.begin(), asked.end(), [](const Row& row) { return Question(row).answer().isEmpty(); });
        ASSERT_NE(open, asked.end());
        view->choose(open->id);
        ASSERT_TRUE(waitFor([&] {
            return bench.actions().whyNot(QStringLiteral("question.answer")).isEmpty() &&
                   textIn(*view, QStringLiteral("questionAnswer")).isEmpty();
        }));
        put(part(*view, QStringLiteral("questionAnswer")), text);
        ASSERT_TRUE(waitFor([&] { return bench.actions().run(QStringLiteral("question.answer")); }));
        EXPECT_EQ(found(Question::kRecord, QuestionField::kAnswer, text, times).size(), times);
        EXPECT_EQ(textIn(*view, QStringLiteral("questionAnswer")), text);
    });
}

TEST_F(OddTexts, StayAsTheyAreInAnnouncements)
{
    everyText([&](const QString& text, Put put, int times) {
        AnnouncementEditor editor(place(), bench.theme, &window());
        editor.writeNew();
        put(part(editor, QStringLiteral("announcementTitle")), text);
        put(part(editor, QStringLiteral("announcementBody")), text);
        press(editor, "announcementSend");
        found(Announcement::kRecord, AnnouncementField::kBody, text, times);
        const QList<Row> rows = found(Announcement::kRecord, AnnouncementField::kTitle, text, times);
        ASSERT_FALSE(rows.isEmpty());
        editor.correct(rows.first());
        EXPECT_EQ(textIn(editor, QStringLiteral("announcementTitle")), text);
        EXPECT_EQ(textIn(editor, QStringLiteral("announcementBody")), text);
    });
}

TEST_F(OddTexts, StayAsTheyAreInArticles)
{
    everyText([&](const QString& text, Put put, int times) {
        ArticleEditor editor(place(), bench.theme, &window());
        editor.editNew();
        for (const char* field : {"articleTitleField", "articleSource", "articleAliases", "articleBodyField"})
            put(part(editor, QString::fromLatin1(field)), text);
        put(editor.findChild<QComboBox*>(QStringLiteral("articleIssuer"))->lineEdit(), text);
        editor.save();
        QList<Row> rows;
        for (const QLatin1StringView field :
             {ArticleField::kTitle, ArticleField::kSource, ArticleField::kIssuer, ArticleField::kBody})
            rows = found(Article::kRecord, field, text, times);
        ASSERT_FALSE(rows.isEmpty());
        EXPECT_EQ(Article(rows.first()).aliases(), QStringList{text});
        editor.edit(rows.first());
        EXPECT_EQ(editor.fields().value(ArticleField::kIssuer).toString(), text);
        EXPECT_EQ(editor.fields().value(ArticleField::kBody).toString(), text);
        EXPECT_EQ(editor.fields().value(ArticleField::kAliases).toArray(), QJsonArray{text});
    });
}

TEST_F(OddTexts, StayAsTheyAreInRemindersAndNamesOfViews)
{
    go(QStringLiteral("tickets"));
    everyText([&](const QString& text, Put put, int times) {
        ask("reminder.new");
        put(part(*dialog(), QStringLiteral("text")), text);
        carryOut();
        found(Reminder::kRecord, ReminderField::kText, text, times);
        Q_EMIT bench.desk().ticketsPage()->saveViewAsked();
        put(part(*dialog(), QStringLiteral("name")), text);
        carryOut();
        found(SavedView::kRecord, SavedViewField::kName, text, times);
    });
}

TEST_F(OddTexts, StayAsTheyAreInTheCalendarAndNamesOfPeople)
{
    const SettingsPort hours{[](const QString&) { return QJsonValue(); }, {}};
    CalendarPage page(place(), bench.theme, hours, &window());
    go(PeoplePage::workspace());
    auto* people = window().findChild<QListView*>(QStringLiteral("peopleList"));
    ASSERT_TRUE(waitFor([&] { return people->model()->rowCount() > 0; }));
    people->setCurrentIndex(people->model()->index(0, 0));
    const auto isStored = [&](const QString& record, const QString& text) {
        const QList<Row> rows = bench.storedRows(record);
        return std::any_of(rows.begin(), rows.end(),
                           [&](const Row& row) { return row.text(QStringLiteral("name")) == text; });
    };
    auto* days = page.findChild<QTreeWidget*>(QStringLiteral("calendarDays"));
    QString before;
    // The next change begins with what the last one left, here and in the department's file.
    const auto keep = [&](const QString& text, Put put) {
        put(part(page, QStringLiteral("calendarName")), text);
        press(page, "addDays");
        found(CalendarDay::kRecord, CalendarDayField::kName, text, 1);
        EXPECT_TRUE(waitFor([&] {
            return isStored(CalendarDay::kRecord, text) && days->topLevelItemCount() == 1 &&
                   days->topLevelItem(0)->text(2) == text;
        }));
        EXPECT_TRUE(waitFor([&] {
            ask("person.change");
            const bool isNew = before.isEmpty() || textIn(*dialog(), StaffField::kName) == before;
            if (!isNew)
                dialog()->reject();
            return isNew;
        }));
        put(part(*dialog(), StaffField::kName), text);
        carryOut();
        found(Staff::kRecord, StaffField::kName, text, 1);
        EXPECT_TRUE(waitFor([&] { return isStored(Staff::kRecord, text); }));
        before = text;
    };
    everyText([&](const QString& text, Put put, int) {
        keep(text, put);
        keep(QStringLiteral("another"), put);
    });
}

TEST_F(OddTexts, StayAsTheyAreInTheTimeLineOfATicket)
{
    const RecordId ticket = bench.record(QStringLiteral("line is dead"));
    go(QStringLiteral("tickets"));
    bench.desk().ticketsPage()->showTicket(ticket);
    Composer& composer = bench.desk().ticketsPage()->detail().composer();
    ASSERT_TRUE(waitFor([&] {
        const auto& file = bench.desk().ticketsPage()->detail().file();
        return file && file->id() == ticket;
    }));
    everyText([&](const QString& text, Put put, int times) {
        put(part(composer, QStringLiteral("composerText")), text);
        ask("ticket.record");
        found(TimelineEntry::kRecord, TimelineEntryField::kText, text, times);
        EXPECT_TRUE(waitFor([&] { return composer.text().isEmpty(); }));
    });
    typeIn(part(composer, QStringLiteral("composerText")), QString(QChar(0)));
    EXPECT_TRUE(composer.text().isEmpty());
    EXPECT_TRUE(tellsOfIt(composer)) << "what no store holds is refused with a sentence";
}

TEST_F(OddTexts, StayAsTheyAreInTheDutyLogAndInWhatIsLeftOpen)
{
    go(HandoverPage::workspace());
    ask("handover.open");
    auto* log = window().findChild<HandoverPage*>();
    auto* category = log->findChild<QComboBox*>(QStringLiteral("entryCategory"));
    everyText([&](const QString& text, Put put, int times) {
        category->setCurrentIndex(category->findData(QStringLiteral("equipment")));
        put(part(*log, QStringLiteral("entryText")), text);
        ask("handover.record");
        EXPECT_TRUE(waitFor([&] {
            const QList<Row> rows = bench.rows(BookEntry::kRecord);
            return times == std::count_if(rows.begin(), rows.end(), [&](const Row& row) {
                       const Result<BookBody> body = BookEntry(row).body();
                       return body && body->text == text;
                   });
        }));
        ask("handover.addItem");
        put(part(*dialog(), OpenItemField::kText), text);
        put(part(*dialog(), OpenItemField::kReason), text);
        auto* owners = dialog()->findChild<QListWidget*>();
        ASSERT_TRUE(waitFor([&] { return owners->count() > 0; }));
        owners->setCurrentRow(0);
        carryOut();
        found(OpenItem::kRecord, OpenItemField::kText, text, times);
        found(OpenItem::kRecord, OpenItemField::kReason, text, times);
    });
}

TEST_F(OddTexts, AQuestionRefusesWithASentenceWhatNoStoreHolds)
{
    ask("reminder.new");
    AskDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    QWidget* field = part(*asked, QStringLiteral("text"));
    for (const Put put : {&OddTexts::typeIn, &OddTexts::paste}) {
        put(field, QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b"));
        EXPECT_EQ(textIn(*asked, QStringLiteral("text")), QString());
        EXPECT_TRUE(tellsOfIt(*asked));
    }
}
