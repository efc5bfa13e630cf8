// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdraft.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace Seatdesk {

/// The articles that are quoted in the ticket or linked with it, as chips that can be taken away.
class QuotesRow : public QWidget
{
    Q_OBJECT

public:
    explicit QuotesRow(const Theme& theme, QWidget* parent = nullptr);

    void setQuotes(const QList<DraftQuote>& quotes);
    [[nodiscard]] const QList<DraftQuote>& quotes() const { return m_quotes; }
    /// Once per article and version; a quotation outranks a link.
    void add(const DraftQuote& quote);

Q_SIGNALS:
    void changed();

private:
    void showChips();

    const Theme& m_theme;
    QHBoxLayout* m_row;
    QList<DraftQuote> m_quotes;
};

}  // namespace Seatdesk
