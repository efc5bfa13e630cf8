// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskplace.h"

#include <chrono>

namespace Seatdesk {

class MainWindow;
class Workbench;

/// The Desk within its window, as an agent sees it in the middle of a call.
class DeskBench : public DeskPlace
{
public:
    explicit DeskBench(Look look, const QString& language = QStringLiteral("zh_CN"));

    void show(const QSize& size);
    /// Someone who has called before, with an open ticket. Before show() or after.
    void fillCustomer();
    /// That customer calls and a ticket is being written.
    void fillTicket() const;
    /// Two more calls wait.
    void stackCalls() const;
    /// What was written is a complaint, solved from afar.
    void fillComplaint() const;
    /// Something is still missing: the bar lists it.
    void tryToDispatch() const;
    void passTime(std::chrono::seconds time);

    MainWindow* main = nullptr;
    Workbench* bench = nullptr;
};

}  // namespace Seatdesk
