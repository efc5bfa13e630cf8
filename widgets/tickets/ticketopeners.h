// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opentickets.h"

#include <QObject>
#include <QTimer>

class QLabel;

namespace Seatdesk {

class DetailPane;
class Ground;
class SyncStatus;
class Theme;

/// Says below a ticket's head who else has it open, and since when; that nobody knows while the server is away. Nobody
/// is held up by it.
class TicketOpeners : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        OpenTickets& port;
        const SyncStatus& status;
        const Theme& theme;
    };

    TicketOpeners(Parts parts, DetailPane& detail);

    /// The ticket shown may be another one, or none.
    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void renew();
    void show(const Result<QList<TicketOpener>>& openers);
    void paintLine();

    OpenTickets& m_port;
    const SyncStatus& m_status;
    const Theme& m_theme;
    DetailPane& m_detail;
    Ground* m_line;
    QLabel* m_icon;
    QLabel* m_words;
    RecordId m_asked;
    bool m_known = true;
    QTimer m_renewal;
};

}  // namespace Seatdesk
