// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "items/deskcard.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Seatdesk {

class PersonDesk;

/// Where a person is in their workbench and what stands in its lines, to be there again after the workbench was built
/// anew in another language. Longer texts come back from their drafts.
class DeskView
{
public:
    static DeskView of(PersonDesk& desk);
    /// Brings a new workbench there; what is loaded later follows later.
    void restore(PersonDesk& desk) const;

private:
    /// A widget by its name, and by its place among those of that name.
    struct Spot
    {
        QString name;
        qsizetype place = 0;
    };
    struct Line
    {
        Spot spot;
        QString text;
    };

    static Spot spotOf(const PersonDesk& desk, const QWidget& widget);
    [[nodiscard]] static QWidget* widgetAt(const PersonDesk& desk, const Spot& spot);
    void takeLines(PersonDesk& desk);
    void takeCaret(PersonDesk& desk);
    void putCaret(PersonDesk& desk) const;

    QString m_page;
    QByteArray m_panels;  ///< their sizes and places
    QString m_settingsPage;
    QString m_view;
    RecordId m_ticket;
    QList<DeskCard> m_cards;
    DraftId m_card;
    QList<Line> m_lines;
    Spot m_caret;
    int m_position = 0;
    int m_anchor = 0;
};

}  // namespace Seatdesk
