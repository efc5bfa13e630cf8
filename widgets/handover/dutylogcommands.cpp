// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/dutylogcommands.h"

#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/syncstatus.h"
#include "domain/whendone.h"
#include "items/dutylog.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/pickers.h"
#include "widgets/words/errorwords.h"

#include <QWidget>

namespace Seatdesk {

namespace {

const QString kCategory = QStringLiteral("category");
const QString kHappened = QStringLiteral("happened");
const QString kText = QStringLiteral("text");
const QString kReason = QStringLiteral("reason");
const QString kTicket = QStringLiteral("ticket");

}  // namespace

DutyLogCommands::DutyLogCommands(Workplace& place, const Theme& theme, DutyLog& log, QWidget* front)
    : QObject(front), m_place(place), m_theme(theme), m_log(log), m_front(front)
{}

GroupBuilder DutyLogCommands::builder() const
{
    return {m_place.seat, m_place.session.person(), m_place.time};
}

QString DutyLogCommands::bookName() const
{
    return tr("Duty log of %1").arg(m_place.session.nameOf(m_log.team()));
}

void DutyLogCommands::submit(const Group& group, const QString& failure, const Done& done)
{
    whenDone(m_place.records.submit(group), this, [failure, done](const Result<void>& written) {
        done(written ? QString() : failure + u' ' + ErrorWords::reason(written.error()));
    });
}

void DutyLogCommands::open(const Done& done)
{
    submit(openBook(builder(), m_log.team(), bookName(), m_log.nextNumber()), tr("The book was not opened."), done);
}

void DutyLogCommands::openNext()
{
    const Row full = *m_log.book();
    AskSpec spec;
    spec.title = tr("Close this book");
    spec.intro = tr("Book %1 is closed for good and kept; nothing more can be written into it. What is written from "
                    "now on stands in book %2.")
                     .arg(Book(full).number())
                     .arg(Book(full).number() + 1);
    spec.submit = tr("Close and open the next");
    const auto close = [this, full](const QJsonObject&, const Done& done) {
        submit(openNextBook(builder(), full, bookName()), tr("The book was not closed."), done);
    };
    (new AskDialog(spec, close, m_theme, m_front))->open();
}

void DutyLogCommands::write(const BookBody& body, const Done& done)
{
    BookBody whole = body;
    whole.isOffline = m_place.syncStatus.state() == SyncStatus::State::Offline;
    const Result<Group> group = writeEntry(builder(), *m_log.book(), whole);
    const QString failure = tr("Nothing was written into the log.");
    if (!group)
        return done(failure + u' ' + DutyLogWords::missing(group.error().detail));
    submit(*group, failure, done);
}

void DutyLogCommands::correct(const DutyLogEntry& entry)
{
    AskSpec spec;
    spec.title = tr("Correct entry %1").arg(DutyLogWords::number(entry.seq()));
    spec.intro = tr("What stands there stays legible, struck through. Your words follow as a new entry.");
    spec.submit = tr("Write the correction");
    spec.zone = m_place.settings.zone();
    QList<std::pair<QString, QString>> categories;
    for (const BookCategory category : allOf<BookCategory>())
        categories.append({keyOf(category), DutyLogWords::category(category)});
    spec.fields = {{.id = kText,
                    .label = tr("What is right"),
                    .kind = AskField::Kind::Text,
                    .needed = true,
                    .initial = entry.body.text},
                   {.id = kReason, .label = tr("Why it is corrected"), .kind = AskField::Kind::Line, .needed = true},
                   {.id = kCategory,
                    .label = tr("Category"),
                    .kind = AskField::Kind::Choice,
                    .needed = true,
                    .initial = keyOf(entry.body.category),
                    .choices = categories},
                   {.id = kHappened,
                    .label = tr("When it happened"),
                    .kind = AskField::Kind::Moment,
                    .needed = true,
                    .initial = toMicros(entry.body.happenedAt)}};
    auto* dialog = new AskDialog(
        spec, [this, entry](const QJsonObject& answers, const Done& done) { submitCorrection(entry, answers, done); },
        m_theme, m_front);
    dialog->keepDrafts(m_place, DraftKind::DutyCorrection, entry.id().toString());
    dialog->open();
}

void DutyLogCommands::submitCorrection(const DutyLogEntry& entry, const QJsonObject& answers, const Done& done)
{
    BookBody body;
    body.category = fromKey<BookCategory>(answers.value(kCategory).toString()).value_or(entry.body.category);
    body.happenedAt = fromMicros(answers.value(kHappened).toInteger());
    body.text = answers.value(kText).toString();
    body.corrects = entry.id();
    body.reason = answers.value(kReason).toString();
    body.links = entry.body.links;
    const QString why = whyNotWrite();
    if (!why.isEmpty())
        return done(why);
    write(body, done);
}

void DutyLogCommands::pickTicket(const std::function<void(RecordId ticket, const QString& number)>& picked)
{
    AskSpec spec;
    spec.title = tr("Link a ticket");
    spec.submit = tr("Link");
    spec.fields = {{.id = kTicket,
                    .label = tr("Ticket"),
                    .kind = AskField::Kind::Pick,
                    .needed = true,
                    .source = Pickers::openTickets(m_place.records, {}, this)}};
    const auto link = [this, picked](const QJsonObject& answers, const Done& done) {
        const RecordId id = RecordId::fromString(answers.value(kTicket).toString());
        whenDone(m_place.records.get(Ticket::kRecord, id), this, [picked, done](const Result<Row>& ticket) {
            if (!ticket)
                return done(tr("The ticket was not linked.") + u' ' + ErrorWords::reason(ticket.error()));
            picked(ticket->id, Ticket(*ticket).number());
            done({});
        });
    };
    (new AskDialog(spec, link, m_theme, m_front))->open();
}

QString DutyLogCommands::whyNotOpen() const
{
    if (m_log.book())
        return tr("The team's book is open.");
    Row row;
    row.record = Book::kRecord;
    row.scope = m_log.team();
    const Session& session = m_place.session;
    if (!m_log.isLoaded() || !session.permissions().mayInsert(session.actor(), row, m_place.time.now()))
        return tr("The team's lead or the director opens the book.");
    return {};
}

QString DutyLogCommands::whyNotNext() const
{
    if (!m_log.book())
        return tr("The team has no open book.");
    const Session& session = m_place.session;
    return session.permissions().mayWrite(session.actor(), *m_log.book(), BookField::kClosedAt, m_place.time.now())
               ? QString()
               : tr("The team's lead or the director closes the book.");
}

QString DutyLogCommands::whyNotWrite() const
{
    if (!m_log.book())
        return tr("The team has no open book.");
    const Session& session = m_place.session;
    return session.permissions().mayInsertChild(session.actor(), BookEntry::kRecord, *m_log.book(), m_place.time.now())
               ? QString()
               : tr("Only who belongs to the team writes into its log.");
}

QString DutyLogCommands::whyNotCorrect(const DutyLogEntry* entry) const
{
    if (!entry)
        return tr("Choose an entry first.");
    if (entry->isErased)
        return tr("Its text was taken out by order.");
    if (entry->isCorrected)
        return tr("It was corrected by %1: correct that one.").arg(DutyLogWords::number(entry->correctedBy));
    return whyNotWrite();
}

}  // namespace Seatdesk
