// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/callexport.h"

#include "domain/accesslogentry.h"
#include "domain/callrecording.h"
#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/actions/pageactions.h"
#include "widgets/quality/protectiondialog.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QFileInfo>
#include <QPointer>

namespace Seatdesk {

CallExport::CallExport(Workplace& place, const Theme& theme, const PageActions& page, Listening& sound,
                       const QualityWays& ways, QWidget* over)
    : QObject(over), m_place(place), m_theme(theme), m_sound(sound), m_ways(ways), m_over(over)
{
    page.add({.id = QStringLiteral("call.export"),
              .name = tr("Export the call…"),
              .icon = QStringLiteral("document-export"),
              .run = [this] { ask(); },
              .whyNot = [this] { return whyNot(); }});
}

QString CallExport::whyNot() const
{
    const std::shared_ptr<SoundSamples> samples = m_sound.samples();
    if (!samples)
        return tr("No recording is open.");
    return samples->complete() && m_sound.isHiddenKnown() ? QString() : tr("The recording is still being read.");
}

void CallExport::ask()
{
    auto* dialog = new ProtectionDialog(
        m_theme,
        {tr("Export the call"),
         tr("The call is written into a file, with the beep over what is redacted. Who exported it, when and why is "
            "logged."),
         tr("Choose a file…"), false},
        m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProtectionDialog::given, this,
            [this, dialog, call = m_sound.call()](const auto&, const QString& reason) {
                dialog->allowAgain();
                choose(dialog, call, reason);
            });
    dialog->open();
}

void CallExport::choose(ProtectionDialog* dialog, RecordId call, const QString& reason)
{
    const QString name = QFileInfo(m_sound.path()).completeBaseName() + QStringLiteral(".wav");
    m_ways.chooseWave(dialog, name, [this, open = QPointer(dialog), call, reason](const QString& path) {
        if (!open)
            return;
        // The recording itself stays as it is.
        const QString own = QFileInfo(m_sound.path()).canonicalFilePath();
        if (!own.isEmpty() && QFileInfo(path).canonicalFilePath() == own)
            return open->showFailure(tr("Choose another name: that file is the recording itself."));
        open->accept();
        log(call, reason, path);
    });
}

/// What could not be logged does not leave the program.
void CallExport::log(RecordId call, const QString& reason, const QString& path)
{
    GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
    group.insert(AccessLogEntry::kRecord, ScopeId(),
                 {{AccessLogEntryField::kAt, toMicros(group.at())},
                  {AccessLogEntryField::kBy, m_place.session.person().toString()},
                  {AccessLogEntryField::kWhat, QStringLiteral("export")},
                  {AccessLogEntryField::kRecord, QString(CallRecording::kRecord)},
                  {AccessLogEntryField::kTarget, call.toString()},
                  {AccessLogEntryField::kReason, reason},
                  {AccessLogEntryField::kAmount, 1}});
    whenDone(m_place.records.submit(group.group()), this,
             [this, call, path](const Result<void>& logged) { logged ? write(call, path) : fail(logged.error()); });
}

void CallExport::write(RecordId call, const QString& path)
{
    const std::shared_ptr<SoundSamples> samples = m_sound.samples();
    // What is hidden of another call says nothing of this one.
    if (m_sound.call() != call || !samples || !m_sound.isHiddenKnown())
        return Q_EMIT told(Tone::Warning, tr("The call was not exported: another recording was opened meanwhile."));
    whenDone(m_ways.writeWave(samples, m_sound.hiddenFrames(), path), this, [this, path](const Result<void>& written) {
        if (!written)
            return fail(written.error());
        Q_EMIT told(Tone::Success, tr("The call is in %1.").arg(QFileInfo(path).fileName()));
    });
}

void CallExport::fail(const Error& error)
{
    Q_EMIT told(Tone::Danger, tr("The call was not exported.") + u' ' + ErrorWords::reason(error));
}

}  // namespace Seatdesk
