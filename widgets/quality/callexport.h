// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/quality/qualityways.h"
#include "widgets/theme/tone.h"

#include <QObject>

namespace Seatdesk {

class PageActions;
class ProtectionDialog;
class Theme;
struct Workplace;

/// Takes the open call out of the program as a WAV file, for a reason that is logged first. What is redacted is beeped
/// over in it, whoever takes it out and whether or not they hear the original.
class CallExport : public QObject
{
    Q_OBJECT

public:
    /// The dialogs stand over `over`; all that is passed in outlives it.
    CallExport(Workplace& place, const Theme& theme, const PageActions& page, Listening& sound, const QualityWays& ways,
               QWidget* over);

Q_SIGNALS:
    /// How it went, for the page to say.
    void told(Seatdesk::Tone tone, const QString& sentence);

private:
    [[nodiscard]] QString whyNot() const;
    void ask();
    void choose(ProtectionDialog* dialog, RecordId call, const QString& reason);
    void log(RecordId call, const QString& reason, const QString& path);
    void write(RecordId call, const QString& path);
    void fail(const Error& error);

    Workplace& m_place;
    const Theme& m_theme;
    Listening& m_sound;
    const QualityWays& m_ways;
    QWidget* m_over;
};

}  // namespace Seatdesk
