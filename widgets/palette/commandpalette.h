// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette/overlaylist.h"
#include "widgets/palette/palettesource.h"

namespace Seatdesk {

/// Ctrl+K: one input for commands, views, tickets, articles.
class CommandPalette : public OverlayList
{
    Q_OBJECT

public:
    CommandPalette(const Theme& theme, QWidget* window);

    /// Groups appear in the order in which their sources were added. Takes the source over.
    void addSource(PaletteSource* source, int limit = 6);
    /// The words at the right of the foot: how to see all keys.
    void setKeySheetHint(const QString& words);

protected:
    void search(const QString& typed) override;

private:
    struct Asked
    {
        PaletteSource* source;
        int limit;
    };

    void take(qsizetype group, const QString& typed, const QList<PaletteEntry>& entries);

    QList<Asked> m_sources;
    QString m_keySheetHint;
    QString m_typed;
};

}  // namespace Seatdesk
