// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/openitemcommands.h"

#include "domain/openitem.h"
#include "domain/openitemactions.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/shiftplan.h"
#include "domain/whendone.h"
#include "items/dutylog.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/pickers.h"
#include "widgets/words/errorwords.h"

#include <QWidget>

namespace Seatdesk {

namespace {

StaffId ownerIn(const QJsonObject& answers)
{
    return StaffId(RecordId::fromString(answers.value(OpenItemField::kOwner).toString()));
}

Instant promiseIn(const QJsonObject& answers)
{
    return fromMicros(answers.value(OpenItemField::kPromisedAt).toInteger());
}

}  // namespace

OpenItemCommands::OpenItemCommands(Workplace& place, const Theme& theme, DutyLog& log,
                                   std::function<QString()> whyNotWrite, QWidget* front)
    : QObject(front), m_place(place), m_theme(theme), m_log(log), m_whyNotWrite(std::move(whyNotWrite)), m_front(front)
{}

/// Ten o'clock of the next day, where the department is.
Instant OpenItemCommands::tomorrow() const
{
    const QTimeZone zone = m_place.settings.zone();
    const QDate day = toDateTime(m_place.time.now(), zone).date().addDays(1);
    return fromDateTime(QDateTime(day, QTime(10, 0), zone));
}

AskField OpenItemCommands::ownerField(StaffId preferred) const
{
    return {.id = OpenItemField::kOwner,
            .label = tr("Who has it now"),
            .kind = AskField::Kind::Pick,
            .needed = true,
            .initial = preferred.toString(),
            .source = Pickers::people(m_place.session, m_place.typeAhead, m_log.team())};
}

AskField OpenItemCommands::promisedField(Instant initial) const
{
    return {.id = OpenItemField::kPromisedAt,
            .label = tr("Promised by"),
            .kind = AskField::Kind::Moment,
            .needed = true,
            .initial = toMicros(initial)};
}

/// "Li Siqi, by 2026-11-23 10:00".
QString OpenItemCommands::promise(StaffId owner, Instant promisedAt) const
{
    return tr("%1, by %2").arg(m_place.session.nameOf(ScopeId(owner)), momentText(promisedAt, m_place.settings.zone()));
}

void OpenItemCommands::add()
{
    AskSpec spec;
    spec.title = tr("Leave to the next shift");
    spec.intro = tr("It comes back every shift until it is closed with a reason or handed on by name.");
    spec.submit = tr("Leave it open");
    spec.zone = m_place.settings.zone();
    spec.fields = {
        {.id = OpenItemField::kText, .label = tr("What is open"), .kind = AskField::Kind::Text, .needed = true},
        {.id = OpenItemField::kReason,
         .label = tr("Why it is unfinished"),
         .kind = AskField::Kind::Line,
         .needed = true},
        ownerField({}),
        promisedField(tomorrow()),
        {.id = OpenItemField::kTicket,
         .label = tr("Ticket, if it is about one"),
         .kind = AskField::Kind::Pick,
         .source = Pickers::openTickets(m_place.records, {}, this)}};
    const auto plan = [this](const QJsonObject& answers) -> Result<Group> {
        OpenItemDraft draft;
        draft.text = answers.value(OpenItemField::kText).toString();
        draft.reason = answers.value(OpenItemField::kReason).toString();
        draft.owner = ownerIn(answers);
        draft.promisedAt = promiseIn(answers);
        draft.ticket = TicketId(RecordId::fromString(answers.value(OpenItemField::kTicket).toString()));
        const auto shift = ShiftPlan::of(m_place.settings).at(m_place.time.now());
        draft.shift = shift ? shift->name : QString();
        return OpenItemActions({m_place.seat, m_place.session.person(), m_place.time}, *m_log.book())
            .open(draft,
                  tr("Left open: %1 (%2). %3.")
                      .arg(draft.text.trimmed(), draft.reason.trimmed(), promise(draft.owner, draft.promisedAt)));
    };
    ask(spec, plan, m_log.team().toString());
}

void OpenItemCommands::handOn(const Row& item)
{
    AskSpec spec;
    spec.title = tr("Hand on by name");
    spec.intro = OpenItem(item).text();
    spec.submit = tr("Hand on");
    spec.zone = m_place.settings.zone();
    spec.fields = {ownerField(OpenItem(item).owner()),
                   promisedField(std::max(OpenItem(item).promisedAt().value_or(tomorrow()), tomorrow()))};
    const auto plan = [this, item](const QJsonObject& answers) {
        const QString says =
            tr("Handed on: %1. %2.").arg(OpenItem(item).text(), promise(ownerIn(answers), promiseIn(answers)));
        return OpenItemActions({m_place.seat, m_place.session.person(), m_place.time}, *m_log.book())
            .handOn(item, ownerIn(answers), promiseIn(answers), says);
    };
    ask(spec, plan, {});
}

void OpenItemCommands::close(const Row& item)
{
    AskSpec spec;
    spec.title = tr("Close the open item");
    spec.intro = OpenItem(item).text();
    spec.submit = tr("Close it");
    spec.fields = {{.id = OpenItemField::kClosedReason,
                    .label = tr("How it ended, or why it is dropped"),
                    .kind = AskField::Kind::Text,
                    .needed = true}};
    const auto plan = [this, item](const QJsonObject& answers) {
        const QString reason = answers.value(OpenItemField::kClosedReason).toString();
        return OpenItemActions({m_place.seat, m_place.session.person(), m_place.time}, *m_log.book())
            .close(item, reason, tr("Closed: %1. %2").arg(OpenItem(item).text(), reason.trimmed()));
    };
    ask(spec, plan, item.id.toString());
}

/// `about`: under which what is typed is kept; empty: only choices are asked, and nothing is.
void OpenItemCommands::ask(const AskSpec& spec, const std::function<Result<Group>(const QJsonObject& answers)>& plan,
                           const QString& about)
{
    const auto submit = [this, plan](const QJsonObject& answers, const Done& done) {
        if (const QString why = m_whyNotWrite(); !why.isEmpty())
            return done(why);
        const Result<Group> group = plan(answers);
        if (!group)
            return done(group.error().detail == OpenItemField::kPromisedAt
                            ? tr("The promised time is over. Choose a later one.")
                            : tr("Something is missing. Fill in every field that is needed."));
        whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
            done(written ? QString() : tr("Nothing was changed.") + u' ' + ErrorWords::reason(written.error()));
        });
    };
    auto* dialog = new AskDialog(spec, submit, m_theme, m_front);
    if (!about.isEmpty())
        dialog->keepDrafts(m_place, DraftKind::OpenItem, about);
    dialog->open();
}

QString OpenItemCommands::whyNotChange(const Row* item) const
{
    return item ? m_whyNotWrite() : tr("Choose an open item first.");
}

}  // namespace Seatdesk
