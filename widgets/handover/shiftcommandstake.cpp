// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ShiftCommands by which a shift is taken over at another seat than the one where its page was signed.
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/whendone.h"
#include "items/dutylog.h"
#include "items/shiftboard.h"
#include "widgets/handover/closingwords.h"
#include "widgets/handover/shiftcommands.h"
#include "widgets/handover/shiftwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"
#include "widgets/words/ticketwords.h"

#include <QWidget>

namespace Seatdesk {

namespace {

const QString kSince = QStringLiteral("since");
const QString kNote = QStringLiteral("note");

}  // namespace

bool ShiftCommands::isWaitedFor() const
{
    const Row* shift = m_board.shown();
    return shift && DutyShift(*shift).isWaiting() && DutyShift(*shift).relievedBy() == m_place.session.person();
}

QString ShiftCommands::whoIsMissing() const
{
    const Row* row = m_board.shown();
    if (!row)
        return {};
    const DutyShift shift(*row);
    const auto nameOf = [this](StaffId person) { return m_place.session.nameOf(ScopeId(person)); };
    if (isWaitedFor())
        return tr("%1 has signed the page of this shift and waits to be relieved by you.")
            .arg(nameOf(shift.closedBy()));
    if (shift.isWaiting() && shift.closedBy() == m_place.session.person())
        return tr("%1 has not relieved you yet: the page waits for their signature.").arg(nameOf(shift.relievedBy()));
    if (shift.isWaiting())
        return tr("%1 has not relieved %2 yet: the page waits for their signature.")
            .arg(nameOf(shift.relievedBy()), nameOf(shift.closedBy()));
    const auto next = m_board.nextTurn();
    if (!next || m_place.time.now() < shift.endsAt())
        return {};
    QStringList names;
    for (const Row& person : m_board.peopleOn(*next))
        names.append(Staff(person).name());
    return names.isEmpty() ? tr("This shift is over, and nobody has relieved it yet.")
                           : tr("This shift is over. Not relieved yet by: %1").arg(names.join(QStringLiteral(", ")));
}

QString ShiftCommands::whyNotTakeOver() const
{
    if (!isWaitedFor())
        return tr("No page waits for your signature.");
    if (!m_page.isLoaded())
        return tr("The page is being read.");
    return whyNotWrite();
}

void ShiftCommands::takeOver(const Done& told)
{
    const RecordId shift = m_board.shown()->id;
    const RecordId page = DutyShift(*m_board.shown()).page();
    whenDone(m_place.records.get(BookEntry::kRecord, page), this, [this, shift, page, told](const Result<Row>& row) {
        const bool isStill = m_board.shown() && m_board.shown()->id == shift && isWaitedFor() &&
                             DutyShift(*m_board.shown()).page() == page;
        const Result<BookBody> body = row ? BookEntry(*row).body() : Result<BookBody>(tl::unexpected(row.error()));
        if (!isStill)
            return told(tr("The page was signed anew meanwhile. Read it again."));
        // It comes with a round of its own: the shift may be here first.
        if (!body || !body->handover || BookEntry(*row).seq() == 0)
            return told(tr("The signed page is not here yet. Try again in a moment."));
        askTakeover(*row, told);
    });
}

void ShiftCommands::askTakeover(const Row& page, const Done& told)
{
    const QStringList since = ClosingWords::since(m_page, *BookEntry(page).body()->handover);
    if (!since.isEmpty())
        return askNewSignature(page, since);
    const RecordId shift = m_board.shown()->id;
    const QString turn = ShiftWords::turn(*m_board.shownTurn(), m_place.settings.zone());
    const QString says = tr("Taken over: %1, from %2, with entry #%3 as it was signed")
                             .arg(turn, m_place.session.nameOf(ScopeId(BookEntry(page).author())))
                             .arg(BookEntry(page).seq());
    const auto write = [this, shift, says](const Takeover& takeover, const Done& done) {
        submitTakeover(shift, says, takeover, done);
    };
    m_taking.ask({page, says}, m_front, write, told);
}

void ShiftCommands::submitTakeover(RecordId shift, const QString& says, const Takeover& takeover, const Done& done)
{
    if (!isTheShown(shift, done))
        return;
    if (const QString why = whyNotWrite(); !why.isEmpty())
        return done(why);
    const Result<Group> group = actions().takeOver(*m_board.shown(), says, takeover);
    if (!group)
        return done(tr("The page was signed anew meanwhile. Read it again."));
    whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
        done(written ? QString() : tr("The shift was not taken over.") + u' ' + ErrorWords::reason(written.error()));
    });
}

/// What was written since would be taken over by a signature that does not speak of it.
void ShiftCommands::askNewSignature(const Row& page, const QStringList& since)
{
    const QString moment =
        TimeWords::moment(BookEntry(page).body()->handover->at, m_place.time.now(), m_place.settings.zone());
    const QString author = m_place.session.nameOf(ScopeId(BookEntry(page).author()));
    AskSpec spec;
    spec.title = tr("The page has changed");
    spec.intro = tr("%1 signed it %2. What was written since does not stand on it, so it is to be signed anew.")
                     .arg(author, moment);
    spec.submit = tr("Ask for a new signature");
    spec.zone = m_place.settings.zone();
    spec.fields = {
        {.id = kSince, .label = tr("Written since"), .kind = AskField::Kind::Info, .initial = since.join(u'\n')},
        {.id = kNote, .label = tr("What else is to be on the page"), .kind = AskField::Kind::Text}};
    const auto submit = [this, shift = m_board.shown()->id, seq = BookEntry(page).seq(), since](
                            const QJsonObject& answers, const Done& done) {
        QStringList lines{tr("New signature asked for: the page in entry #%1 has changed").arg(seq)};
        lines += since;
        if (const QString note = answers.value(kNote).toString().trimmed(); !note.isEmpty())
            lines.append(note);
        submitReturn(shift, lines.join(u'\n'), done);
    };
    (new AskDialog(spec, submit, m_theme, m_front))->open();
}

void ShiftCommands::submitReturn(RecordId shift, const QString& says, const Done& done)
{
    if (!isTheShown(shift, done))
        return;
    if (const QString why = whyNotTakeOver(); !why.isEmpty())
        return done(why);
    const Result<Group> group = actions().returnPage(*m_board.shown(), says);
    if (!group)
        return done(tr("No page waits for your signature."));
    whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
        done(written ? QString() : tr("Nothing was asked for.") + u' ' + ErrorWords::reason(written.error()));
    });
}

}  // namespace Seatdesk
