// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct pg_result;

namespace Seatdesk {

/// The rows of one statement, as text. Moves only.
class ServerAnswer
{
public:
    explicit ServerAnswer(pg_result* result);

    [[nodiscard]] int rows() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] const pg_result* result() const { return m_result.get(); }

private:
    struct Clear
    {
        void operator()(pg_result* result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

}  // namespace Seatdesk
