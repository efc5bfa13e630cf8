// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/points/pointsdialog.h"

#include "domain/attendance.h"
#include "domain/pointactions.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "domain/whendone.h"
#include "items/rowsmodel.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/points/pointwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QToolButton>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kPointSays{"says"};
const QString kRuleChoice = QStringLiteral("rule");
const QString kTold = QStringLiteral("told");
const QString kWhy = QStringLiteral("reason");
const QString kWhen = QStringLiteral("happened_at");
/// Between two amounts that are offered: half a point below one, else whole points.
constexpr int kSmallStep = 5;
constexpr int kWholeStep = 10;

Row saidRow(RecordId id, const TwoLines& lines)
{
    Row row;
    row.record = PointItem::kRecord;
    row.id = id;
    row.fields = {{kPointSays, factsText({lines.title, lines.facts, lines.state})}};
    return row;
}

QString choiceOf(PointRule rule, int tenths)
{
    return keyOf(rule) + u':' + QString::number(tenths);
}

}  // namespace

PointsDialog::PointsDialog(Workplace& place, const Theme& theme, Ways ways, StaffId person, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_ways(std::move(ways)),
      m_desk(place.records, place.session, place.settings),
      m_rows(new RowsModel(kPointSays, this)),
      m_people(new QComboBox),
      m_month(makeLabel(theme, {}, Role::Text1)),
      m_total(makeLabel(theme, {}, Role::Text1)),
      m_measure(new Chip(theme, {})),
      m_notice(new NoticeBar(theme)),
      m_empty(new EmptyState(theme))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("pointsDialog"));
    setWindowTitle(tr("Points of the month"));
    build(person);
    follow();
    showMonth();
    m_list->setFocus(Qt::OtherFocusReason);
}

void PointsDialog::follow()
{
    connect(&m_desk, &PointDesk::changed, this, &PointsDialog::showMonth);
    connect(&m_desk, &PointDesk::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The points could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_people, &QComboBox::currentIndexChanged, this, &PointsDialog::showMonth);
    connect(m_list, &QListView::activated, this, &PointsDialog::confirm);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_notice->dismiss();
        showChoice();
    });
}

StaffId PointsDialog::person() const
{
    return StaffId::fromString(m_people->currentData().toString());
}

void PointsDialog::turn(int months)
{
    m_desk.setMonth(m_desk.month().addMonths(months));
}

TwoLines PointsDialog::linesOf(const PointProposal& proposal) const
{
    const PointProfile profile = m_desk.profile();
    const PointOffer* offer = profile.offer(proposal.rule);
    TwoLines lines;
    lines.title = factsText({m_place.session.nameOf(ScopeId(proposal.person)), PointWords::rule(proposal.rule)});
    lines.facts =
        factsText({momentText(proposal.at, m_place.settings.zone()),
                   proposal.evidence.record == Ticket::kRecord ? TicketNumber::shown(Ticket(proposal.evidence).number())
                                                               : tr("from the roll call"),
                   offer ? PointWords::terms(offer->terms) : QString()});
    lines.strong = true;
    lines.state = tr("To decide");
    lines.stateTone = Tone::Warning;
    lines.stateIcon = iconOf(lines.stateTone);
    return lines;
}

TwoLines PointsDialog::linesOf(const PointItem& item) const
{
    const QTimeZone zone = m_place.settings.zone();
    TwoLines lines;
    lines.title =
        factsText({m_place.session.nameOf(ScopeId(item.owner())),
                   item.rule() ? PointWords::rule(*item.rule()) : QString(), PointWords::terms(item.terms())});
    lines.facts = factsText({momentText(item.happenedAt().value_or(Instant()), zone), item.told(), item.reason(),
                             tr("decided by %1").arg(m_place.session.nameOf(ScopeId(item.decidedBy())))});
    lines.state = item.isConfirmed() ? tr("Counts") : tr("Does not count");
    lines.stateTone = item.isConfirmed() ? Tone::Success : Tone::Neutral;
    lines.stateIcon = iconOf(lines.stateTone);
    return lines;
}

TwoLines PointsDialog::linesAt(const QModelIndex& index) const
{
    const int place = index.row();
    if (place < m_proposals.size())
        return linesOf(m_proposals.at(place));
    const qsizetype decided = place - m_proposals.size();
    return decided < m_items.size() ? linesOf(PointItem(m_items.at(decided))) : TwoLines();
}

void PointsDialog::showMonth()
{
    m_proposals = m_desk.proposals(person());
    m_items = m_desk.items(person());
    QList<Row> rows;
    for (const PointProposal& proposal : std::as_const(m_proposals))
        rows.append(saidRow(proposal.id, linesOf(proposal)));
    for (const Row& item : std::as_const(m_items))
        rows.append(saidRow(item.id, linesOf(PointItem(item))));
    m_rows->setRows(rows);
    m_list->viewport()->update();
    m_month->setText(m_desk.month().toString(QStringLiteral("yyyy-MM")));
    const QDate today = toDateTime(m_place.time.now(), m_place.settings.zone()).date();
    m_after->setEnabled(m_desk.month().addMonths(1) <= today);
    if (person().isNull()) {
        m_total->setText(tr("%n to decide", nullptr, static_cast<int>(m_proposals.size())));
        m_measure->hide();
    } else {
        const PointMonth account = m_desk.account(person());
        m_total->setText(PointWords::account(account));
        m_measure->setVisible(account.measure != PointMeasure::None);
        const Tone tone = PointWords::tone(account.measure);
        m_measure->setChip({iconOf(tone), PointWords::measure(account.measure), {}, tone});
    }
    if (!m_list->currentIndex().isValid() && !rows.isEmpty())
        m_list->setCurrentIndex(m_rows->index(0));
    m_list->setVisible(!rows.isEmpty());
    showEmpty();
    showChoice();
}

void PointsDialog::showEmpty()
{
    m_empty->setVisible(m_rows->rowCount() == 0 && m_desk.isLoaded());
    m_empty->setTexts(tr("Nothing was decided, and nothing waits to be."),
                      tr("Lateness and absence at roll calls, and valid complaints that name somebody liable, appear "
                         "here. They count once a lead or the director says so."));
}

const PointProposal* PointsDialog::proposal() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_proposals.size() ? &m_proposals.at(index.row()) : nullptr;
}

const Row* PointsDialog::item() const
{
    const QModelIndex index = m_list->currentIndex();
    const qsizetype decided = index.row() - m_proposals.size();
    return index.isValid() && decided >= 0 && decided < m_items.size() ? &m_items.at(decided) : nullptr;
}

Row PointsDialog::evidence() const
{
    if (const PointProposal* proposed = proposal())
        return proposed->evidence;
    return item() ? m_desk.evidence(PointItem(*item()).evidenceId()) : Row();
}

void PointsDialog::showChoice()
{
    const bool decides = item() && m_desk.mayDecide(PointItem(*item()).owner());
    m_confirm->setEnabled(proposal() || (decides && !PointItem(*item()).isConfirmed()));
    m_refuse->setEnabled(proposal() || (decides && PointItem(*item()).isConfirmed()));
    m_add->setEnabled(m_desk.mayDecide(person()));
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("Choose whose points they are first; not your own."));
    const Row fact = evidence();
    m_open->setEnabled((fact.record == Ticket::kRecord && m_ways.openTicket) ||
                       (fact.record == Attendance::kRecord && m_ways.openLog));
}

void PointsDialog::openEvidence()
{
    const Row fact = evidence();
    const Ways ways = m_ways;
    if (fact.record == Ticket::kRecord && ways.openTicket) {
        accept();
        ways.openTicket(fact.id);
    } else if (fact.record == Attendance::kRecord && ways.openLog) {
        accept();
        ways.openLog(fact.scope, Attendance(fact).at().value_or(Instant()));
    }
}

/// Each rule of the profile, one that leaves a choice with its amounts.
AskField PointsDialog::ruleField(PointRule preferred) const
{
    AskField field{.id = kRuleChoice, .label = tr("Rule"), .kind = AskField::Kind::Choice, .needed = true};
    const PointProfile profile = m_desk.profile();
    for (const PointOffer& offer : profile.offers()) {
        const int least = offer.terms.steps.first().tenths;
        if (offer.rule == preferred)
            field.initial = choiceOf(offer.rule, least);
        const QString name = PointWords::rule(offer.rule);
        if (offer.mostTenths == 0) {
            field.choices.append({choiceOf(offer.rule, least), tr("%1: %2").arg(name, PointWords::terms(offer.terms))});
            continue;
        }
        const int step = std::abs(offer.mostTenths) > kWholeStep ? kWholeStep : kSmallStep;
        const int high = std::max(std::abs(least), std::abs(offer.mostTenths));
        for (int tenths = std::min(std::abs(least), std::abs(offer.mostTenths)); tenths <= high; tenths += step) {
            const int amount = offer.mostTenths < 0 ? -tenths : tenths;
            field.choices.append({choiceOf(offer.rule, amount), tr("%1: %2").arg(name, PointWords::change(amount))});
        }
    }
    return field;
}

void PointsDialog::takeRule(PointDraft& draft, const QString& choice) const
{
    const PointProfile profile = m_desk.profile();
    const auto rule = fromKey<PointRule>(choice.section(u':', 0, 0));
    const PointOffer* offer = rule ? profile.offer(*rule) : nullptr;
    if (!offer)
        return;
    draft.rule = *rule;
    draft.terms = offer->chosen(choice.section(u':', 1).toInt());
}

PointDraft PointsDialog::draftOf(const PointProposal& proposal) const
{
    PointDraft draft{proposal.id, proposal.person, proposal.rule, {}, proposal.at, proposal.evidence, {}};
    const PointProfile profile = m_desk.profile();
    if (const PointOffer* offer = profile.offer(proposal.rule))
        draft.terms = offer->terms;
    return draft;
}

void PointsDialog::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    AskSpec spec;
    spec.title = tr("It counts");
    spec.submit = tr("It counts");
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    if (const PointProposal* proposed = proposal()) {
        const TwoLines lines = linesOf(*proposed);
        spec.intro = factsText({lines.title, lines.facts});
        spec.fields = {ruleField(proposed->rule), {.id = kTold, .label = tr("Remark"), .kind = AskField::Kind::Text}};
        return ask(spec, proposed->id.toString(),
                   [this, builder, draft = draftOf(*proposed)](const QJsonObject& answers) {
                       PointDraft decided = draft;
                       takeRule(decided, answers.value(kRuleChoice).toString());
                       decided.told = answers.value(kTold).toString();
                       return confirmPoints(builder, decided);
                   });
    }
    spec.intro = linesOf(PointItem(*item())).title;
    spec.fields = {{.id = kWhy, .label = tr("Why"), .kind = AskField::Kind::Text, .needed = true}};
    ask(spec, item()->id.toString(), [builder, row = *item()](const QJsonObject& answers) {
        return turnPoints(builder, row, answers.value(kWhy).toString());
    });
}

void PointsDialog::refuse()
{
    if (!m_refuse->isEnabled())
        return;
    AskSpec spec;
    spec.title = tr("It does not count");
    spec.submit = tr("It does not count");
    spec.fields = {{.id = kWhy, .label = tr("Why"), .kind = AskField::Kind::Text, .needed = true}};
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    if (const PointProposal* proposed = proposal()) {
        spec.intro = linesOf(*proposed).title;
        return ask(spec, proposed->id.toString(), [builder, draft = draftOf(*proposed)](const QJsonObject& answers) {
            return refusePoints(builder, draft, answers.value(kWhy).toString());
        });
    }
    spec.intro = linesOf(PointItem(*item())).title;
    ask(spec, item()->id.toString(), [builder, row = *item()](const QJsonObject& answers) {
        return turnPoints(builder, row, answers.value(kWhy).toString());
    });
}

void PointsDialog::addByHand()
{
    const QTimeZone zone = m_place.settings.zone();
    const Instant now = m_place.time.now();
    const QDate last = m_desk.month().addMonths(1).addDays(-1);
    const Instant initial = std::min(now, fromDateTime(QDateTime(last, QTime(12, 0), zone)));
    AskSpec spec;
    spec.title = tr("Write down what happened");
    spec.intro =
        tr("It counts for %1 in the month in which it happened.").arg(m_place.session.nameOf(ScopeId(person())));
    spec.submit = tr("It counts");
    spec.zone = zone;
    spec.fields = {ruleField(PointRule::Left),
                   {.id = kTold, .label = tr("What happened"), .kind = AskField::Kind::Text, .needed = true},
                   {.id = kWhen,
                    .label = tr("When"),
                    .kind = AskField::Kind::Moment,
                    .needed = true,
                    .initial = toMicros(initial)}};
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    ask(spec, person().toString(), [this, builder, about = person()](const QJsonObject& answers) {
        PointDraft draft;
        draft.person = about;
        takeRule(draft, answers.value(kRuleChoice).toString());
        draft.told = answers.value(kTold).toString();
        draft.at = fromMicros(answers.value(kWhen).toInteger());
        return confirmPoints(builder, draft);
    });
}

void PointsDialog::ask(const AskSpec& spec, const QString& about,
                       const std::function<Result<Group>(const QJsonObject& answers)>& decide)
{
    const auto submit = [this, decide](const QJsonObject& answers, const Done& done) {
        const Result<Group> group = decide(answers);
        if (!group)
            return done(tr("Say what happened, or why."));
        whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
            done(written ? QString() : tr("It was not written down.") + u' ' + ErrorWords::reason(written.error()));
        });
    };
    auto* dialog = new AskDialog(spec, submit, m_theme, this);
    dialog->keepDrafts(m_place, DraftKind::Points, about);
    dialog->open();
}

}  // namespace Seatdesk
