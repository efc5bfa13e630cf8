// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serveranswer.h"

#include "domain/text.h"

#include <libpq-fe.h>

namespace Seatdesk {

ServerAnswer::ServerAnswer(pg_result* result) : m_result(result) {}

void ServerAnswer::Clear::operator()(pg_result* result) const
{
    PQclear(result);
}

int ServerAnswer::rows() const
{
    return PQntuples(m_result.get());
}

bool ServerAnswer::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArray ServerAnswer::bytes(int row, int column) const
{
    return QByteArray(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
}

QString ServerAnswer::text(int row, int column) const
{
    return fromUtf8Exact(bytes(row, column));
}

}  // namespace Seatdesk
