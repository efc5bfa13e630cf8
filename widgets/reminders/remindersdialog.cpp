// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reminders/remindersdialog.h"

#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "items/reminderbook.h"
#include "items/rowsmodel.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/words/ticketwords.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QListView>

namespace Seatdesk {

RemindersDialog::RemindersDialog(Workplace& place, const Theme& theme, const ReminderBook& book,
                                 ActionRegistry& actions, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_book(book),
      m_model(new RowsModel(ReminderField::kText, this)),
      m_empty(new EmptyState(theme)),
      m_notice(new NoticeBar(theme))
{
    setWindowTitle(tr("Reminders"));
    setAccessibleName(tr("Reminders"));
    setObjectName(QStringLiteral("reminders"));
    build(actions);
    resize(620, 420);
    connect(&m_book, &ReminderBook::changed, this, &RemindersDialog::showRows);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RemindersDialog::chosen);
    showRows();
}

void RemindersDialog::build(ActionRegistry& actions)
{
    m_list = makePlainList(
        m_model,
        new TwoLineDelegate(
            m_theme, [this](const QModelIndex& index) { return linesOf(*m_model->rowAt(index)); }, nullptr),
        QStringLiteral("reminderList"), tr("Reminders"));
    m_empty->setIconName(QStringLiteral("chronometer"));
    m_empty->setTexts(tr("You want to be reminded of nothing."),
                      tr("“Remind me…” on a ticket, or a new reminder here, brings it back at the time you set."));
    m_notice->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    for (const char* id : {"reminder.new", "reminder.ticket", "reminder.later", "reminder.done"}) {
        auto* button = new KeyHintButton(m_theme, {});
        button->setObjectName(QString::fromLatin1(id));
        button->follow(actions, QString::fromLatin1(id));
        buttons->addWidget(button);
        if (buttons->count() == 1)
            buttons->addStretch();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons);
}

TwoLines RemindersDialog::linesOf(const Row& reminder) const
{
    const Reminder read(reminder);
    TwoLines lines;
    lines.title = read.text();
    if (const Row* ticket = m_book.ticketOf(reminder))
        lines.facts = factsText({TicketNumber::shown(Ticket(*ticket).number()), Ticket(*ticket).summary()});
    const bool due = m_book.isDue(reminder);
    if (read.at())
        lines.state = TimeWords::moment(*read.at(), m_place.time.now(), m_place.settings.zone());
    lines.stateTone = due ? Tone::Warning : Tone::Neutral;
    lines.stateIcon = due ? iconOf(Tone::Warning) : QStringLiteral("chronometer");
    return lines;
}

void RemindersDialog::showRows()
{
    m_model->setRows(m_book.rows());
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (!current() && any)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->viewport()->update();
    Q_EMIT chosen();
}

const Row* RemindersDialog::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

void RemindersDialog::choose(RecordId reminder)
{
    m_list->setCurrentIndex(m_model->indexOf(reminder));
}

void RemindersDialog::tell(const QString& failure)
{
    m_notice->tell(Tone::Danger, failure);
}

}  // namespace Seatdesk
