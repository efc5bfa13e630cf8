// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundrecording.h"

#include <QList>
#include <QObject>

#include <memory>

namespace Seatdesk {

/// What a folder and the folders below it hold of recordings, told by their content and not by their names. Read in the
/// background; ends early when the object goes. GUI thread.
class FolderScan : public QObject
{
    Q_OBJECT

public:
    /// What is beyond is not looked at; the folder is then not the one that was meant.
    static constexpr int kMostFiles = 20000;

    FolderScan(const QString& folder, const QString& decoder, QObject* parent = nullptr);
    ~FolderScan() override;

Q_SIGNALS:
    void progressed(int looked, int of);
    /// `others`: files that are no recordings, or that cannot be heard.
    void finished(const QList<Seatdesk::FoundRecording>& found, int others);

private:
    class Walk;
    std::shared_ptr<Walk> m_walk;
};

}  // namespace Seatdesk
