// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/oldertickets.h"

#include <QPromise>

#include <memory>

namespace Seatdesk {

/// The tickets of a server, answered when the test says so.
class FakeOlderTickets : public OlderTickets
{
public:
    QFuture<Result<OlderPage>> findOlder(const QString& words, RecordId before) override
    {
        asked.append({words, before});
        m_promise = std::make_shared<QPromise<Result<OlderPage>>>();
        m_promise->start();
        return m_promise->future();
    }
    void answer(const Result<OlderPage>& page)
    {
        const auto promise = m_promise;
        promise->addResult(page);
        promise->finish();
    }

    QList<std::pair<QString, RecordId>> asked;

private:
    std::shared_ptr<QPromise<Result<OlderPage>>> m_promise;
};

}  // namespace Seatdesk
