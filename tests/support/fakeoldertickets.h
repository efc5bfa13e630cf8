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

    QFuture<Result<std::optional<Row>>> findByNumber(const TicketNumber& number) override
    {
        numbersAsked.append(number.digits());
        return QtFuture::makeReadyFuture(withNumber);
    }

    QFuture<Result<Instant>> heldFrom() override { return QtFuture::makeReadyFuture(held); }

    Result<Instant> held = Instant::min();
    QList<std::pair<QString, RecordId>> asked;
    QStringList numbersAsked;
    Result<std::optional<Row>> withNumber = std::nullopt;  ///< the answer to whichever number

private:
    std::shared_ptr<QPromise<Result<OlderPage>>> m_promise;
};

}  // namespace Seatdesk
