// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/deputynaming.h"

#include "domain/deputies.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/pickers.h"
#include "widgets/words/errorwords.h"

#include <chrono>

namespace Seatdesk {

namespace {

const QString kAway = QStringLiteral("away");
const QString kDeputy = QStringLiteral("deputy");
const QString kFrom = QStringLiteral("from");
const QString kUntil = QStringLiteral("until");
const QString kReason = QStringLiteral("reason");

/// What is offered first: the rest of a working day.
constexpr std::chrono::hours kLength{9};

}  // namespace

DeputyNaming::DeputyNaming(Workplace& workplace, const Theme& theme, ActionRegistry& actions, QWidget* window)
    : QObject(window), m_work(workplace), m_theme(theme), m_window(window)
{
    actions.add({.id = QStringLiteral("deputy.name"),
                 .name = tr("Name a deputy"),
                 .icon = QStringLiteral("document-swap"),
                 .group = tr("Team"),
                 .run = [this] { ask(); },
                 .whyNot = [this] { return whyNot(); }},
                this);
}

QString DeputyNaming::whyNot() const
{
    const Session& session = m_work.session;
    for (const char16_t* role : {u"lead", u"director", u"admin"}) {
        if (session.hasRole(QString::fromUtf16(role)))
            return {};
    }
    return tr("a team lead, the director or the administrator names deputies");
}

void DeputyNaming::ask()
{
    const Instant now = m_work.time.now();
    const ScopeId team = m_work.session.hasRole(QStringLiteral("lead")) ? m_work.session.team() : ScopeId();
    const PickSource people = Pickers::people(m_work.session, m_work.typeAhead, team);
    AskSpec spec;
    spec.title = tr("Name a deputy");
    spec.intro = tr("Until then the deputy may do with that person's tickets what the person could. It is recorded.");
    spec.submit = tr("Name");
    spec.zone = m_work.settings.zone();
    spec.fields = {
        {.id = kAway, .label = tr("Who is away"), .kind = AskField::Kind::Pick, .needed = true},
        {.id = kDeputy, .label = tr("Who stands in"), .kind = AskField::Kind::Pick, .needed = true},
        {.id = kFrom, .label = tr("From"), .kind = AskField::Kind::Moment, .needed = true, .initial = toMicros(now)},
        {.id = kUntil,
         .label = tr("Until"),
         .kind = AskField::Kind::Moment,
         .needed = true,
         .initial = toMicros(now + kLength)},
        {.id = kReason, .label = tr("Reason"), .kind = AskField::Kind::Line, .needed = true}};
    spec.fields[0].source = people;
    spec.fields[1].source = people;
    auto* dialog = new AskDialog(
        spec, [this](const QJsonObject& answers, const Done& done) { name(answers, done); }, m_theme, m_window);
    dialog->open();
}

void DeputyNaming::name(const QJsonObject& answers, const Done& done)
{
    const Grant grant = Deputies::grant(
        StaffId::fromString(answers.value(kAway).toString()), StaffId::fromString(answers.value(kDeputy).toString()),
        fromMicros(answers.value(kFrom).toInteger()), fromMicros(answers.value(kUntil).toInteger()));
    const GroupBuilder builder(m_work.seat, m_work.session.person(), m_work.time);
    const Result<Group> group =
        Deputies::name(builder, m_work.session.scopes().department(), grant, answers.value(kReason).toString());
    if (!group)
        return done(grant.until <= grant.from
                        ? tr("No deputy was named: the time ends before it begins. Choose a later end.")
                        : tr("No deputy was named: nobody stands in for themselves. Choose somebody else."));
    whenDone(m_work.records.submit(*group), this, [done](const Result<void>& result) {
        done(result ? QString() : tr("No deputy was named. %1").arg(ErrorWords::reason(result.error())));
    });
}

}  // namespace Seatdesk
