// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ShiftCommands that hands a shift over.
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "items/closingpage.h"
#include "items/dutylog.h"
#include "items/shiftboard.h"
#include "widgets/handover/closingwords.h"
#include "widgets/handover/shiftcommands.h"
#include "widgets/handover/shiftwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/pickers.h"
#include "widgets/words/errorwords.h"

#include <QWidget>

namespace Seatdesk {

namespace {

const QString kPage = QStringLiteral("page");
const QString kUnfinished = QStringLiteral("unfinished");
const QString kWork = QStringLiteral("work");
const QString kArea = QStringLiteral("area");
const QString kNo = QStringLiteral("no");
const QString kYes = QStringLiteral("yes");
const QString kSigns = QStringLiteral("signs");
const QString kHere = QStringLiteral("here");
const QString kThere = QStringLiteral("there");

QString reasonMissing(ShiftEnding ending)
{
    return ending == ShiftEnding::Overridden ? ShiftCommands::tr("Say why you end the shift for those who are to sign.")
                                             : ShiftCommands::tr("Say why nobody takes over.");
}

ShiftHandover handoverIn(const QJsonObject& answers)
{
    ShiftHandover handover;
    handover.ending =
        fromKey<ShiftEnding>(answers.value(DutyShiftField::kEnding).toString()).value_or(ShiftEnding::Relieved);
    handover.relievedBy = StaffId(RecordId::fromString(answers.value(DutyShiftField::kRelievedBy).toString()));
    handover.reason = answers.value(DutyShiftField::kReason).toString();
    handover.isLeft = handover.ending == ShiftEnding::Relieved && answers.value(kSigns).toString() == kThere;
    return handover;
}

}  // namespace

QString ShiftCommands::pageText() const
{
    QStringList lines;
    for (int kind = 0; kind < kClosingKinds; ++kind)
        lines.append(ClosingWords::text(m_page, ClosingKind(kind)));
    return lines.join(u'\n');
}

bool ShiftCommands::mayOverride() const
{
    const Session& session = m_place.session;
    return m_board.shown() &&
           session.permissions().mayOverrideShift(session.actor(), *m_board.shown(), m_place.time.now());
}

AskSpec ShiftCommands::closingQuestions() const
{
    QList<std::pair<QString, QString>> endings;
    for (const ShiftEnding ending : allOf<ShiftEnding>()) {
        if (ending != ShiftEnding::Overridden || mayOverride())
            endings.append({keyOf(ending), ShiftWords::ending(ending)});
    }
    AskSpec spec;
    spec.title = tr("Hand over the shift");
    spec.intro = ShiftWords::turn(*m_board.shownTurn(), m_place.settings.zone());
    spec.submit = tr("Hand over");
    spec.zone = m_place.settings.zone();
    spec.fields = {
        {.id = kPage, .label = tr("Handed over with"), .kind = AskField::Kind::Info, .initial = pageText()},
        {.id = kUnfinished,
         .label = tr("Is important work unfinished?"),
         .kind = AskField::Kind::Choice,
         .needed = true,
         .choices = {{kNo, tr("Nothing important")}, {kYes, tr("Yes, handed on by name")}}},
        {.id = kWork, .label = tr("Which work, and who goes on with it"), .kind = AskField::Kind::Text},
        {.id = DutyShiftField::kEnding,
         .label = tr("How the shift ends"),
         .kind = AskField::Kind::Choice,
         .needed = true,
         .initial = keyOf(ShiftEnding::Relieved),
         .choices = endings},
        {.id = DutyShiftField::kRelievedBy,
         .label = tr("Who takes over"),
         .kind = AskField::Kind::Pick,
         .source = Pickers::people(m_place.session, m_place.typeAhead, m_board.team())},
        {.id = kSigns,
         .label = tr("Where whoever takes over signs"),
         .kind = AskField::Kind::Choice,
         .initial = kHere,
         .choices = {{kHere, tr("Here and now")}, {kThere, tr("At their own seat")}}},
        {.id = DutyShiftField::kReason,
         .label = tr("Why it ends without somebody taking over"),
         .kind = AskField::Kind::Line},
        {.id = kArea, .label = tr("The area was looked at and the items were counted"), .kind = AskField::Kind::Flag}};
    return spec;
}

void ShiftCommands::close()
{
    const auto submit = [this, shift = m_board.shown()->id](const QJsonObject& answers, const Done& done) {
        if (isTheShown(shift, done))
            submitClosing(answers, done);
    };
    auto* dialog = new AskDialog(closingQuestions(), submit, m_theme, m_front);
    m_closing = dialog;
    dialog->keepDrafts(m_place, DraftKind::ShiftHandover, m_board.team().toString());
    dialog->open();
}

/// Somebody else may have handed it over, or another shift been chosen.
bool ShiftCommands::isTheShown(RecordId shift, const Done& done) const
{
    if (m_board.shown() && m_board.shown()->id == shift)
        return true;
    done(tr("This shift was handed over meanwhile. Nothing was written."));
    return false;
}

/// The page as it is when it is handed over, and what was answered.
QString ShiftCommands::saysOf(const ShiftHandover& handover, const QJsonObject& answers) const
{
    const QString turn = ShiftWords::turn(*m_board.shownTurn(), m_place.settings.zone());
    QStringList lines;
    if (handover.isLeft)
        lines.append(
            tr("Waits to be taken over: %1, by %2").arg(turn, m_place.session.nameOf(ScopeId(handover.relievedBy))));
    else if (handover.ending == ShiftEnding::Relieved)
        lines.append(tr("Handed over: %1, to %2").arg(turn, m_place.session.nameOf(ScopeId(handover.relievedBy))));
    else
        lines.append(tr("Ended: %1. %2: %3").arg(turn, ShiftWords::ending(handover.ending), handover.reason.trimmed()));
    if (handover.ending == ShiftEnding::Overridden && !handover.relievedBy.isNull())
        lines.append(tr("Goes on, without signing: %1").arg(m_place.session.nameOf(ScopeId(handover.relievedBy))));
    lines.append(pageText());
    const bool isUnfinished = answers.value(kUnfinished).toString() == kYes;
    lines.append(isUnfinished ? tr("Important work unfinished: %1").arg(answers.value(kWork).toString().trimmed())
                              : tr("Important work unfinished: none"));
    lines.append(answers.value(kArea).toBool() ? tr("The area was looked at and the items were counted")
                                               : tr("The area was not looked at"));
    return lines.join(u'\n');
}

void ShiftCommands::submitClosing(const QJsonObject& answers, const Done& done)
{
    if (const QString why = whyNotClose(); !why.isEmpty())
        return done(why);
    if (answers.value(kUnfinished).toString() == kYes && answers.value(kWork).toString().trimmed().isEmpty())
        return done(tr("Say which work is unfinished and who goes on with it."));
    const ShiftHandover handover = handoverIn(answers);
    const Row shift = *m_board.shown();
    const QString says = saysOf(handover, answers);
    if (const Result<Group> group = actions().close(shift, handover, says); !group)
        return done(group.error().detail == DutyShiftField::kReason ? reasonMissing(handover.ending)
                                                                    : tr("Name somebody else who takes over."));
    HandoverSigning::Page page{m_log.book()->id, shift.id, says, ClosingWords::lines(m_page), {}};
    if (handover.ending == ShiftEnding::Relieved)
        page.incoming = handover.relievedBy;
    page.isLeft = handover.isLeft;
    const auto write = [this, id = shift.id, book = page.book, handover,
                        done](const Result<HandoverSigning::Signed>& result) {
        if (!result)
            return done(result.error().detail);
        // What is signed names its book.
        if (!m_log.book() || m_log.book()->id != book)
            return done(tr("The duty log was closed meanwhile and goes on in another book. Hand over again."));
        finishClosing(id, handover, *result, done);
    };
    m_signing.ask(page, m_closing, write);
}

/// Between the reading of the page and the last signature somebody else may have been quicker.
void ShiftCommands::finishClosing(RecordId shift, const ShiftHandover& handover, const HandoverSigning::Signed& page,
                                  const Done& done)
{
    if (!isTheShown(shift, done))
        return;
    if (const QString why = whyNotWrite(); !why.isEmpty())
        return done(why);
    const Row& shown = *m_board.shown();
    const Result<Group> group = handover.isLeft ? actions().leavePage(shown, handover.relievedBy, page.says, page.proof)
                                                : actions().close(shown, handover, page.says, page.proof);
    if (!group)
        return done(tr("The shift was not handed over.") + u' ' + ErrorWords::reason(group.error()));
    whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
        done(written ? QString() : tr("The shift was not handed over.") + u' ' + ErrorWords::reason(written.error()));
    });
}

QString ShiftCommands::whyNotClose() const
{
    if (!m_board.shown())
        return tr("Open the shift first.");
    if (!m_page.isLoaded())
        return tr("The page is being read.");
    return whyNotWrite();
}

}  // namespace Seatdesk
