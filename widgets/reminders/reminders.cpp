// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reminders/reminders.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/actions/pageactions.h"
#include "widgets/reminders/remindersdialog.h"
#include "widgets/shell/statussegment.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <chrono>

namespace Seatdesk {

namespace {

const QString kAt = QStringLiteral("at");
const QString kText = QStringLiteral("text");

/// What is offered first: an hour from now, at a round time.
Instant inAnHour(Instant now)
{
    constexpr qint64 kFiveMinutes = qint64(300) * 1'000'000;
    const qint64 hour = toMicros(now + std::chrono::hours(1));
    return fromMicros((hour / kFiveMinutes + 1) * kFiveMinutes);
}

Instant timeOf(const QJsonObject& answers)
{
    return fromMicros(answers.value(kAt).toInteger());
}

}  // namespace

Reminders::Reminders(Workplace& place, const Theme& theme, ActionRegistry& actions, StatusSegment& segment,
                     QWidget* window)
    : QObject(window),
      m_place(place),
      m_theme(theme),
      m_actions(actions),
      m_segment(segment),
      m_window(window),
      m_book(place.records, place.session)
{
    declareActions();
    m_segment.setClickable(true, tr("Show your reminders"));
    connect(&m_segment, &StatusSegment::clicked, this, [this] { show(); });
    connect(&m_book, &ReminderBook::changed, this, &Reminders::showCount);
    connect(&m_book, &ReminderBook::fellDue, this, [this](const Row& reminder) {
        Q_EMIT fellDue(tr("You wanted to be reminded: %1").arg(Reminder(reminder).text()), reminder.id);
    });
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, &m_book, &ReminderBook::look);
    m_second.start();
    showCount();
}

void Reminders::declareActions()
{
    const PageActions actions(m_actions, this, {}, tr("Reminders"));
    const auto whyNone = [this] { return this->whyNone(); };
    actions.add({.id = QStringLiteral("reminder.list"),
                 .name = tr("Your reminders"),
                 .icon = QStringLiteral("chronometer"),
                 .run = [this] { show(); }});
    actions.add({.id = QStringLiteral("reminder.new"),
                 .name = tr("New reminder…"),
                 .icon = QStringLiteral("list-add"),
                 .run = [this] { write(); }});
    actions.add({.id = QStringLiteral("reminder.ticket"),
                 .name = tr("Show its ticket"),
                 .icon = QStringLiteral("view-task"),
                 .run = [this] { Q_EMIT ticketAsked(m_book.ticketOf(*current())->id); },
                 .whyNot =
                     [this] {
                         const QString why = this->whyNone();
                         return !why.isEmpty() || m_book.ticketOf(*current()) ? why : tr("It is about no ticket.");
                     }});
    actions.add({.id = QStringLiteral("reminder.later"),
                 .name = tr("Remind later…"),
                 .icon = QStringLiteral("view-refresh"),
                 .run = [this] { putOff(); },
                 .whyNot = whyNone});
    actions.add({.id = QStringLiteral("reminder.done"),
                 .name = tr("Done with it"),
                 .icon = QStringLiteral("emblem-checked"),
                 .run = [this] { finish(); },
                 .whyNot = whyNone});
}

QString Reminders::whyNone() const
{
    return current() ? QString() : tr("Choose a reminder in the list first.");
}

const Row* Reminders::current() const
{
    return m_dialog ? m_dialog->current() : nullptr;
}

/// Questions stand before the list while it is open.
QWidget* Reminders::front() const
{
    return m_dialog ? static_cast<QWidget*>(m_dialog.data()) : m_window.data();
}

GroupBuilder Reminders::builder() const
{
    return {m_place.seat, m_place.session.person(), m_place.time};
}

void Reminders::showCount()
{
    const int due = m_book.dueCount();
    const auto all = static_cast<int>(m_book.rows().size());
    if (due > 0)
        m_segment.say(tr("Reminders due: %n", nullptr, due), QStringLiteral("data-warning"), Role::Warning);
    else if (all > 0)
        m_segment.say(QString::number(all), QStringLiteral("flag"));  // the bar has no room for words that can wait
    else
        m_segment.say({});
}

void Reminders::show(RecordId reminder)
{
    if (!m_dialog) {
        m_dialog = new RemindersDialog(m_place, m_theme, m_book, m_actions, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RemindersDialog::chosen, &m_actions, &ActionRegistry::refresh);
        connect(m_dialog, &QDialog::finished, this, [this] {
            m_dialog.clear();
            m_actions.refresh();
        });
        connect(this, &Reminders::ticketAsked, m_dialog, &QDialog::accept);
        m_actions.refresh();
    }
    if (!reminder.isNull())
        m_dialog->choose(reminder);
    m_dialog->open();
}

void Reminders::write(TicketId ticket)
{
    AskSpec spec;
    spec.title = tr("Remind me");
    spec.intro = tr("At that time a line above the page tells you, and only you.");
    spec.submit = tr("Remind");
    spec.zone = m_place.settings.zone();
    spec.fields = {{.id = kText, .label = tr("What of"), .kind = AskField::Kind::Line, .needed = true},
                   {.id = kAt,
                    .label = tr("When"),
                    .kind = AskField::Kind::Moment,
                    .needed = true,
                    .initial = toMicros(inAnHour(m_place.time.now()))}};
    auto* dialog = new AskDialog(
        spec, [this, ticket](const QJsonObject& answers, const Done& done) { keep(answers, ticket, done); }, m_theme,
        front());
    dialog->open();
}

void Reminders::keep(const QJsonObject& answers, TicketId ticket, const Done& done)
{
    const Instant at = timeOf(answers);
    if (isOver(at, done))
        return;
    submit(ReminderBook::note(builder(), at, answers.value(kText).toString(), ticket), tr("You will not be reminded."),
           done);
}

/// It would fall due at once.
bool Reminders::isOver(Instant at, const Done& done) const
{
    const bool over = at <= m_place.time.now();
    if (over)
        done(tr("That time is over. Choose a later one."));
    return over;
}

void Reminders::putOff()
{
    const Row reminder = *current();
    AskSpec spec;
    spec.title = tr("Remind later");
    spec.intro = Reminder(reminder).text();
    spec.submit = tr("Remind");
    spec.zone = m_place.settings.zone();
    spec.fields = {{.id = kAt,
                    .label = tr("When"),
                    .kind = AskField::Kind::Moment,
                    .needed = true,
                    .initial = toMicros(inAnHour(m_place.time.now()))}};
    const auto change = [this, reminder](const QJsonObject& answers, const Done& done) {
        const Instant at = timeOf(answers);
        if (!isOver(at, done))
            submit(ReminderBook::putOff(builder(), reminder, at), tr("The time was not changed."), done);
    };
    (new AskDialog(spec, change, m_theme, front()))->open();
}

void Reminders::finish()
{
    submit(ReminderBook::done(builder(), *current()), tr("It was not marked as done."), [this](const QString& failure) {
        if (!failure.isEmpty() && m_dialog)
            m_dialog->tell(failure);
    });
}

void Reminders::submit(const Group& group, const QString& failure, const Done& done)
{
    if (group.isEmpty())
        return done({});
    whenDone(m_place.records.submit(group), this, [failure, done](const Result<void>& saved) {
        done(saved ? QString() : failure + u' ' + ErrorWords::reason(saved.error()));
    });
}

}  // namespace Seatdesk
