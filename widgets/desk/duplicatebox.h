// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/controls/ground.h"

class QHBoxLayout;
class QLabel;

namespace Seatdesk {

/// What the agent says of a ticket that may be about the same matter.
enum class DuplicateAnswer { Merge, Urge, Different };

/// Says that a ticket about the same matter may already be open, and offers what can be done about it.
class DuplicateBox : public Ground
{
    Q_OBJECT

public:
    explicit DuplicateBox(const Theme& theme, QWidget* parent = nullptr);

    void show(RecordId ticket, const QString& words);
    [[nodiscard]] RecordId ticket() const { return m_ticket; }

Q_SIGNALS:
    void answered(const Seatdesk::RecordId& ticket, Seatdesk::DuplicateAnswer answer);

private:
    void drawTone();
    void addAnswer(QHBoxLayout* row, const QString& words, DuplicateAnswer answer);

    QLabel* m_icon;
    QLabel* m_words;
    RecordId m_ticket;
};

}  // namespace Seatdesk
