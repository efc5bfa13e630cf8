// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/recordingpath.h"

#include "domain/qualitykeys.h"
#include "domain/settings.h"

#include <QFileInfo>

namespace Seatdesk {

QString recordingPath(const CallRecording& call, const Settings& settings)
{
    const QString folder = settings.text(SettingKey::kRecordingFolder);
    if (QFileInfo::exists(call.path()) || folder.isEmpty())
        return call.path();
    const QString moved = folder + u'/' + QFileInfo(call.path()).fileName();
    return QFileInfo::exists(moved) ? moved : call.path();
}

}  // namespace Seatdesk
