// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tourstage.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimer>

namespace Seatdesk {

/// Plays steps in the real window by its own keys and input method, leaves a picture of each and tour.json in a folder,
/// and ends the program: 0 when every outcome is as it should be, else 1.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(SeatWindow& window, const QString& folder);

    /// Something lay in the seat's folder before: it may be in the way of a scene.
    void setUsed(bool used) { m_isUsed = used; }
    /// Where the steps play.
    [[nodiscard]] TourStage& stage() { return m_stage; }
    void start(const QList<TourStep>& steps);

    static constexpr int kMostSeconds = 115;

private:
    void look();
    void giveFocus();
    void passMove();
    void failStep(const QString& why);
    void tell(const QString& outcome, const QString& why = {});
    [[nodiscard]] QPixmap picture() const;
    [[nodiscard]] QString failure() const;
    void finish(bool good);

    SeatWindow& m_window;
    QString m_folder;
    TourStage m_stage;
    QList<TourStep> m_steps;
    QJsonArray m_told;
    QElapsedTimer m_whole;
    QElapsedTimer m_stepTime;
    QTimer m_look;
    QTimer m_watchdog;
    int m_step = 0;
    int m_move = 0;
    int m_still = 0;  ///< looks since the step's last move, until its picture is taken
    bool m_isUsed = false;
    bool m_performed = false;
    bool m_asking = false;
};

}  // namespace Seatdesk
