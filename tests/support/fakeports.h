// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraccess.h"
#include "domain/drafts.h"
#include "domain/search.h"
#include "domain/syncstatus.h"
#include "domain/ticketnumbers.h"
#include "domain/wordingcheck.h"

#include <QFuture>
#include <QHash>

#include <optional>
#include <utility>

namespace Seatdesk {

/// Small stand-ins for the ports of a seat beside its records.
class FakeDrafts : public Drafts
{
public:
    QFuture<Result<void>> put(const Draft& draft) override
    {
        kept.insert(draft.id, draft);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> drop(DraftId id) override
    {
        kept.remove(id);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<QList<Draft>>> all() override
    {
        return QtFuture::makeReadyFuture(Result<QList<Draft>>(kept.values()));
    }

    QHash<DraftId, Draft> kept;
};

class FakeCustomers : public CustomerAccess
{
public:
    QFuture<Result<QList<CallerMatch>>> caller(const QString& digits) override
    {
        asked.append({digits, {}});
        return QtFuture::makeReadyFuture(Result<QList<CallerMatch>>(matches));
    }
    QFuture<Result<QString>> reveal(RecordId contact, const QString& reason) override
    {
        asked.append({contact.toString(), reason});
        return QtFuture::makeReadyFuture(Result<QString>(number));
    }

    QString number = QStringLiteral("13800002716");
    QList<CallerMatch> matches;
    QList<std::pair<QString, QString>> asked;  ///< digits or contact, and the reason
};

class FakeTray : public Tray
{
public:
    QFuture<Result<QList<TrayItem>>> items() override
    {
        return QtFuture::makeReadyFuture(Result<QList<TrayItem>>(kept));
    }
    QFuture<Result<void>> resolve(const TrayItem& item) override
    {
        kept.removeIf([&](const TrayItem& one) { return one.operation.id == item.operation.id; });
        return QtFuture::makeReadyFuture(Result<void>());
    }

    QFuture<Result<void>> bringBack(const TrayItem& item) override
    {
        kept.append(item);
        return QtFuture::makeReadyFuture(Result<void>());
    }

    QList<TrayItem> kept;
};

class FakeSearch : public Search
{
public:
    QFuture<Result<QList<SearchHit>>> find(const SearchQuery&) override
    {
        return QtFuture::makeReadyFuture(Result<QList<SearchHit>>(hits));
    }

    QList<SearchHit> hits;
};

class FakeNumbers : public TicketNumbers
{
public:
    QFuture<Result<TicketNumber>> next(const QDate& day) override
    {
        return QtFuture::makeReadyFuture(Result<TicketNumber>(TicketNumber{day, 42, ++last}));
    }

    int last = 0;
};

class SilentWording : public WordingCheck
{
public:
    void setRules(const QList<WordingRule>&) override {}
    [[nodiscard]] QList<WordingHit> hits(const QString&) const override { return {}; }
    [[nodiscard]] QList<WordingRule> missing(const QString&) const override { return {}; }
};

}  // namespace Seatdesk
