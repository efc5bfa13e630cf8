// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/shiftcommands.h"

#include "domain/openitem.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/syncstatus.h"
#include "domain/whendone.h"
#include "items/closingpage.h"
#include "items/dutylog.h"
#include "items/shiftboard.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/reportwords.h"
#include "widgets/handover/shiftwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"

#include <QWidget>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kRemarks = QStringLiteral("remarks");
constexpr qsizetype kMostPoints = 12;
constexpr qsizetype kMostOfQuality = 3;  ///< faults, and as many remarks
/// Pixels of a point's words within the dialog.
constexpr int kPointWidth = 400;

QString pointId(qsizetype place)
{
    return QStringLiteral("point%1").arg(place);
}

Presence presenceIn(const QJsonObject& answers, const Row& person)
{
    return fromKey<Presence>(answers.value(person.id.toString()).toString()).value_or(Presence::There);
}

}  // namespace

ShiftCommands::ShiftCommands(Workplace& place, const Theme& theme, const Parts& parts, QWidget* front)
    : QObject(front),
      m_place(place),
      m_theme(theme),
      m_board(parts.board),
      m_page(parts.page),
      m_log(parts.log),
      m_talk(place.records, place.session),
      m_signing(place, theme, parts.signing),
      m_taking(place, theme, parts.signing),
      m_front(front)
{
    connect(&m_board, &ShiftBoard::changed, &m_talk, [this] { m_talk.setTeam(m_board.team()); });
}

ShiftActions ShiftCommands::actions() const
{
    return {{m_place.seat, m_place.session.person(), m_place.time},
            *m_log.book(),
            m_place.syncStatus.state() == SyncStatus::State::Offline};
}

void ShiftCommands::open(const Done& done)
{
    const ShiftTurn turn = *m_board.turn();
    const QString says = tr("Shift opened: %1.").arg(ShiftWords::turn(turn, m_place.settings.zone()));
    const Result<Group> group = actions().open(turn.shift, turn.day, m_board.opensAt(), says);
    if (!group)
        return done(tr("The shift is over or does not open yet."));
    whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
        done(written ? QString() : tr("The shift was not opened.") + u' ' + ErrorWords::reason(written.error()));
    });
}

AskField ShiftCommands::askFor(const Row& person) const
{
    QList<std::pair<QString, QString>> states;
    for (const Presence state : allOf<Presence>())
        states.append({keyOf(state), ShiftWords::presence(state)});
    return {.id = person.id.toString(),
            .label = (Staff(person).number() + u' ' + Staff(person).name()).trimmed(),
            .kind = AskField::Kind::Choice,
            .needed = true,
            .initial = keyOf(m_board.presenceOf(StaffId(person.id)).value_or(Presence::There)),
            .choices = states};
}

QStringList ShiftCommands::points() const
{
    QStringList points;
    for (const Row& row : m_page.rows(ClosingKind::Unread))
        points.append(
            tr("Announcement: %1 (%n have not read it)", nullptr, static_cast<int>(m_page.unreadBy(row.id).size()))
                .arg(Announcement(row).title()));
    points += qualityPoints();
    const auto turn = m_board.shownTurn();
    for (const Row& row : m_page.rows(ClosingKind::Carried)) {
        const bool isOlder = turn && OpenItem(row).openedAt().value_or(Instant()) < turn->shift.from;
        if (isOlder)
            points.append(
                tr("Open: %1 (%2)").arg(OpenItem(row).text(), m_place.session.nameOf(ScopeId(OpenItem(row).owner()))));
    }
    return points.mid(0, kMostPoints);
}

/// Before the team nobody is named: whom a fault concerns is for the lead's analysis.
QStringList ShiftCommands::qualityPoints() const
{
    QStringList points;
    for (const CommonFault& fault : m_talk.faults().mid(0, kMostOfQuality))
        points.append(tr("Quality: %1 (%2 of %3 calls)")
                          .arg(ReportWords::faultName(fault))
                          .arg(fault.evaluations.size())
                          .arg(m_talk.checks()));
    for (const QString& remark : m_talk.remarks().mid(0, kMostOfQuality))
        points.append(tr("Remark of quality: %1").arg(remark.simplified()));
    return points;
}

void ShiftCommands::callRoll()
{
    const QList<Row> people = m_board.expected();
    const QStringList talk = points();
    AskSpec spec;
    spec.title = tr("Roll call");
    spec.intro = ShiftWords::turn(*m_board.shownTurn(), m_place.settings.zone());
    spec.submit = tr("Write into the log");
    spec.zone = m_place.settings.zone();
    for (const Row& person : people)
        spec.fields.append(askFor(person));
    for (qsizetype place = 0; place < talk.size(); ++place)
        spec.fields.append({.id = pointId(place),
                            .label = elidedText(talk.at(place), m_front->fontMetrics(), kPointWidth),
                            .kind = AskField::Kind::Flag});
    spec.fields.append({.id = kRemarks, .label = tr("Remarks"), .kind = AskField::Kind::Text});
    const auto submit = [this, people, talk, shift = m_board.shown()->id](const QJsonObject& answers,
                                                                          const Done& done) {
        // Somebody else may have handed it over while the names were called.
        if (!m_board.shown() || m_board.shown()->id != shift)
            return done(tr("This shift was handed over meanwhile. Nothing was written."));
        submitRoll(people, talk, answers, done);
    };
    auto* dialog = new AskDialog(spec, submit, m_theme, m_front);
    dialog->keepDrafts(m_place, DraftKind::RollCall, m_board.team().toString());
    dialog->open();
}

QString ShiftCommands::namesOf(const QList<Row>& people, const QJsonObject& answers, Presence state) const
{
    QStringList names;
    for (const Row& person : people) {
        if (presenceIn(answers, person) == state)
            names.append(Staff(person).name());
    }
    return names.join(QStringLiteral(", "));
}

QString ShiftCommands::saysOf(const QList<Row>& people, const QStringList& points, const QJsonObject& answers) const
{
    const auto there = std::count_if(people.begin(), people.end(), [&answers](const Row& person) {
        return presenceIn(answers, person) != Presence::Absent;
    });
    QStringList lines{tr("Roll call: %1 expected, %2 there").arg(people.size()).arg(there)};
    if (const QString late = namesOf(people, answers, Presence::Late); !late.isEmpty())
        lines.append(tr("Late: %1").arg(late));
    if (const QString absent = namesOf(people, answers, Presence::Absent); !absent.isEmpty())
        lines.append(tr("Absent: %1").arg(absent));
    for (qsizetype place = 0; place < points.size(); ++place) {
        if (answers.value(pointId(place)).toBool())
            lines.append(tr("Talked over: %1").arg(points.at(place)));
    }
    if (const QString remarks = answers.value(kRemarks).toString().trimmed(); !remarks.isEmpty())
        lines.append(tr("Remarks: %1").arg(remarks));
    return lines.join(u'\n');
}

void ShiftCommands::submitRoll(const QList<Row>& people, const QStringList& points, const QJsonObject& answers,
                               const Done& done)
{
    if (const QString why = whyNotCallRoll(); !why.isEmpty())
        return done(why);
    QList<RollLine> roll;
    for (const Row& person : people)
        roll.append({StaffId(person.id), presenceIn(answers, person)});
    const Result<Group> group =
        actions().callRoll(*m_board.shown(), m_board.attendance(), roll, saysOf(people, points, answers));
    if (!group)
        return done(tr("Nobody belongs to this team."));
    whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
        done(written ? QString() : tr("The roll call was not written.") + u' ' + ErrorWords::reason(written.error()));
    });
}

QString ShiftCommands::whyNotOpen() const
{
    if (!m_board.turn() || !m_board.isLoaded())
        return tr("The shifts are being read.");
    if (m_board.isOpened())
        return tr("This shift was opened.");
    const Instant now = m_place.time.now();
    if (now < m_board.opensAt())
        return tr("It opens at %1.")
            .arg(toDateTime(m_board.opensAt(), m_place.settings.zone()).toString(QStringLiteral("HH:mm")));
    return whyNotWrite();
}

QString ShiftCommands::whyNotCallRoll() const
{
    const Row* shift = m_board.shown();
    if (!shift)
        return tr("Open the shift first.");
    const Session& session = m_place.session;
    if (!session.permissions().mayInsertChild(session.actor(), Attendance::kRecord, *shift, m_place.time.now()))
        return tr("The team's lead or the director calls the roll.");
    return whyNotWrite();
}

}  // namespace Seatdesk
