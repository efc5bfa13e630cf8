// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/addrecordingsdialog.h"

#include "audio/reading/folderscan.h"
#include "domain/qualitykeys.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/settings/settingskeeper.h"
#include "widgets/settings/settingtexts.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace Seatdesk {

AddRecordingsDialog::AddRecordingsDialog(const Workplace& place, const Theme& theme, const QualityWays& ways,
                                         QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_ways(ways),
      m_intake(place.records, place.session, place.settings, place.seat),
      m_folder(new LineField(theme)),
      m_browse(new KeyHintButton(theme, tr("Choose…"), QStringLiteral("folder"))),
      m_names(makeLabel(theme, {}, Role::Text3, TextStep::Small)),
      m_progress(new QProgressBar),
      m_found(makeLabel(theme, {}, Role::Text1)),
      m_notice(new NoticeBar(theme)),
      m_look(new KeyHintButton(theme, tr("Look through it"))),
      m_add(new KeyHintButton(theme, tr("Add"))),
      m_cancel(new KeyHintButton(theme, tr("Cancel")))
{
    setObjectName(QStringLiteral("addRecordings"));
    setWindowTitle(tr("Add recordings"));
    build(theme);
    m_folder->setText(place.settings.text(SettingKey::kRecordingFolder));
    connect(m_browse, &QPushButton::clicked, this, &AddRecordingsDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_planned = false;
        m_found->clear();
        setWorking(false);
    });
    connect(m_look, &QPushButton::clicked, this, &AddRecordingsDialog::look);
    connect(m_add, &QPushButton::clicked, this, &AddRecordingsDialog::add);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_intake, &RecordingIntake::planned, this, &AddRecordingsDialog::showPlan);
    connect(&m_intake, &RecordingIntake::added, this, &QDialog::accept);
    connect(&m_intake, &RecordingIntake::failed, this, [this](const Error& error) {
        setWorking(false);
        m_notice->tell(Tone::Danger, tr("The recordings were not added.") + u' ' + ErrorWords::reason(error));
    });
    setWorking(false);
}

AddRecordingsDialog::~AddRecordingsDialog() = default;

void AddRecordingsDialog::build(const Theme& theme)
{
    m_folder->setObjectName(QStringLiteral("recordingFolder"));
    m_folder->setAccessibleName(tr("Folder of the recordings"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_found->setObjectName(QStringLiteral("foundRecordings"));
    m_names->setWordWrap(true);
    m_names->setText(tr("Names are read as %1 writes them; the department's settings say so.")
                         .arg(SettingTexts::choice(SettingKey::kRecordingNames,
                                                   m_place.settings.text(SettingKey::kRecordingNames))));
    m_found->setWordWrap(true);
    m_found->setMinimumHeight(4 * theme.lineHeight());
    m_found->setAlignment(Qt::AlignTop);
    m_notice->hide();
    m_look->setObjectName(QStringLiteral("lookThrough"));
    m_add->setObjectName(QStringLiteral("submit"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    for (KeyHintButton* button : {m_browse, m_cancel})
        button->setAutoDefault(false);
    auto* folder = new QHBoxLayout;
    folder->setSpacing(8);
    QLabel* label = makeLabel(theme, tr("Folder"));
    label->setBuddy(m_folder);
    folder->addWidget(label);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(folder);
    column->addWidget(m_names);
    column->addWidget(m_progress);
    column->addWidget(m_found);
    column->addWidget(m_notice);
    column->addStretch();
    (new DialogFoot(theme, {m_look, m_add, m_cancel}))->standUnder(column, *this);
    resize(560, sizeHint().height());
}

void AddRecordingsDialog::chooseFolder()
{
    m_ways.chooseFolder(this, m_folder->text(), [this](const QString& folder) {
        m_folder->setText(folder);
        look();
    });
}

void AddRecordingsDialog::setWorking(bool working)
{
    m_progress->setVisible(working);
    for (QWidget* part : std::initializer_list<QWidget*>{m_folder, m_browse})
        part->setEnabled(!working);
    const bool ready = m_planned && !m_intake.fresh().isEmpty();
    m_look->setVisible(!ready);
    m_look->setEnabled(!working && !m_folder->text().trimmed().isEmpty());
    m_look->setToolTip(m_look->isEnabled() || working ? QString() : tr("Choose a folder first."));
    m_add->setVisible(ready);
    m_add->setEnabled(!working);
    m_add->setPrimary(ready);
    m_look->setPrimary(!ready);
    (ready ? m_add : m_look)->setDefault(true);
}

void AddRecordingsDialog::look()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    m_planned = false;
    m_found->clear();
    m_notice->dismiss();
    if (!QDir(folder).exists()) {
        m_notice->tell(Tone::Warning, tr("There is no such folder. Choose the one that the recordings are saved in."));
        return setWorking(false);
    }
    m_progress->setRange(0, 0);
    setWorking(true);
    m_scan = std::make_unique<FolderScan>(folder, m_ways.sound.decoder);
    connect(m_scan.get(), &FolderScan::progressed, this, [this](int looked, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(looked);
    });
    connect(m_scan.get(), &FolderScan::finished, this, &AddRecordingsDialog::takeFound);
}

void AddRecordingsDialog::takeFound(const QList<FoundRecording>& found, int others)
{
    m_others = others;
    m_intake.plan(found);
}

void AddRecordingsDialog::showPlan()
{
    m_planned = true;
    const auto fresh = static_cast<int>(m_intake.fresh().size());
    QStringList lines{tr("%n new recordings.", nullptr, fresh)};
    if (fresh > 0)
        lines.append(tr("Agent known for %1, ticket for %2.").arg(m_intake.withAgent()).arg(m_intake.withTicket()));
    if (m_intake.known() > 0)
        lines.append(tr("%n are here already.", nullptr, m_intake.known()));
    if (m_others > 0)
        lines.append(tr("%n files hold no sound that can be heard.", nullptr, m_others));
    m_found->setText(lines.join(u'\n'));
    setWorking(false);
    (fresh > 0 ? m_add : m_look)->setFocus(Qt::OtherFocusReason);
}

void AddRecordingsDialog::add()
{
    m_progress->setRange(0, 0);
    setWorking(true);
    const QString folder = m_folder->text().trimmed();
    if (folder != m_place.settings.text(SettingKey::kRecordingFolder))
        SettingsKeeper(m_place).port(SettingLevel::Person).change(QString(SettingKey::kRecordingFolder), folder, {});
    m_intake.add();
}

}  // namespace Seatdesk
