// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/seatleavecommands.h"

#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/whendone.h"
#include "items/dutylog.h"
#include "items/shiftboard.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/pickers.h"
#include "widgets/words/errorwords.h"

#include <QWidget>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kAwayRemark = QStringLiteral("remark");
const QString kBackAt = QStringLiteral("back_at");

}  // namespace

SeatLeaveCommands::SeatLeaveCommands(Workplace& place, const Theme& theme, const ShiftBoard& board, const DutyLog& log,
                                     QWidget* front)
    : QObject(front), m_place(place), m_theme(theme), m_board(board), m_log(log), m_front(front)
{}

SeatLeave SeatLeaveCommands::actions() const
{
    return {{m_place.seat, m_place.session.person(), m_place.time}, *m_log.book()};
}

Row SeatLeaveCommands::known(StaffId person) const
{
    const QList<Row> rows = m_board.attendance();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [person](const Row& row) { return Attendance(row).person() == person; });
    return found == rows.end() ? Row() : *found;
}

QString SeatLeaveCommands::clock(Instant at) const
{
    return toDateTime(at, m_place.settings.zone()).toString(QStringLiteral("HH:mm"));
}

QString SeatLeaveCommands::lengthText(Duration length) const
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length).count();
    return tr("%1:%2 h").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString SeatLeaveCommands::limitText(AwayKind kind) const
{
    const Settings settings = m_place.settings.of(m_board.team());
    return kind == AwayKind::Leave ? tr("From %1 minutes on it becomes an entry of the duty log.")
                                         .arg(settings.number(SettingKey::kSeatLeaveMinutes))
                                   : tr("What lasts longer than %1 hours becomes an entry of the duty log.")
                                         .arg(settings.number(SettingKey::kSeatCoverHours));
}

void SeatLeaveCommands::leave(const Row& person)
{
    AskSpec spec;
    spec.title = tr("%1 leaves the seat").arg(Staff(person).name());
    spec.intro = limitText(AwayKind::Leave) + u' ' + limitText(AwayKind::Cover);
    spec.submit = tr("Note it");
    spec.zone = m_place.settings.zone();
    spec.fields = {{.id = AttendanceField::kAwayKind,
                    .label = tr("Why"),
                    .kind = AskField::Kind::Choice,
                    .needed = true,
                    .initial = keyOf(AwayKind::Leave),
                    .choices = {{keyOf(AwayKind::Leave), tr("left the seat")},
                                {keyOf(AwayKind::Cover), tr("covers for a colleague")}}},
                   {.id = AttendanceField::kCovers,
                    .label = tr("For whom, when covering"),
                    .kind = AskField::Kind::Pick,
                    .source = Pickers::people(m_place.session, m_place.typeAhead, m_board.team())},
                   {.id = AttendanceField::kAwayAt,
                    .label = tr("Since"),
                    .kind = AskField::Kind::Moment,
                    .needed = true,
                    .initial = toMicros(m_place.time.now())}};
    const auto plan = [this, person, shift = *m_board.shown()](const QJsonObject& answers) {
        SeatAway away;
        away.kind = fromKey<AwayKind>(answers.value(AttendanceField::kAwayKind).toString()).value_or(AwayKind::Leave);
        away.covers = StaffId(RecordId::fromString(answers.value(AttendanceField::kCovers).toString()));
        away.since = fromMicros(answers.value(AttendanceField::kAwayAt).toInteger());
        return actions().leave(shift, known(StaffId(person.id)), StaffId(person.id), away);
    };
    ask(spec, plan);
}

/// "Away from the seat: Li Ting, 10:02–10:27, 0:25 h (allowed: less than 20 minutes). Fetched forms."
QString SeatLeaveCommands::saysOf(const Row& person, const SeatAway& away, Instant at, const QString& remark) const
{
    const Settings settings = m_place.settings.of(m_board.team());
    const QString when = clock(away.since) + u'–' + clock(at);
    const QString length = lengthText(at - away.since);
    QString says = away.kind == AwayKind::Leave
                       ? tr("Away from the seat: %1, %2, %3 (a breach from %4 minutes on).")
                             .arg(Staff(person).name(), when, length)
                             .arg(settings.number(SettingKey::kSeatLeaveMinutes))
                       : tr("Covered for %1: %2, %3, %4 (allowed: %5 hours).")
                             .arg(m_place.session.nameOf(ScopeId(away.covers)), Staff(person).name(), when, length)
                             .arg(settings.number(SettingKey::kSeatCoverHours));
    if (!remark.trimmed().isEmpty())
        says += u' ' + remark.trimmed();
    return says;
}

void SeatLeaveCommands::back(const Row& person)
{
    const SeatAway away = *Attendance(known(StaffId(person.id))).away();
    AskSpec spec;
    spec.title = tr("%1 is back").arg(Staff(person).name());
    spec.intro = tr("%1. %2").arg(awayText(StaffId(person.id)), limitText(away.kind));
    spec.submit = tr("Is back");
    spec.zone = m_place.settings.zone();
    spec.fields = {
        {.id = kBackAt,
         .label = tr("Since"),
         .kind = AskField::Kind::Moment,
         .needed = true,
         .initial = toMicros(m_place.time.now())},
        {.id = kAwayRemark, .label = tr("Remark for the entry, if one is written"), .kind = AskField::Kind::Line}};
    const auto plan = [this, person, away](const QJsonObject& answers) {
        const Instant at = std::min(fromMicros(answers.value(kBackAt).toInteger()), m_place.time.now());
        return actions().back(known(StaffId(person.id)), at, m_place.settings.of(m_board.team()),
                              saysOf(person, away, at, answers.value(kAwayRemark).toString()));
    };
    ask(spec, plan);
}

void SeatLeaveCommands::ask(const AskSpec& spec, const Plan& plan)
{
    const auto submit = [this, plan](const QJsonObject& answers, const std::function<void(const QString&)>& done) {
        if (!m_board.shown() || !m_log.book())
            return done(tr("This shift was handed over meanwhile. Nothing was written."));
        const Result<Group> group = plan(answers);
        if (!group && group.error().detail == AttendanceField::kCovers)
            return done(tr("Choose the colleague who is covered for."));
        if (!group && group.error().detail == AttendanceField::kPerson)
            return done(tr("It was noted meanwhile that this person is away."));
        if (!group)
            return done(tr("That time cannot be: it lies in the future, or before the person left."));
        whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
            done(written ? QString() : tr("Nothing was noted.") + u' ' + ErrorWords::reason(written.error()));
        });
    };
    (new AskDialog(spec, submit, m_theme, m_front))->open();
}

QString SeatLeaveCommands::whyNotNote(const Row* person) const
{
    const Row* shift = m_board.shown();
    if (!shift)
        return tr("Open the shift first.");
    const Session& session = m_place.session;
    if (!session.permissions().mayInsertChild(session.actor(), Attendance::kRecord, *shift, m_place.time.now()))
        return tr("The team's lead or the director notes who is away.");
    if (!person)
        return tr("Choose a person of the shift first.");
    return m_whyNotWrite ? m_whyNotWrite() : QString();
}

QString SeatLeaveCommands::whyNotLeave(const Row* person) const
{
    const QString why = whyNotNote(person);
    return why.isEmpty() && !awayText(StaffId(person->id)).isEmpty() ? tr("This person is away already.") : why;
}

QString SeatLeaveCommands::whyNotBack(const Row* person) const
{
    const QString why = whyNotNote(person);
    return why.isEmpty() && awayText(StaffId(person->id)).isEmpty() ? tr("This person is at the seat.") : why;
}

QString SeatLeaveCommands::awayText(StaffId person) const
{
    const std::optional<SeatAway> away = Attendance(known(person)).away();
    if (!away)
        return {};
    return away->kind == AwayKind::Leave
               ? tr("away since %1").arg(clock(away->since))
               : tr("covers for %1 since %2").arg(m_place.session.nameOf(ScopeId(away->covers)), clock(away->since));
}

bool SeatLeaveCommands::isTooLong(StaffId person) const
{
    const std::optional<SeatAway> away = Attendance(known(person)).away();
    return away &&
           SeatLeave::isBreach(away->kind, m_place.time.now() - away->since, m_place.settings.of(m_board.team()));
}

}  // namespace Seatdesk
