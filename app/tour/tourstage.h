// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourhand.h"
#include "app/tour/tourstep.h"
#include "app/window/seatwindow.h"

#include <QObject>
#include <QStringList>

namespace Seatdesk {

class DeskPage;

/// Where the tour plays: the window with what the scenes look for in it, and what they remember for later ones.
class TourStage : public QObject
{
    Q_OBJECT

public:
    explicit TourStage(SeatWindow& window, QObject* parent = nullptr) : QObject(parent), m_window(window) {}

    [[nodiscard]] SeatWindow& window() const { return m_window; }
    [[nodiscard]] QWidget* screen() const;
    /// A part of the screen that is shown, by its name; null when there is none.
    [[nodiscard]] QWidget* part(const QString& name) const;
    [[nodiscard]] bool shows(const QString& screenName) const;
    [[nodiscard]] DeskPage* desk() const;

    /// Somebody works here and may sign in. Asks the folder until it is so.
    bool isDepartmentMade();
    /// Looks up numbers of two customers, by the way that logs it.
    void findNumbers();

    /// A move that ends when the store holds rows of the record.
    [[nodiscard]] static TourMove untilFilled(const QString& record);
    [[nodiscard]] QList<TourMove> enteringNumber(const QString& number) const;

    TourHand hand;
    QStringList numbers;  ///< of customers who call

private:
    SeatWindow& m_window;
    bool m_asking = false;
    bool m_made = false;
};

}  // namespace Seatdesk
