// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/briefingbar.h"

#include "domain/briefing.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/syncstatus.h"
#include "domain/whendone.h"
#include "domain/workcalendar.h"
#include "items/dutylog.h"
#include "widgets/actions/pageactions.h"
#include "widgets/drafts/draftkind.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"

#include <QTimer>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace Seatdesk {

namespace {

const QString kBriefingAction = QStringLiteral("handover.briefing");
constexpr std::chrono::seconds kBriefingLook{30};
const QString kBriefingSays = QStringLiteral("says");

}  // namespace

BriefingBar::BriefingBar(Workplace& place, const Theme& theme, ActionRegistry& actions, const DutyLog& log,
                         std::function<QStringList()> points)
    : NoticeBar(theme),
      m_place(place),
      m_actions(actions),
      m_log(log),
      m_points(std::move(points)),
      m_board(place.records, place.session, place.settings, place.calendar)
{
    setObjectName(QStringLiteral("briefingOwed"));
    setDismissable(false);
    hide();
    PageActions(actions, this, HandoverPage::workspace(), tr("Handover"))
        .add({.id = kBriefingAction,
              .name = tr("Hold the briefing…"),
              .icon = QStringLiteral("system-users"),
              .run = [this] { hold(); },
              .whyNot = [this] { return whyNotHold(); }});
    connect(&m_board, &TaskBoard::changed, this, &BriefingBar::showOwed);
    connect(&log, &DutyLog::changed, this, &BriefingBar::showOwed);
    // What was overdue yesterday is so today: the board tells nothing of midnight.
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &BriefingBar::showOwed);
    clock->start(kBriefingLook);
}

void BriefingBar::setWriting(const std::function<QString()>& whyNotWrite)
{
    m_whyNotWrite = whyNotWrite;
}

const TaskDue* BriefingBar::owed() const
{
    const QDate today = m_place.calendar.dayOf(m_place.time.now());
    return Briefing::owed(m_board.dues(), m_log.team(), today, m_place.calendar);
}

/// To whoever holds it.
void BriefingBar::showOwed()
{
    const TaskDue* due = owed();
    m_actions.refresh();
    if (!due || !m_board.mayFulfil(*due)) {
        if (!isHidden())
            dismiss();
        return;
    }
    const QString by = toDateTime(due->at, m_place.settings.zone()).toString(QStringLiteral("HH:mm"));
    const bool isOverdue = due->state == TaskDue::State::Overdue;
    const QString words = isOverdue ? tr("The briefing of the day was due by %1: it is a peak period.").arg(by)
                                    : tr("The briefing of the day is due by %1: it is a peak period.").arg(by);
    if (!isHidden() && sentence() == words)
        return;
    tell(isOverdue ? Tone::Warning : Tone::Info, words);
    QToolButton* button = addAction(tr("Hold the briefing…"));
    button->setObjectName(QStringLiteral("holdBriefing"));
    connect(button, &QToolButton::clicked, this, [this] { m_actions.run(kBriefingAction); });
}

QString BriefingBar::whyNotHold() const
{
    const TaskDue* due = owed();
    if (!due)
        return tr("No briefing is owed today.");
    if (!m_board.mayFulfil(*due))
        return tr("The team's lead holds the briefing.");
    return m_whyNotWrite ? m_whyNotWrite() : QString();
}

void BriefingBar::goOn()
{
    if (const QString why = whyNotHold(); !why.isEmpty())
        tell(Tone::Info, why);
    else
        hold();
}

void BriefingBar::hold()
{
    AskSpec spec;
    spec.title = tr("Briefing of the day");
    spec.intro = tr("What was said becomes an entry of the duty log, which shows that the briefing was held.");
    spec.submit = tr("Write into the log");
    spec.zone = m_place.settings.zone();
    spec.fields = {{.id = kBriefingSays,
                    .label = tr("What was said"),
                    .kind = AskField::Kind::Text,
                    .needed = true,
                    .initial = m_points().join(u'\n')}};
    const auto carryOut = [this, period = owed()->period, team = m_log.team()](
                              const QJsonObject& answers, const std::function<void(const QString&)>& done) {
        if (m_log.team() != team)
            return done(tr("Another team's log is shown by now. Nothing was written."));
        submit(period, answers.value(kBriefingSays).toString(), done);
    };
    auto* dialog = new AskDialog(spec, carryOut, theme(), parentWidget());
    dialog->keepDrafts(m_place, DraftKind::Briefing, m_log.team().toString());
    dialog->open();
}

void BriefingBar::submit(const QString& period, const QString& says, const std::function<void(const QString&)>& done)
{
    const TaskDue* due = owed();
    if (!due || due->period != period)
        return done(tr("The briefing was held meanwhile, or its day is over. Nothing was written."));
    if (const QString why = whyNotHold(); !why.isEmpty())
        return done(why);
    const Result<Group> group =
        Briefing::hold({m_place.seat, m_place.session.person(), m_place.time}, *m_log.book(), *due,
                       tr("Briefing of the day in the peak period") + u'\n' + says.trimmed(),
                       m_place.syncStatus.state() == SyncStatus::State::Offline);
    if (!group)
        return done(tr("Write what was said."));
    whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
        done(written ? QString() : tr("The briefing was not written.") + u' ' + ErrorWords::reason(written.error()));
    });
}

}  // namespace Seatdesk
