// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/calibrationdialog.h"

#include "domain/qualitykeys.h"
#include "domain/settings.h"
#include "items/calibrationdesk.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/workplace.h"

#include <QListView>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

const QString kByItem = QStringLiteral("items");
const QString kByCall = QStringLiteral("calls");
const QString kByInspector = QStringLiteral("inspectors");
constexpr double kHundred = 100;

CalibrationLines::Bounds boundsOf(const Settings& settings)
{
    return {settings.number(SettingKey::kAgreementLow) / kHundred,
            settings.number(SettingKey::kAgreementGood) / kHundred};
}

QListView* makeLinesList(CalibrationLinesModel* model, const Theme& theme, const char* name, const QString& spoken)
{
    return makePlainList(model,
                         new TwoLineDelegate(
                             theme, [model](const QModelIndex& index) { return model->lineAt(index)->lines; }, nullptr),
                         QString::fromLatin1(name), spoken);
}

}  // namespace

CalibrationDialog::CalibrationDialog(const Workplace& place, const Theme& theme, const CalibrationDesk& desk,
                                     const ScoreForm& form, RecordId scorecard, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_read([&place, &desk, form, scorecard] {
          return std::make_unique<CalibrationLines>(place.session, form, scorecard, desk.closedRounds(),
                                                    boundsOf(place.settings), place.settings.zone());
      }),
      m_lines(m_read()),
      m_by(new SegmentedControl(theme)),
      m_model(new CalibrationLinesModel(this)),
      m_behindModel(new CalibrationLinesModel(this)),
      m_list(makeLinesList(m_model, theme, "calibrationLines", tr("Agreement"))),
      m_behind(makeLinesList(m_behindModel, theme, "calibrationBehind", tr("The rows behind it"))),
      m_behindTitle(makeLabel(theme, {}, Role::Text1, TextStep::Base, true)),
      m_legend(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_empty(new EmptyState(theme))
{
    setObjectName(QStringLiteral("calibrationDialog"));
    setWindowTitle(tr("Calibration"));
    const CalibrationLines::Bounds bounds = boundsOf(place.settings);
    m_legend->setText(
        tr("κ of two inspectors, α (ordinal) of more; a unit is a call. Below %1 they do not agree, below %2 "
           "conclusions are tentative.")
            .arg(bounds.low, 0, 'f', 2)
            .arg(bounds.good, 0, 'f', 2));
    arrange();
    connect(&desk, &CalibrationDesk::changed, this, &CalibrationDialog::renew);
    connect(m_by, &SegmentedControl::chosen, this, &CalibrationDialog::showLines);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalibrationDialog::showBehind);
    connect(m_behind->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalibrationDialog::showChoice);
    connect(m_behind, &QListView::activated, this, &CalibrationDialog::openCall);
    showLines();
}

void CalibrationDialog::arrange()
{
    m_by->setObjectName(QStringLiteral("calibrationBy"));
    m_by->setAccessibleName(tr("Look at it by"));
    m_by->addSegment(kByItem, tr("By item"));
    m_by->addSegment(kByCall, tr("By call"));
    m_by->addSegment(kByInspector, tr("By inspector"));
    m_by->setCurrentValue(kByItem);
    m_legend->setWordWrap(true);
    m_empty->setIconName(QStringLiteral("system-users"));
    m_empty->setTexts(tr("No calibration is closed yet."),
                      tr("Choose a recording and start one: several inspectors score it without sight of each other."));
    m_open = new KeyHintButton(m_theme, tr("Go to the call"), QStringLiteral("waveform"));
    m_open->setObjectName(QStringLiteral("calibrationOpen"));
    m_open->setAutoDefault(false);
    auto* close = new KeyHintButton(m_theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &CalibrationDialog::openCall);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_by, 0, Qt::AlignLeft);
    column->addWidget(m_legend);
    column->addWidget(m_list, 3);
    column->addWidget(m_behindTitle);
    column->addWidget(m_behind, 2);
    column->addWidget(m_empty, 1);
    (new DialogFoot(m_theme, {m_open, close}))->standUnder(column, *this);
    resize(680, 640);
}

/// Scores arrive a moment after their round was closed; what was chosen stays chosen.
void CalibrationDialog::renew()
{
    const int chosen = m_list->currentIndex().row();
    m_lines = m_read();
    showLines();
    if (chosen > 0 && chosen < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(chosen));
}

void CalibrationDialog::showLines()
{
    const QString by = m_by->currentValue();
    const bool nothing = m_lines->calls().isEmpty();
    m_model->setLines(by == kByCall ? m_lines->calls() : by == kByInspector ? m_lines->inspectors() : m_lines->items());
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_behind, m_behindTitle, m_legend, m_by})
        part->setVisible(!nothing);
    m_empty->setVisible(nothing);
    m_open->setVisible(!nothing);
    m_list->setCurrentIndex(m_model->index(0));
    showBehind();
}

void CalibrationDialog::showBehind()
{
    const int place = m_list->currentIndex().row();
    const QString by = m_by->currentValue();
    m_behindModel->setLines(by == kByCall        ? m_lines->behindCall(place)
                            : by == kByInspector ? m_lines->behindInspector(place)
                                                 : m_lines->behindItem(place));
    const CalibrationLine* line = m_model->lineAt(m_list->currentIndex());
    m_behindTitle->setText(line ? line->lines.title : QString());
    m_behind->setCurrentIndex(m_behindModel->index(0));
    showChoice();
}

void CalibrationDialog::showChoice()
{
    const CalibrationLine* line = m_behindModel->lineAt(m_behind->currentIndex());
    m_open->setEnabled(line && !line->recording.isNull());
    m_open->setToolTip(m_open->isEnabled() ? QString() : tr("Choose a call first."));
}

void CalibrationDialog::openCall()
{
    const CalibrationLine* line = m_behindModel->lineAt(m_behind->currentIndex());
    if (!line || line->recording.isNull())
        return;
    const RecordId recording = line->recording;
    accept();
    Q_EMIT recordingChosen(recording);
}

}  // namespace Seatdesk
