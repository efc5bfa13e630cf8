// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddtexts.h"

#include "domain/records.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texteditor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPointer>

#include <algorithm>

namespace Seatdesk {

OddTexts::OddTexts()
{
    const ScopeId department = bench.desk().place().session.scopes().department();
    GroupBuilder grants(bench.desk().place().seat, StaffId(), bench.desk().place().time);
    for (const char* role : {"editor", "director"}) {
        grants.insert(QStringLiteral("grant"), department,
                      {{QStringLiteral("staff"), bench.desk().place().session.person().toString()},
                       {QStringLiteral("role"), QString::fromLatin1(role)},
                       {QStringLiteral("target"), department.toString()}});
    }
    auto given = bench.window().host().applyAsSystem(grants.group());
    EXPECT_TRUE(waitFor([&] { return given.isFinished(); }) && given.result());
    bench.reopen(WindowBench::kAdmin);
    window().activateWindow();
}

const QStringList& OddTexts::texts()
{
    static const QStringList texts{
        QStringLiteral("\u00A0no-break blanks\u00A0"),
        QStringLiteral("a line\u2028and a paragraph\u2029"),
        QStringLiteral("\uFEFFmark in front"),
        QStringLiteral("\u0301lone mark, e\u0301 and \u00E9"),
        QStringLiteral("\u200F\u202Eto the left\u202C"),
        QStringLiteral("👩‍👩‍👧‍👦\u200D🇨🇳 𠮷"),
        QStringLiteral("  in front and behind  "),
        QStringLiteral("\ttab and line\r\n"),
        QStringLiteral("it's \"both\" `quotes`"),
        QStringLiteral("=1+1"),
        QStringLiteral("\uFDD0\uFFFE\u0001"),
        QString(5000, u'长') + u' ',
    };
    return texts;
}

void OddTexts::everyText(const std::function<void(const QString&, Put, int)>& act)
{
    for (const QString& text : texts()) {
        SCOPED_TRACE(text.left(40).toStdString());
        act(text, &OddTexts::typeIn, 1);
        act(text, &OddTexts::paste, 2);
        if (HasFatalFailure() || HasNonfatalFailure())
            return;
    }
}

void OddTexts::typeIn(QWidget* field, const QString& text)
{
    ASSERT_NE(field, nullptr);
    if (auto* line = qobject_cast<LineField*>(field))
        line->selectAll();
    else if (auto* editor = qobject_cast<TextEditor*>(field))
        editor->selectAll();
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

void OddTexts::paste(QWidget* field, const QString& text)
{
    ASSERT_NE(field, nullptr);
    QApplication::clipboard()->setText(text);
    if (auto* line = qobject_cast<LineField*>(field)) {
        line->selectAll();
        line->pasteText();
    } else if (auto* editor = qobject_cast<TextEditor*>(field)) {
        editor->selectAll();
        editor->paste();
    }
}

QList<Row> OddTexts::found(const QString& record, const QString& field, const QString& text, int rows) const
{
    Query query;
    query.record = record;
    query.where = {{field, Condition::Test::Equal, text, {}}};
    QList<Row> hits;
    EXPECT_TRUE(waitFor([&] {
        auto asked = place().records.list(query);
        EXPECT_TRUE(waitFor([&] { return asked.isFinished(); }));
        hits = asked.result().value_or(QList<Row>());
        return hits.size() >= rows;
    })) << qPrintable(record + u'.' + field);
    EXPECT_EQ(hits.size(), rows) << qPrintable(record + u'.' + field);
    for (const Row& row : std::as_const(hits))
        EXPECT_EQ(row.text(field), text);
    return hits;
}

AskDialog* OddTexts::dialog() const
{
    AskDialog* found = nullptr;
    EXPECT_TRUE(waitFor([&] {
        for (auto* dialog : window().findChildren<AskDialog*>())
            found = dialog->isVisible() ? dialog : found;
        return found != nullptr;
    }));
    return found;
}

void OddTexts::carryOut() const
{
    const QPointer<AskDialog> asked = dialog();
    ASSERT_TRUE(asked);
    asked->submit();
    ASSERT_TRUE(waitFor([&] { return !asked || !asked->isVisible(); }))
        << qPrintable(asked->findChild<NoticeBar*>()->sentence());
}

void OddTexts::ask(const char* action) const
{
    const QString id = QString::fromLatin1(action);
    ASSERT_TRUE(waitFor([&] { return bench.actions().whyNot(id).isEmpty(); }))
        << qPrintable(bench.actions().whyNot(id));
    ASSERT_TRUE(bench.actions().run(id));
}

void OddTexts::go(const QString& page) const
{
    bench.desk().workbench()->showPage(page);
}

QWidget* OddTexts::part(const QWidget& form, const QString& name)
{
    auto* found = form.findChild<QWidget*>(name);
    EXPECT_NE(found, nullptr) << qPrintable(name);
    return found;
}

QString OddTexts::textIn(const QWidget& form, const QString& name)
{
    QWidget* field = part(form, name);
    if (const auto* line = qobject_cast<LineField*>(field))
        return line->text();
    const auto* editor = qobject_cast<TextEditor*>(field);
    return editor ? editor->text() : QString();
}

void OddTexts::press(const QWidget& form, const char* button)
{
    auto* found = form.findChild<QAbstractButton*>(QString::fromLatin1(button));
    ASSERT_NE(found, nullptr) << button;
    found->click();
}

bool OddTexts::tellsOfIt(const QWidget& form)
{
    const QList<NoticeBar*> bars = form.findChildren<NoticeBar*>();
    return std::any_of(bars.begin(), bars.end(), [](const NoticeBar* bar) {
        return !bar->isHidden() && bar->sentence().contains(QStringLiteral("U+0000"));
    });
}

}  // namespace Seatdesk
