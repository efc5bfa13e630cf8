// SPDX-License-Identifier: GPL-3.0-or-later
// What all forms that keep drafts have in common: they say when a draft is not on disk, and a save that is answered
// late touches nothing but what was saved.
#include "deskplace.h"
#include "ticketbench.h"

#include "domain/announcement.h"
#include "domain/article.h"
#include "domain/directoryentry.h"
#include "domain/question.h"
#include "widgets/announcements/announcementeditor.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/drafts/unfinisheddialog.h"
#include "widgets/knowledge/articleeditor.h"
#include "widgets/knowledge/directoryeditor.h"
#include "widgets/knowledge/notedialog.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/knowledge/questionsview.h"
#include "widgets/phrases/phraseeditor.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"

#include <QAbstractButton>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QToolButton>
#include <QTreeWidget>

using namespace Seatdesk;

namespace {

const QString kFirst = QStringLiteral("the first");
const QString kSecond = QStringLiteral("the second");

/// Forms of a director over drafts that can be told to fail.
class FormDrafts : public testing::Test
{
protected:
    template <typename Field>
    static Field* field(const QWidget& form, const char* name)
    {
        auto* found = form.findChild<Field*>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    static void write(const QWidget& form, const char* name, const QString& text)
    {
        auto* editor = field<QPlainTextEdit>(form, name);
        editor->selectAll();
        editor->insertPlainText(text);
    }
    static QString words(const QWidget& form, const char* name)
    {
        return field<QPlainTextEdit>(form, name)->toPlainText();
    }
    void expectTold(const QWidget& form, const char* what) const
    {
        const auto isTold = [&] {
            const QList<NoticeBar*> bars = form.findChildren<NoticeBar*>();
            return std::any_of(bars.begin(), bars.end(), [](const NoticeBar* bar) {
                return bar->sentence().contains(QStringLiteral("not being kept on disk"));
            });
        };
        EXPECT_TRUE(waitUntil(isTold)) << what;
    }
    /// Of all drafts only the one about that thing is left.
    bool waitForOnly(RecordId about)
    {
        return waitUntil([&] {
            return drafts.kept.size() == 1 &&
                   drafts.kept.begin()->content.value(FormDraft::kAbout).toString() == about.toString();
        });
    }
    Row put(QLatin1StringView record, const QJsonObject& fields) { return work.records.row(work.put(record, fields)); }
    QString stored(const Row& row, QLatin1StringView field) { return work.records.row(row.id).text(field); }

    ReadingPlace work{QStringLiteral("director")};
    MemoryDrafts drafts;
    Workplace place{work.place.records,       drafts,
                    work.place.search,        work.place.customers,
                    work.place.ticketNumbers, work.place.session,
                    work.place.settings,      work.place.calendar,
                    work.place.syncStatus,    work.place.tray,
                    work.place.typeAhead,     work.place.wording,
                    work.place.time,          work.place.seat};
    Theme theme;
    QWidget window;
    ActionRegistry actions{theme, &window};
};

}  // namespace

TEST_F(FormDrafts, ThatAreNotOnDiskAreToldByEveryDialog)
{
    drafts.error = Error{Error::Kind::Full, {}};
    AnnouncementEditor announcement(place, theme, &window);
    announcement.writeNew();
    write(announcement, "announcementBody", kFirst);
    expectTold(announcement, "announcement");

    DirectoryEditor directory(place, theme, &window);
    directory.edit(nullptr);
    field<LineField>(directory, "directory-note")->setText(kFirst);
    expectTold(directory, "directory");

    QuestionNotes notes(place, theme, actions, &window);
    notes.ask();
    const auto* question = field<NoteDialog>(window, "questionDialog");
    write(*question, "noteText", kFirst);
    expectTold(*question, "note");

    const AskSpec spec{QStringLiteral("Wait"),
                       {},
                       QStringLiteral("Wait"),
                       {{QStringLiteral("text"), QStringLiteral("Why"), AskField::Kind::Text}},
                       QTimeZone::utc()};
    auto* ask = new AskDialog(spec, {}, theme, &window);
    ask->keepDrafts(place, DraftKind::TicketAction, newId<RecordId>().toString());
    write(*ask, "text", kFirst);
    expectTold(*ask, "step of a ticket");
}

TEST_F(FormDrafts, ThatAreNotOnDiskAreToldByEveryPage)
{
    drafts.error = Error{Error::Kind::Full, {}};
    put(Question::kRecord, {{QuestionField::kText, kFirst}});
    QuestionsView questions(place, theme, actions);
    ASSERT_TRUE(waitUntil([&] { return questions.openCount() == 1; }));
    write(questions, "questionAnswer", kFirst);
    expectTold(questions, "answer");

    PhraseEditor phrase(place, theme);
    phrase.showNew({});
    write(phrase, "phrase-zh_cn", kFirst);
    expectTold(phrase, "phrase");

    ArticleEditor article(place, theme);
    article.editNew();
    write(article, "articleBodyField", kFirst);
    expectTold(article, "article");

    Composer composer(place, theme);
    composer.showTicket(newId<RecordId>(), {});
    write(composer, "composerText", kFirst);
    expectTold(composer, "entry in a ticket");
}

TEST_F(FormDrafts, OfAnAnswerBeingWrittenStayWhenAnotherAnswerIsSaved)
{
    const Row one = put(Question::kRecord, {{QuestionField::kText, kFirst}, {QuestionField::kAskedAt, 2}});
    const Row two = put(Question::kRecord, {{QuestionField::kText, kSecond}, {QuestionField::kAskedAt, 1}});
    QuestionsView view(place, theme, actions);
    actions.setWorkspace(QStringLiteral("knowledge"));
    ASSERT_TRUE(waitUntil([&] { return view.openCount() == 2; }));
    auto* list = field<QListView>(view, "questionList");
    list->setCurrentIndex(list->model()->index(0, 0));
    write(view, "questionAnswer", kFirst);
    ASSERT_TRUE(actions.run(QStringLiteral("question.answer")));
    list->setCurrentIndex(list->model()->index(1, 0));
    write(view, "questionAnswer", kSecond);
    EXPECT_TRUE(waitForOnly(two.id));
    EXPECT_EQ(stored(one, QuestionField::kAnswer), kFirst);
    EXPECT_EQ(words(view, "questionAnswer"), kSecond);
}

TEST_F(FormDrafts, OfAPhraseGoWhenItIsSavedWhileAnotherIsShown)
{
    const Row other = put(Phrase::kRecord, {{PhraseField::kZhCn, kSecond}});
    PhraseEditor editor(place, theme);
    editor.showNew({});
    write(editor, "phrase-zh_cn", kFirst);
    ASSERT_TRUE(waitUntil([&] { return drafts.kept.size() == 1; }));
    editor.save();
    editor.show(other);
    EXPECT_TRUE(waitUntil([&] { return drafts.kept.isEmpty(); })) << "it would come back as “not saved yet”";
    EXPECT_EQ(words(editor, "phrase-zh_cn"), kSecond);
}

TEST_F(FormDrafts, OfAnArticleBeingWrittenStayWhenAnotherIsSaved)
{
    const QJsonObject draft{{ArticleField::kTitle, kFirst}, {ArticleField::kState, QStringLiteral("draft")}};
    const Row one = put(Article::kRecord, draft);
    const Row two = put(Article::kRecord, draft);
    ArticleEditor editor(place, theme);
    editor.edit(one);
    write(editor, "articleBodyField", kFirst);
    editor.save();
    editor.edit(two);
    write(editor, "articleBodyField", kSecond);
    EXPECT_TRUE(waitForOnly(two.id));
    EXPECT_EQ(stored(one, ArticleField::kBody), kFirst);
    EXPECT_EQ(words(editor, "articleBodyField"), kSecond);
}

TEST_F(FormDrafts, OfAnAnnouncementBeingCorrectedStayWhenAnotherIsSaved)
{
    const QJsonObject fields{{AnnouncementField::kTitle, kFirst}, {AnnouncementField::kBody, kFirst}};
    const Row one = put(Announcement::kRecord, fields);
    const Row two = put(Announcement::kRecord, fields);
    AnnouncementEditor editor(place, theme, &window);
    editor.correct(one);
    write(editor, "announcementBody", QStringLiteral("corrected"));
    field<QAbstractButton>(editor, "announcementSend")->click();
    editor.reject();
    editor.correct(two);
    write(editor, "announcementBody", kSecond);
    EXPECT_TRUE(waitForOnly(two.id));
    EXPECT_EQ(stored(one, AnnouncementField::kBody), QStringLiteral("corrected"));
    EXPECT_TRUE(editor.isVisibleTo(&window));
    EXPECT_EQ(words(editor, "announcementBody"), kSecond);
}

TEST_F(FormDrafts, OfADirectoryEntryBeingWrittenStayWhenAnotherIsSaved)
{
    const QJsonObject fields{{DirectoryEntryField::kName, kFirst}, {DirectoryEntryField::kNumber, QStringLiteral("1")}};
    const Row one = put(DirectoryEntry::kRecord, fields);
    const Row two = put(DirectoryEntry::kRecord, fields);
    DirectoryEditor editor(place, theme, &window);
    editor.edit(&one);
    editor.open();
    field<LineField>(editor, "directory-note")->setText(kFirst);
    field<QAbstractButton>(editor, "directorySave")->click();
    editor.reject();
    editor.edit(&two);
    editor.open();
    field<LineField>(editor, "directory-note")->setText(kSecond);
    EXPECT_TRUE(waitForOnly(two.id));
    EXPECT_EQ(stored(one, DirectoryEntryField::kNote), kFirst);
    EXPECT_TRUE(editor.isVisibleTo(&window));
}

TEST_F(FormDrafts, OfAReportBeingWrittenStayWhenAnotherIsSent)
{
    QuestionNotes notes(place, theme, actions, &window);
    const RecordId other = newId<RecordId>();
    notes.report(newId<ArticleId>(), kFirst);
    auto* dialog = field<NoteDialog>(window, "reportDialog");
    write(*dialog, "noteText", kFirst);
    field<QAbstractButton>(*dialog, "noteSave")->click();
    dialog->reject();
    notes.report(ArticleId(other), kSecond);
    write(*dialog, "noteText", kSecond);
    EXPECT_TRUE(waitForOnly(other));
    EXPECT_EQ(work.records.all(Question::kRecord).size(), 1);
    EXPECT_TRUE(dialog->isVisibleTo(&window));
    EXPECT_EQ(dialog->text(), kSecond);
}

TEST_F(FormDrafts, OfEveryKindAreListedByAName)
{
    QList<Draft> all;
    for (const DraftKind kind : allOf<DraftKind>())
        all.append({newId<DraftId>(), {{FormDraft::kKind, keyOf(kind)}}, {}});
    const QList<UnfinishedDraft> listed = unfinishedOf(all);
    EXPECT_EQ(listed.size(), all.size());
    for (const UnfinishedDraft& one : listed)
        EXPECT_FALSE(one.name.isEmpty()) << qPrintable(keyOf(one.kind));
}

TEST_F(FormDrafts, AreThrownAwayOnceTheListIsClosedUnlessTheyAreKept)
{
    const Draft draft{newId<DraftId>(), {{FormDraft::kKind, keyOf(DraftKind::Question)}}, {}};
    for (const bool isKept : {false, true}) {
        const QPointer<UnfinishedDialog> dialog =
            new UnfinishedDialog(unfinishedOf({draft}), QTimeZone::utc(), theme, &window);
        QList<DraftId> dropped;
        QObject::connect(dialog, &UnfinishedDialog::dropAsked, &window,
                         [&](const UnfinishedDraft& one) { dropped.append(one.draft.id); });
        dialog->open();
        QTest::keyClick(field<QTreeWidget>(*dialog, "unfinishedList"), Qt::Key_Delete);
        EXPECT_TRUE(dropped.isEmpty()) << "it can still be taken back";
        const QList<QToolButton*> words = dialog->findChildren<QToolButton*>();
        for (QToolButton* word : words) {
            if (isKept && word->text() == u"Keep it")
                word->click();
        }
        dialog->reject();
        EXPECT_EQ(dropped, isKept ? QList<DraftId>() : QList<DraftId>{draft.id});
    }
}

TEST(TicketDrafts, OfAnEntryBeingWrittenStayWhenThatOfAnotherTicketIsRecorded)
{
    TicketBench at;
    const Row one = at.put(QStringLiteral("one"), TicketState::Accepted);
    const Row two = at.put(QStringLiteral("two"), TicketState::Accepted);
    at.show();
    ASSERT_TRUE(at.choose(one.id));
    Composer& composer = at.page->detail().composer();
    composer.focusText();
    at.type(kFirst);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    composer.showTicket(two.id, {});
    auto* text = composer.findChild<QPlainTextEdit*>(QStringLiteral("composerText"));
    text->insertPlainText(kSecond);
    EXPECT_TRUE(waitUntil([&] {
        return at.drafts.kept.size() == 1 &&
               at.drafts.kept.begin()->content.value(FormDraft::kAbout).toString() == two.id.toString();
    }));
    composer.showTicket(two.id, {});
    EXPECT_EQ(composer.text(), kSecond);
}
