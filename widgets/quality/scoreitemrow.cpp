// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scoreitemrow.h"

#include "widgets/controls/linefield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/settings/rangespin.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr int kEditor = 128;
constexpr int kMarks = 5;
constexpr int kMarkPadding = 4;  ///< five figures stand close together
constexpr std::chrono::milliseconds kReasonPause{400};

}  // namespace

ScoreItemRow::ScoreItemRow(const Theme& theme, const ScoreItem& item, const QString& language, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_key(item.key),
      m_editor(makeEditor(item, language)),
      m_notApplicable(new QCheckBox(tr("N/A"))),
      m_reason(new LineField(theme)),
      m_pause(new QTimer(this))
{
    const QString name = item.name.in(language);
    auto* label = new ElidedLabel(name);
    theme.dress(label, item.weight == ScoreWeight::Fatal ? Role::Danger : Role::Text1);
    m_editor->setObjectName(QStringLiteral("score.") + item.key);
    m_editor->setAccessibleName(name);
    m_editor->setAccessibleDescription(item.help.in(language));
    m_editor->setToolTip(item.help.in(language));
    m_editor->setFixedWidth(kEditor);
    m_notApplicable->setObjectName(QStringLiteral("na.") + item.key);
    m_notApplicable->setAccessibleName(tr("%1: does not apply").arg(name));
    m_notApplicable->setVisible(item.weight != ScoreWeight::Fatal && item.mayNotApply);
    for (QWidget* part : std::initializer_list<QWidget*>{m_editor, m_notApplicable, m_reason})
        part->installEventFilter(this);
    makeReason(name);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label, 1);
    row->addWidget(m_editor);
    row->addWidget(m_notApplicable);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 2, 12, 2);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_reason);
    connect(m_notApplicable, &QCheckBox::clicked, this, &ScoreItemRow::applyingChanged);
}

void ScoreItemRow::makeReason(const QString& name)
{
    m_reason->setObjectName(QStringLiteral("why.") + m_key);
    m_reason->setAccessibleName(tr("%1: why points were lost").arg(name));
    m_reason->setPlaceholderText(tr("Why? Needed before it goes out"));
    m_reason->setLeadingIcon(QStringLiteral("document-edit"));
    m_reason->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kReasonPause);
    connect(m_pause, &QTimer::timeout, this, &ScoreItemRow::keepReason);
    connect(m_reason, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_reason, &QLineEdit::editingFinished, this, &ScoreItemRow::keepReason);
}

void ScoreItemRow::keepReason()
{
    m_pause->stop();
    if (!m_reason->isHidden() && m_reason->isEnabled())
        Q_EMIT explained(m_reason->text().trimmed());
}

void ScoreItemRow::showReason(bool needed, const QString& reason)
{
    if (!m_pause->isActive() && m_reason->text().trimmed() != reason)
        m_reason->setText(reason);
    m_reason->setVisible(needed);
}

void ScoreItemRow::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

bool ScoreItemRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

void ScoreItemRow::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    Q_EMIT entered();
}

QWidget* ScoreItemRow::makeEditor(const ScoreItem& item, const QString& language)
{
    switch (item.kind) {
        case ScoreKind::YesNo:
            return makeYesNo();
        case ScoreKind::Scale:
            return makeScale();
        case ScoreKind::PointsOff:
            return makePointsOff(item.points);
        case ScoreKind::Choice:
            return makeChoice(item, language);
    }
    return nullptr;
}

QWidget* ScoreItemRow::makeYesNo()
{
    auto* segments = new SegmentedControl(m_theme);
    segments->addSegment(QStringLiteral("yes"), tr("Yes"));
    segments->addSegment(QStringLiteral("no"), tr("No"));
    m_show = [segments](const QJsonValue& value) {
        segments->setCurrentValue(!value.isBool()  ? QString()
                                  : value.toBool() ? QStringLiteral("yes")
                                                   : QStringLiteral("no"));
    };
    connect(segments, &SegmentedControl::chosen, this,
            [this](const QString& value) { Q_EMIT answered(value == u"yes"); });
    return segments;
}

QWidget* ScoreItemRow::makeScale()
{
    auto* segments = new SegmentedControl(m_theme);
    segments->setProperty("segmentPadding", kMarkPadding);
    for (int mark = 1; mark <= kMarks; ++mark)
        segments->addSegment(QString::number(mark), QString::number(mark));
    m_show = [segments](const QJsonValue& value) {
        segments->setCurrentValue(value.isDouble() ? QString::number(value.toInt()) : QString());
    };
    connect(segments, &SegmentedControl::chosen, this,
            [this](const QString& value) { Q_EMIT answered(value.toInt()); });
    return segments;
}

/// Below nought stands that nothing was said yet.
QWidget* ScoreItemRow::makePointsOff(int points)
{
    auto* spin = new RangeSpin;
    spin->setRange(-1, points);
    spin->setSpecialValueText(QStringLiteral("–"));
    spin->setSuffix(tr(" off %1").arg(points));
    m_show = [spin](const QJsonValue& value) { spin->setValue(value.isDouble() ? value.toInt() : -1); };
    connect(spin, &QSpinBox::valueChanged, this, [this](int value) {
        if (value >= 0)
            Q_EMIT answered(value);
    });
    return spin;
}

QWidget* ScoreItemRow::makeChoice(const ScoreItem& item, const QString& language)
{
    auto* combo = new QComboBox;
    for (const ScoreChoice& choice : item.choices)
        combo->addItem(choice.name.in(language), choice.key);
    m_show = [combo](const QJsonValue& value) {
        combo->setCurrentIndex(value.isString() ? combo->findData(value.toString()) : -1);
    };
    connect(combo, &QComboBox::activated, this, [this, combo] { Q_EMIT answered(combo->currentData().toString()); });
    return combo;
}

void ScoreItemRow::showAnswers(const ScoreAnswers& answers)
{
    const bool notApplicable = answers.isNotApplicable(m_key);
    const QSignalBlocker quiet(m_editor);
    m_show(answers.value(m_key));
    m_editor->setEnabled(!notApplicable);
    m_notApplicable->setChecked(notApplicable);
}

}  // namespace Seatdesk
