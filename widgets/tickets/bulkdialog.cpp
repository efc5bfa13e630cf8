// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/bulkdialog.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/askinput.h"
#include "widgets/words/ticketwords.h"
#include "widgets/workplace.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

/// What makes sense for many tickets alike.
const QList<TicketAction> kOffered{
    TicketAction::Dispatch, TicketAction::Assign, TicketAction::Accept, TicketAction::Urge,    TicketAction::Approve,
    TicketAction::Return,   TicketAction::Wait,   TicketAction::Resume, TicketAction::Promise, TicketAction::Close,
    TicketAction::Cancel,   TicketAction::Settle, TicketAction::Done,   TicketAction::Leave};

}  // namespace

BulkDialog::BulkDialog(TicketDesk& desk, Workplace& place, const Theme& theme, QList<RecordId> tickets, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_place(place),
      m_theme(theme),
      m_questions(desk, place, this),
      m_tickets(std::move(tickets)),
      m_action(new QComboBox),
      m_fields(new QVBoxLayout),
      m_notice(new NoticeBar(theme)),
      m_table(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("bulkDialog"));
    setWindowTitle(tr("Bulk change"));
    for (const TicketAction action : kOffered)
        m_action->addItem(ActionWords::verb(action), keyOf(action));
    m_action->setObjectName(QStringLiteral("bulkAction"));
    m_action->setAccessibleName(tr("What to do"));
    arrange();
    connect(m_action, &QComboBox::currentIndexChanged, this, &BulkDialog::askFields);
    resize(720, 600);
    m_action->setFocus(Qt::OtherFocusReason);
    load();
}

/// What nobody accepted is settled by its owner, the rest is done by its holder.
void BulkDialog::chooseAnswer()
{
    const bool isRecorded = !m_cases.isEmpty() && m_cases.constFirst().ticket.state() == TicketState::Recorded;
    const TicketAction action = isRecorded ? TicketAction::Settle : TicketAction::Done;
    const QSignalBlocker quiet(m_action);  // the fields are asked for once, by whoever calls
    m_action->setCurrentIndex(m_action->findData(keyOf(action)));
}

void BulkDialog::arrange()
{
    m_table->setObjectName(QStringLiteral("bulkPreview"));
    m_table->setAccessibleName(tr("Preview"));
    m_table->setHeaderLabels({tr("Number"), tr("Summary"), tr("What happens")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QTreeWidget::NoSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->setSpacing(4);
    top->addWidget(makeLabel(m_theme, tr("What to do with %n ticket(s)", nullptr, static_cast<int>(m_tickets.size())),
                             Role::Text2, TextStep::Small));
    top->addWidget(m_action);
    top->addSpacing(8);
    top->addLayout(m_fields);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
}

QWidget* BulkDialog::makeFoot()
{
    m_apply = new KeyHintButton(m_theme, tr("Apply"));
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    m_apply->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_apply->setPrimary(true);
    auto* cancel = new KeyHintButton(m_theme, tr("Cancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    connect(m_apply, &QPushButton::clicked, this, &BulkDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return new DialogFoot(m_theme, {m_apply, cancel});
}

void BulkDialog::load()
{
    m_apply->setEnabled(false);
    m_notice->tell(Tone::Info, tr("Reading the tickets…"));
    m_desk.loadCases(m_tickets, this, [this](const Result<QList<TicketCase>>& cases) {
        if (!cases) {
            m_notice->tell(Tone::Danger, ActionWords::failure(tr("Reading the tickets"), cases.error()));
            return;
        }
        m_cases = *cases;
        if (m_answers)
            chooseAnswer();
        askFields();
    });
}

TicketAction BulkDialog::action() const
{
    return fromKey<TicketAction>(m_action->currentData().toString()).value_or(TicketAction::Accept);
}

void BulkDialog::askFields()
{
    if (m_fieldPlace)
        m_fieldPlace->deleteLater();
    m_inputs.clear();
    m_fieldPlace = new QWidget;
    auto* column = new QVBoxLayout(m_fieldPlace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    TicketFile first;
    if (!m_cases.isEmpty())
        first.ticket = m_cases.constFirst();
    const AskSpec spec = m_questions.ask(action(), first);
    for (const AskField& field : spec.fields) {
        // A field that each ticket holds another value of is left as it is.
        if (field.id == TicketField::kPriority)
            continue;
        auto* input = new AskInput(field, m_theme, spec.zone, m_fieldPlace);
        column->addWidget(makeLabel(m_theme, field.label, Role::Text2, TextStep::Small));
        column->addWidget(input->widget());
        m_inputs.append(input);
        connect(input, &AskInput::changed, this, &BulkDialog::preview);
    }
    m_fields->addWidget(m_fieldPlace);
    // Made last, but asked before the preview.
    QWidget* before = m_action;
    for (const AskInput* input : std::as_const(m_inputs)) {
        QWidget* whole = input->widget();
        QWidget* stop = whole->focusProxy() ? whole->focusProxy() : whole;
        setTabOrder(before, stop);
        before = stop;
    }
    setTabOrder(before, m_table);
    preview();
}

QJsonObject BulkDialog::answers() const
{
    QJsonObject answers;
    for (const AskInput* input : m_inputs)
        answers.insert(input->field().id, input->value());
    return answers;
}

bool BulkDialog::isMissing() const
{
    return std::any_of(m_inputs.begin(), m_inputs.end(), [](const AskInput* input) { return input->isMissing(); });
}

void BulkDialog::preview()
{
    const TicketDesk::Action plan = TicketQuestions::plan(action(), answers());
    const TicketActions actions = m_desk.actions();
    m_plan = TicketActions::forEach(m_cases, [&](const TicketCase& one) { return plan(actions, one); });
    showPlan();
}

void BulkDialog::showPlan()
{
    m_table->clear();
    const QString name = ActionWords::name(action());
    for (const TicketCase& one : std::as_const(m_cases)) {
        const auto refused = std::find_if(m_plan.refused.begin(), m_plan.refused.end(),
                                          [&](const auto& pair) { return pair.first == one.ticket.id(); });
        const bool allowed = refused == m_plan.refused.end();
        auto* item = new QTreeWidgetItem(m_table);
        item->setText(0, TicketNumber::shown(one.ticket.number()));
        item->setText(1, one.ticket.summary());
        if (isMissing())
            continue;
        item->setText(2, allowed ? name : ActionWords::refusal(refused->second));
        item->setIcon(2, m_theme.icon(allowed ? QStringLiteral("dialog-ok") : QStringLiteral("data-warning"),
                                      allowed ? Role::Success : Role::Warning));
        if (!allowed)
            item->setToolTip(2, item->text(2));
    }
    const auto changes = static_cast<int>(m_plan.groups.size());
    const auto refusals = static_cast<int>(m_plan.refused.size());
    const QString will = tr("%n ticket(s) will change", nullptr, changes);
    const QString stay = tr("%n will not: why stands behind each", nullptr, refusals);
    m_notice->tell(refusals > 0 ? Tone::Warning : Tone::Info,
                   isMissing()    ? tr("Fill in what is needed to see what will happen.")
                   : refusals > 0 ? will + QStringLiteral(" · ") + stay
                                  : will);
    m_apply->setEnabled(changes > 0 && !isMissing());
    m_apply->setText(tr("Apply to %n ticket(s)", nullptr, changes));
}

/// Some may be changed already, others by somebody else: what can be tried again is what is seen afresh.
void BulkDialog::readAnew(const QString& failure)
{
    m_desk.loadCases(m_tickets, this, [this, failure](const Result<QList<TicketCase>>& cases) {
        m_cases = cases.value_or(m_cases);
        preview();
        m_notice->tell(Tone::Danger, failure);
    });
}

void BulkDialog::submit()
{
    if (!m_apply->isEnabled())
        return;
    m_apply->setEnabled(false);
    const QString name = ActionWords::name(action());
    m_desk.save(m_plan.groups, name, this, [this, name](const Result<void>& result) {
        if (!result)
            return readAnew(ActionWords::failure(name, result.error()));
        Q_EMIT carriedOut(name);
        accept();
    });
}

void BulkDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return submit();
    QDialog::keyPressEvent(event);
}

}  // namespace Seatdesk
