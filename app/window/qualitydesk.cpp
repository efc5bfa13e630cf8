// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/qualitydesk.h"

#include "app/window/filechoice.h"
#include "audio/reading/soundfile.h"
#include "widgets/quality/qualitypage.h"
#include "widgets/quality/resultspage.h"
#include "widgets/shell/workbench.h"
#include "widgets/workplace.h"

#include <QCoreApplication>

namespace Seatdesk {

void addQualityPages(Workbench& bench, Workplace& place, const Theme& theme, const QString& folder,
                     std::function<void(RecordId ticket)> openTicket)
{
    const SoundPlaces sound{decoderProgram(), folder,
                            folder.isEmpty() ? QString() : folder + QStringLiteral("/waveforms")};
    if (ResultsPage::isConcerned(place.session))
        bench.addPage(
            {ResultsPage::workspace(), QCoreApplication::translate("QualityDesk", "Scores"), QStringLiteral("star"),
             [&bench, &place, &theme, sound] { return new ResultsPage(place, theme, bench.actions(), sound); }});
    if (!QualityPage::isConcerned(place.session))
        return;
    QualityWays ways;
    ways.sound = sound;
    ways.chooseFolder = chooseFolder;
    ways.openTicket = std::move(openTicket);
    bench.addPage({QualityPage::workspace(), QCoreApplication::translate("QualityDesk", "Quality"),
                   QStringLiteral("waveform"),
                   [&bench, &place, &theme, ways] { return new QualityPage(place, theme, bench.actions(), ways); }});
}

}  // namespace Seatdesk
