// SPDX-License-Identifier: GPL-3.0-or-later
// Another language, look or key while one works: all of it at once, and what was being written stays.
#include "app/window/personsettings.h"
#include "app/window/systemlook.h"
#include "domain/ticket.h"
#include "support/text.h"
#include "widgets/controls/texteditor.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/ticketform.h"
#include "widgets/settings/settingskeeper.h"
#include "widgets/shell/rail.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Of everyone; the administrator's.
const QStringList kPages{q("desk"),          q("tickets"), q("knowledge"), q("phrases"),
                         q("announcements"), q("people"),  q("log"),       q("handover")};

class LanguageJourney : public testing::Test
{
protected:
    void choose(QLatin1StringView key, const QJsonValue& value)
    {
        SettingsKeeper keeper(bench.desk().place());
        bool failed = false;
        keeper.port(SettingLevel::Person).change(key, value, [&failed](const QString&) { failed = true; });
        EXPECT_TRUE(waitFor([&] { return bench.desk().place().settings.value(key) == value; }));
        EXPECT_FALSE(failed);
    }
    /// What a person reads in the workbench now.
    QStringList words() const
    {
        QStringList words{bench.window().window().windowTitle()};
        for (const QAbstractButton* button : bench.desk().workbench()->findChildren<QAbstractButton*>())
            words.append(button->text());
        for (const QLabel* label : bench.desk().workbench()->findChildren<QLabel*>())
            words.append(label->text());
        for (const QString& id : bench.actions().ids())
            words.append(bench.actions().spec(id)->name);
        words.removeAll(QString());
        return words;
    }
    template <typename T>
    T* part(const char* name) const
    {
        return bench.desk().workbench()->findChild<T*>(q(name));
    }
    bool speaks(const char* word) const { return words().contains(q(word)); }

    WindowBench bench;
};

}  // namespace

TEST_F(LanguageJourney, EveryTextChangesAndWhatIsBeingWrittenStaysUnderTheCaret)
{
    DeskPage* page = bench.desk().deskPage();
    ASSERT_TRUE(waitFor([page] { return page->isReady(); }));
    auto* text = qobject_cast<QPlainTextEdit*>(page->form().fieldOf(TicketField::kDescription));
    ASSERT_NE(text, nullptr);
    page->takeCall(q("13812342716"), q("C42"));
    ASSERT_TRUE(waitFor([page] { return page->cards().current().callId == u"C42"; }))
        << page->cards().count() << qPrintable(page->cards().current().callId);
    text->setFocus();
    QTest::keyClicks(text, q("line is dead"));
    text->moveCursor(QTextCursor::Left);
    const std::optional<Instant> begun = page->cards().current().begunAt;
    ASSERT_TRUE(begun);
    ASSERT_TRUE(speaks("Tickets"));
    bench.desk().settings().open(q("language"));

    const QPointer<PersonDesk> before = &bench.desk();
    choose(SettingKey::kLanguage, q("zh_CN"));
    ASSERT_TRUE(waitFor([&] { return before.isNull() && bench.window().desk(); }));
    EXPECT_TRUE(speaks("工单"));
    EXPECT_FALSE(speaks("Tickets"));
    EXPECT_EQ(bench.desk().settings().openPage(), q("language"));
    page = bench.desk().deskPage();
    text = qobject_cast<QPlainTextEdit*>(page->form().fieldOf(TicketField::kDescription));
    EXPECT_EQ(text->toPlainText(), q("line is dead"));
    EXPECT_EQ(text->textCursor().position(), 11);
    EXPECT_EQ(bench.desk().workbench()->focusWidget(), text);
    EXPECT_EQ(page->cards().current().callId, q("C42"));
    EXPECT_EQ(page->cards().current().begunAt, begun);
    EXPECT_TRUE(page->cards().current().isLive());
    ASSERT_TRUE(waitFor([page] { return page->isReady(); }));
    EXPECT_EQ(page->cards().count(), 1);

    choose(SettingKey::kLanguage, q("zh_TW"));
    EXPECT_TRUE(waitFor([this] { return bench.language.name() == u"zh_TW" && speaks("工單"); }));
}

TEST_F(LanguageJourney, NoEnglishWordIsLeftInAChineseWindow)
{
    static const QRegularExpression english(q("^[A-Z]?[a-z]+( [a-z]+)*[.…:]?$"));
    static const QStringList names{q("English"), q("Seatdesk")};
    for (const char* name : {"zh_CN", "zh_TW"}) {
        choose(SettingKey::kLanguage, q(name));
        ASSERT_TRUE(waitFor([&] { return bench.language.name() == q(name); }));
        for (const QString& page : kPages)
            EXPECT_NE(bench.desk().workbench()->page(page), nullptr) << qPrintable(page);
        bench.desk().settings().open();
        for (const QString& word : words()) {
            const bool isEnglish = english.match(word).hasMatch() && !names.contains(word);
            EXPECT_FALSE(isEnglish) << name << ": " << qPrintable(word);
        }
    }
}

TEST_F(LanguageJourney, APoolHasItsNameInTheReadersLanguage)
{
    const auto callbacks = [this] {
        const Session& session = bench.desk().place().session;
        return session.nameOf(session.scopes().pool(q("callback")));
    };
    EXPECT_EQ(callbacks(), q("Callbacks"));
    for (const auto& [language, name] :
         {std::pair(q("zh_TW"), q("回訪")), {q("zh_CN"), q("回访")}, {q("en"), q("Callbacks")}}) {
        choose(SettingKey::kLanguage, language);
        EXPECT_TRUE(waitFor([&] { return bench.language.name() == language && callbacks() == name; }))
            << qPrintable(callbacks());
    }
}

TEST_F(LanguageJourney, ARemarkOnATicketIsThereInTheOtherLanguage)
{
    const RecordId ticket = bench.record(q("no dial tone"));
    bench.desk().workbench()->showPage(q("tickets"));
    bench.desk().ticketsPage()->showTicket(ticket);
    ASSERT_TRUE(waitFor([this] { return bench.desk().ticketsPage()->detail().file().has_value(); }));
    part<QPlainTextEdit>("composerText")->insertPlainText(q("asked the engineer"));
    choose(SettingKey::kLanguage, q("zh_CN"));
    ASSERT_TRUE(waitFor([this] { return bench.language.name() == u"zh_CN"; }));
    EXPECT_EQ(bench.desk().workbench()->currentPage(), q("tickets"));
    ASSERT_TRUE(waitFor([this] { return bench.desk().ticketsPage()->detail().file().has_value(); }));
    EXPECT_EQ(bench.desk().ticketsPage()->detail().file()->id(), ticket);
    EXPECT_TRUE(
        waitFor([this] { return part<QPlainTextEdit>("composerText")->toPlainText() == q("asked the engineer"); }));
}

TEST_F(LanguageJourney, TheLookFollowsThePersonOrTheDesktopAtOnce)
{
    QWidget* bench0 = bench.desk().workbench();
    choose(SettingKey::kTheme, q("dark"));
    EXPECT_TRUE(waitFor([this] { return bench.theme.look() == Look::Dark; }));
    bench.window().systemLook().learn(q("contrast"), 1);
    EXPECT_EQ(bench.theme.look(), Look::Dark);
    choose(SettingKey::kTheme, q("system"));
    EXPECT_TRUE(waitFor([this] { return bench.theme.look() == Look::Contrast; }));
    bench.window().systemLook().learn(q("contrast"), 0);
    EXPECT_EQ(bench.theme.look(), Look::Light);
    bench.window().systemLook().learn(q("color-scheme"), 1);
    EXPECT_EQ(bench.theme.look(), Look::Dark);
    EXPECT_EQ(bench.desk().workbench(), bench0);
}

TEST_F(LanguageJourney, AKeyHoldsAtOnceAndInTheOtherLanguageToo)
{
    bench.desk().workbench()->page(q("tickets"));
    ASSERT_TRUE(bench.actions().bind(q("tickets.export"), QKeySequence(q("Ctrl+Shift+X"))));
    EXPECT_EQ(bench.actions().keyHint(q("tickets.export")), q("Ctrl+Shift+X"));
    ASSERT_TRUE(waitFor([this] { return bench.storedRows(q("key_binding")).size() == 1; }));
    choose(SettingKey::kLanguage, q("zh_CN"));
    ASSERT_TRUE(waitFor([this] { return bench.language.name() == u"zh_CN"; }));
    bench.desk().workbench()->page(q("tickets"));
    EXPECT_TRUE(waitFor([this] { return bench.actions().keyHint(q("tickets.export")) == q("Ctrl+Shift+X"); }));
}

TEST(Language, EnglishHasQuotesThatTheFontOfAChineseWindowKeepsNarrow)
{
    Language language;
    const auto sentence = [] { return QCoreApplication::translate("FirstRunPage", "“%1” is still empty."); };
    language.use(q("en"));
    EXPECT_EQ(sentence(), q("\"%1\" is still empty."));
    EXPECT_EQ(QCoreApplication::translate("FirstRunPage", "Password"), q("Password"));
    language.use(q("zh_CN"));
    EXPECT_FALSE(sentence().contains(u'"')) << qPrintable(sentence());
    language.use(q("en"));
}
