// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/decidedialog.h"

#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/scorewords.h"
#include "widgets/tickets/askinput.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QTimeZone>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kStands = QStringLiteral("stands");
const QString kChosen = QStringLiteral("chosen");
const QString kSecond = QStringLiteral("second");
constexpr const char* kItemKey = "item";
constexpr int kDecideWidth = 760;
constexpr int kDecideHeight = 640;

AskField reasonField(const QString& label)
{
    return {.id = QStringLiteral("reason"), .label = label, .needed = true};
}

}  // namespace

DecideDialog::DecideDialog(const Case& about, Submit submit, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_case(about),
      m_submit(std::move(submit)),
      m_first(ScoreAnswers::fromJson(about.first.answers())),
      m_second(ScoreAnswers::fromJson(about.second.answers())),
      m_objections(Objections::fromJson(about.first.objections())),
      m_outcome(new SegmentedControl(theme)),
      m_total(makeLabel(theme, {}, Role::Text1, TextStep::Base, true)),
      m_reason(new AskInput(reasonField(tr("Reason, for the agent")), theme, QTimeZone::utc(), this)),
      m_notice(new NoticeBar(theme)),
      m_decide(new KeyHintButton(theme, tr("Decide")))
{
    setObjectName(QStringLiteral("decideDialog"));
    setWindowTitle(tr("Decide the appeal"));
    build();
    showOutcome();
}

void DecideDialog::build()
{
    m_notice->hide();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    const QString remark = m_objections.remark.isEmpty() ? QString() : u' ' + tr("“%1”").arg(m_objections.remark);
    QLabel* intro = makeLabel(m_theme, tr("%1 appealed.").arg(m_case.agent) + remark, Role::Text2);
    intro->setWordWrap(true);
    column->addWidget(intro);
    column->addWidget(makeItems());
    column->addWidget(makeOutcome());
    column->addWidget(makeLabel(m_theme, tr("%1 (needed)").arg(m_reason->field().label), Role::Text2, TextStep::Small));
    column->addWidget(m_reason->widget());
    column->addStretch();
    connect(m_reason, &AskInput::refused, this, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_notice);
    whole->addWidget(area, 1);
    whole->addWidget(makeFoot());
    resize(kDecideWidth, kDecideHeight);
    setMinimumSize(480, 320);
}

QWidget* DecideDialog::makeItems()
{
    auto* items = new QWidget;
    auto* grid = new QGridLayout(items);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(4, 3);
    const QStringList titles{tr("Item"), tr("First"), tr("Second"), tr("Take the second"), tr("The agent's reason")};
    for (int i = 0; i < titles.size(); ++i)
        grid->addWidget(makeLabel(m_theme, titles.at(i), Role::Text2, TextStep::Small), 0, i);
    int row = 0;
    for (const ScoreItem& item : m_case.form.items())
        addItem(*grid, ++row, item);
    return items;
}

void DecideDialog::addItem(QGridLayout& grid, int row, const ScoreItem& item)
{
    const QString language = QLocale().name();
    const QString first = ScoreWords::answer(item, m_first, language);
    const QString second = ScoreWords::answer(item, m_second, language);
    const bool differs = m_first.toJson().value(item.key) != m_second.toJson().value(item.key);
    const Role ink = differs ? Role::Text1 : Role::Text2;
    QLabel* name = makeLabel(m_theme, item.name.in(language), ink, TextStep::Base, differs);
    QLabel* reason = makeLabel(m_theme, m_objections.items.value(item.key), Role::Text1);
    for (QLabel* label : {name, reason})
        label->setWordWrap(true);
    reason->setObjectName(QStringLiteral("objection.") + item.key);
    grid.addWidget(name, row, 0);
    grid.addWidget(makeLabel(m_theme, first, ink), row, 1);
    grid.addWidget(makeLabel(m_theme, second, ink), row, 2);
    grid.addWidget(reason, row, 4);
    if (!differs)
        return;
    auto* box = new QCheckBox;
    box->setObjectName(QStringLiteral("take.") + item.key);
    box->setAccessibleName(tr("%1: take the second").arg(item.name.in(language)));
    box->setProperty(kItemKey, item.key);
    connect(box, &QCheckBox::toggled, this, &DecideDialog::showOutcome);
    grid.addWidget(box, row, 3);
    m_boxes.append(box);
}

QWidget* DecideDialog::makeOutcome()
{
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setMayWrap(true);
    m_outcome->addSegment(kStands, tr("The first score stands"));
    m_outcome->addSegment(kChosen, tr("The chosen items count"));
    m_outcome->addSegment(kSecond, tr("The second score counts"));
    if (m_boxes.isEmpty()) {
        for (const QString& outcome : {kChosen, kSecond})
            m_outcome->setSegmentEnabled(outcome, false, tr("Both found the same."));
    }
    connect(m_outcome, &SegmentedControl::chosen, this, &DecideDialog::choose);
    m_total->setObjectName(QStringLiteral("decidedTotal"));
    m_total->setWordWrap(true);
    auto* outcome = new QWidget;
    auto* column = new QVBoxLayout(outcome);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_outcome);
    column->addWidget(m_total);
    return outcome;
}

QWidget* DecideDialog::makeFoot()
{
    m_decide->setObjectName(QStringLiteral("submit"));
    m_decide->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_decide->setPrimary(true);
    auto* cancel = new KeyHintButton(m_theme, tr("Cancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    for (KeyHintButton* button : {m_decide, cancel})
        button->setAutoDefault(false);
    connect(m_decide, &QPushButton::clicked, this, &DecideDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return new DialogFoot(m_theme, {m_decide, cancel});
}

QStringList DecideDialog::taken() const
{
    QStringList keys;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked())
            keys.append(box->property(kItemKey).toString());
    }
    return keys;
}

/// The outcome says what the boxes say: choosing one sets them, but for the one that leaves them to the person.
void DecideDialog::choose(const QString& outcome)
{
    m_isChoosing = outcome == kChosen;
    for (QCheckBox* box : std::as_const(m_boxes)) {
        if (!m_isChoosing)
            box->setChecked(outcome == kSecond);
    }
    showOutcome();
}

QString DecideDialog::outcome(const QStringList& keys) const
{
    if (m_isChoosing)
        return kChosen;
    if (keys.isEmpty())
        return kStands;
    return keys.size() == m_boxes.size() ? kSecond : kChosen;
}

void DecideDialog::showOutcome()
{
    const QStringList keys = taken();
    m_outcome->setCurrentValue(outcome(keys));
    const auto points = [this](const ScoreAnswers& answers) {
        return ScoreWords::points(scoreOf(m_case.form, answers).hundredths());
    };
    m_total->setText(tr("Published %1, second score %2. Counts from now on: %3.")
                         .arg(ScoreWords::points(m_case.first.score()), points(m_second),
                              keys.isEmpty() ? ScoreWords::points(m_case.first.score())
                                             : points(decidedAnswers(m_case.form, m_first, m_second, keys))));
}

void DecideDialog::submit()
{
    if (m_busy)
        return;
    const QStringList keys = taken();
    if (m_isChoosing && keys.isEmpty()) {
        m_notice->tell(Tone::Warning, tr("Choose the items that count, or let the first score stand."));
        return m_boxes.constFirst()->setFocus(Qt::OtherFocusReason);
    }
    if (m_reason->isMissing()) {
        m_notice->tell(Tone::Warning, tr("Still needed: %1.").arg(m_reason->field().label));
        return m_reason->widget()->setFocus(Qt::OtherFocusReason);
    }
    const ScoreAnswers answers = decidedAnswers(m_case.form, m_first, m_second, keys);
    // An item that waits for another one would count in full without anybody's answer.
    const QStringList open = scoreOf(m_case.form, answers).open;
    const auto waits = std::find_if(open.begin(), open.end(), [this](const QString& key) {
        const ScoreItem* item = m_case.form.item(key);
        return item && !item->onlyIf.isNone();
    });
    if (waits != open.end()) {
        m_notice->tell(Tone::Warning,
                       tr("“%1” depends on another item and would stay without an answer. Take the second "
                          "of both, or of neither.")
                           .arg(m_case.form.item(*waits)->name.in(QLocale().name())));
        return m_boxes.constFirst()->setFocus(Qt::OtherFocusReason);
    }
    m_busy = true;
    m_decide->setEnabled(false);
    const QPointer<DecideDialog> self(this);
    m_submit(
        {answers, scoreOf(m_case.form, answers).hundredths(), !keys.isEmpty(), m_reason->value().toString().trimmed()},
        [self](const QString& failure) {
            if (self)
                self->finish(failure);
        });
}

void DecideDialog::finish(const QString& failure)
{
    m_busy = false;
    m_decide->setEnabled(true);
    if (failure.isEmpty())
        return accept();
    m_notice->tell(Tone::Danger, failure);
}

void DecideDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return submit();
    QDialog::keyPressEvent(event);
}

}  // namespace Seatdesk
