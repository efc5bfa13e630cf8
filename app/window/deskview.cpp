// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/deskview.h"

#include "app/window/persondesk.h"
#include "app/window/personsettings.h"
#include "widgets/desk/deskpage.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/ticketspage.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Qt names the fields inside its own controls; those follow their controls.
bool hasOwnName(const QWidget& widget)
{
    return !widget.objectName().isEmpty() && !widget.objectName().startsWith(u"qt_");
}

/// The caret of the workbench, also while a dialog stands before it.
QWidget* caretOf(const PersonDesk& desk)
{
    return desk.workbench()->focusWidget();
}

}  // namespace

DeskView::Spot DeskView::spotOf(const PersonDesk& desk, const QWidget& widget)
{
    const QList<QWidget*> same = desk.workbench()->findChildren<QWidget*>(widget.objectName());
    return {widget.objectName(), same.indexOf(&widget)};
}

QWidget* DeskView::widgetAt(const PersonDesk& desk, const Spot& spot)
{
    return spot.name.isEmpty() ? nullptr : desk.workbench()->findChildren<QWidget*>(spot.name).value(spot.place);
}

DeskView DeskView::of(PersonDesk& desk)
{
    DeskView view;
    view.m_page = desk.workbench()->currentPage();
    view.m_panels = desk.workbench()->place();
    view.m_settingsPage = desk.settings().openPage();
    if (const DeskPage* page = desk.deskPage()) {
        for (int row = 0; row < page->cards().count(); ++row)
            view.m_cards.append(page->cards().cardAt(row));
        if (page->cards().currentRow() >= 0)
            view.m_card = page->cards().current().id;
    }
    if (const TicketsPage* page = desk.ticketsPage()) {
        view.m_view = page->view() ? page->view()->key : QString();
        view.m_ticket = page->detail().file() ? page->detail().file()->id() : RecordId();
    }
    view.takeLines(desk);
    view.takeCaret(desk);
    return view;
}

void DeskView::takeLines(PersonDesk& desk)
{
    for (const QLineEdit* line : desk.workbench()->findChildren<QLineEdit*>()) {
        const bool inDesk = desk.deskPage() && desk.deskPage()->isAncestorOf(line);
        const bool inDialog = qobject_cast<QDialog*>(line->window()) != nullptr;
        if (!inDesk && !inDialog && hasOwnName(*line) && !line->isReadOnly() && !line->text().isEmpty())
            m_lines.append({spotOf(desk, *line), line->text()});
    }
}

void DeskView::takeCaret(PersonDesk& desk)
{
    const QWidget* caret = caretOf(desk);
    if (!caret || !hasOwnName(*caret))
        return;
    m_caret = spotOf(desk, *caret);
    if (const auto* line = qobject_cast<const QLineEdit*>(caret)) {
        m_position = line->cursorPosition();
    } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(caret)) {
        m_position = text->textCursor().position();
        m_anchor = text->textCursor().anchor();
    }
}

void DeskView::restore(PersonDesk& desk) const
{
    Workbench* bench = desk.workbench();
    for (const QString& page : {QStringLiteral("desk"), QStringLiteral("tickets"), m_page})
        bench->page(page);
    if (desk.deskPage())
        desk.deskPage()->adopt(m_cards, m_card);
    if (desk.ticketsPage() && !m_view.isEmpty())
        desk.ticketsPage()->showView(m_view);
    if (desk.ticketsPage() && !m_ticket.isNull())
        desk.ticketsPage()->showTicket(m_ticket);
    bench->showPage(m_page);
    bench->restorePlace(m_panels);
    for (const Line& line : m_lines) {
        auto* field = qobject_cast<QLineEdit*>(widgetAt(desk, line.spot));
        if (field && field->text() != line.text)
            field->setText(line.text);
    }
    putCaret(desk);
    if (!m_settingsPage.isEmpty())
        desk.settings().open(m_settingsPage);
}

void DeskView::putCaret(PersonDesk& desk) const
{
    QWidget* caret = widgetAt(desk, m_caret);
    if (!caret)
        return;
    caret->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(caret)) {
        line->setCursorPosition(m_position);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(caret)) {
        QTextCursor cursor = text->textCursor();
        const int end = text->document()->characterCount() - 1;
        cursor.setPosition(std::min(m_anchor, end));
        cursor.setPosition(std::min(m_position, end), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

}  // namespace Seatdesk
