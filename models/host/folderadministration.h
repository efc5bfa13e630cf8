// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/administration.h"

namespace Seatdesk {

class SeatHost;

/// The department of a folder without a server.
class FolderAdministration : public Administration
{
public:
    explicit FolderAdministration(SeatHost& host) : m_host(host) {}

    Result<QList<Row>> rows(const QString& record) override;
    Result<void> apply(const Group& group) override;
    Result<void> assignPassword(StaffId person, const QString& password) override;
    Result<void> limitLogin(StaffId person, Instant until) override;
    Result<void> eraseEntry(RecordId entry, const QString& order) override;
    [[nodiscard]] QString device() const override;
    [[nodiscard]] const TimeSource& time() const override;

private:
    SeatHost& m_host;
};

}  // namespace Seatdesk
