// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deskcard.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>

namespace Seatdesk {

/// One card of the call stack. Never takes the focus; a click shows it.
class CallCard : public QAbstractButton
{
    Q_OBJECT

public:
    CallCard(const Theme& theme, QWidget* parent);

    void show(const DeskCard& card, bool current, Instant now);
    /// The other frame of a waiting call's icon.
    void setLit(bool lit);
    /// The customer has been on hold for too long.
    void setLate(bool late);
    [[nodiscard]] bool isRinging() const { return m_phase == CallPhase::Waiting; }
    /// What the state of the call is written in.
    [[nodiscard]] Role stateRole() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {150, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString stateWords(const DeskCard& card, Instant now) const;
    [[nodiscard]] static QString waitingWords(const DeskCard& card, Instant now);
    [[nodiscard]] QString iconName() const;

    const Theme& m_theme;
    CallPhase m_phase = CallPhase::None;
    QString m_number;
    QString m_customer;
    QString m_subject;
    QString m_state;
    bool m_current = false;
    bool m_lit = true;
    bool m_late = false;
};

}  // namespace Seatdesk
