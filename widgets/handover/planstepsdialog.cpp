// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/planstepsdialog.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "items/rowsmodel.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/planwords.h"
#include "widgets/knowledge/articletexts.h"

#include <QListView>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kStepSays{"says"};
/// Of the step in full, below the list.
constexpr int kStepLines = 3;

std::optional<PlanTick> tickOf(const QHash<qint64, PlanTick>& ticks, qsizetype number)
{
    const auto tick = ticks.constFind(number);
    return tick == ticks.constEnd() ? std::nullopt : std::optional(*tick);
}

Row stepRow(RecordId plan, qsizetype number, const TwoLines& lines)
{
    Row row;
    row.record = PlanTick::kRecord;
    row.id = derivedId(OperationId(plan), QString::number(number));
    QStringList words{lines.title, lines.facts, lines.state};
    words.removeAll(QString());
    row.fields = {{kStepSays, words.join(QStringLiteral(", "))}};
    return row;
}

}  // namespace

PlanStepsDialog::PlanStepsDialog(Workplace& place, const Theme& theme, Parts parts, RecordId subject, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_parts(std::move(parts)),
      m_subject(subject),
      m_rows(new RowsModel(kStepSays, this)),
      m_notice(new NoticeBar(theme)),
      m_facts(makeLabel(theme, {}, Role::Text1)),
      m_step(makeLabel(theme, {}, Role::Text1))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("planStepsDialog"));
    setWindowTitle(PlanWords::title(plan()));
    const auto say = [this](const QModelIndex& index) {
        const QList<PlanStep> steps = PlanWords::steps(plan());
        if (index.row() >= steps.size())
            return TwoLines();
        const auto ticks = run() ? m_parts.board.ticksOf(*run()) : QHash<qint64, PlanTick>();
        const auto tick = tickOf(ticks, index.row() + 1);
        return PlanWords::lines(index.row() + 1, steps.at(index.row()), tick ? &*tick : nullptr, m_place.session,
                                m_place.settings.zone());
    };
    m_list = makePlainList(m_rows, new TwoLineDelegate(theme, say, nullptr), QStringLiteral("planStepList"),
                           tr("Steps of the plan"));
    arrange();
    connect(&m_parts.board, &PlanBoard::changed, this, &PlanStepsDialog::showSteps);
    connect(m_list, &QListView::activated, this, &PlanStepsDialog::tick);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_notice->dismiss();
        showStep();
    });
    showSteps();
    m_list->setFocus(Qt::OtherFocusReason);
}

const Row* PlanStepsDialog::run() const
{
    const Row* row = m_parts.board.find(m_subject);
    return row && row->record == PlanRun::kRecord ? row : nullptr;
}

const Row* PlanStepsDialog::plan() const
{
    const Row* row = m_parts.board.find(m_subject);
    return row && row->record == PlanRun::kRecord ? m_parts.board.planOf(*row) : row;
}

QWidget* PlanStepsDialog::makeHead()
{
    m_facts->setObjectName(QStringLiteral("planFacts"));
    m_facts->setWordWrap(true);
    auto* head = new Ground(m_theme, Role::Sunken, Qt::BottomEdge);
    auto* row = new QVBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 7);
    row->addWidget(m_facts);
    return head;
}

void PlanStepsDialog::arrange()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    m_step->setObjectName(QStringLiteral("planStep"));
    m_step->setWordWrap(true);
    m_step->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_step->setMinimumHeight(kStepLines * m_step->fontMetrics().lineSpacing() + 16);
    m_step->setContentsMargins(12, 8, 12, 8);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_step);
    const auto button = [this](const QString& text, const QString& icon, const char* name, const auto& pressed) {
        auto* made = new KeyHintButton(m_theme, text, icon);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, pressed);
        return made;
    };
    m_tick = button(tr("Tick off…"), QStringLiteral("emblem-checked"), "planTick", [this] { tick(); });
    m_tick->setPrimary(true);
    m_tick->setKeyHint(QStringLiteral("Enter"));
    m_end = button(tr("End the plan…"), QStringLiteral("window-close"), "planEnd", [this] { end(); });
    auto* print = button(tr("Print…"), QStringLiteral("document-print"), "planStepsPrint", [this] {
        if (const Row* known = plan(); known && m_parts.print)
            m_parts.print(known->id);
    });
    auto* close = button(tr("Close"), {}, "planStepsClose", [this] { reject(); });
    close->setKeyHint(QStringLiteral("Esc"));
    (new DialogFoot(m_theme, {m_tick, m_end, print, close}))->standUnder(column, *this);
    resize(680, 600);
}

void PlanStepsDialog::tell(const QString& why)
{
    m_notice->tell(Tone::Info, why);
}

void PlanStepsDialog::showSteps()
{
    const Row* known = plan();
    const Row* at = run();
    const QList<PlanStep> steps = PlanWords::steps(known);
    const auto ticks = at ? m_parts.board.ticksOf(*at) : QHash<qint64, PlanTick>();
    QList<Row> rows;
    qsizetype next = 0;
    for (qsizetype number = 1; number <= steps.size(); ++number) {
        const auto tick = tickOf(ticks, number);
        if (next == 0 && (!tick || tick->state() == TickState::Open))
            next = number;
        rows.append(stepRow(m_subject, number,
                            PlanWords::lines(number, steps.at(number - 1), tick ? &*tick : nullptr, m_place.session,
                                             m_place.settings.zone())));
    }
    m_rows->setRows(rows);
    m_list->viewport()->update();
    if (!m_list->currentIndex().isValid() && !rows.isEmpty())
        m_list->setCurrentIndex(m_rows->index(static_cast<int>(std::max<qsizetype>(next, 1) - 1)));
    const TwoLines lines = at      ? PlanWords::lines(m_parts.board, *at, m_place.settings.zone())
                           : known ? PlanWords::lines(EmergencyPlan(*known))
                                   : TwoLines();
    m_facts->setText(factsText({lines.state, lines.facts}));
    const bool isUnderWay = at && PlanRun(*at).isUnderWay();
    m_tick->setVisible(isUnderWay);
    m_end->setVisible(isUnderWay);
    showStep();
}

/// A long step has no room in its row.
void PlanStepsDialog::showStep()
{
    const PlanStep step = PlanWords::steps(plan()).value(m_list->currentIndex().row());
    m_step->setText(step.who.isEmpty() ? step.does : tr("%1: %2").arg(step.who, step.does));
}

void PlanStepsDialog::tick()
{
    const Row* at = run();
    if (!at || !m_list->currentIndex().isValid() || !PlanRun(*at).isUnderWay())
        return;
    if (const QString why = m_parts.commands.whyNotTick(*at); !why.isEmpty())
        return tell(why);
    m_parts.commands.tick(Row(*at), m_list->currentIndex().row() + 1, this);
}

void PlanStepsDialog::end()
{
    const Row* at = run();
    if (!at)
        return;
    if (const QString why = m_parts.commands.whyNotEnd(*at); !why.isEmpty())
        return tell(why);
    m_parts.commands.end(Row(*at), this);
}

}  // namespace Seatdesk
