// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookchain.h"
#include "domain/query.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Seatdesk {

class Records;

/// Goes through a book's chain, the signatures in it and the checks of its pages, from first to last, a portion at a
/// time so that the window stays usable, and goes on by itself when the book grows. GUI thread.
class BookVerification : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Running, Holds, Broken, Failed };

    /// `records` outlives it. Without `test` signatures are passed over.
    explicit BookVerification(Records& records, SignatureTest test = {}, QObject* parent = nullptr);

    /// From the first entry on; null: of no book.
    void verify(RecordId book);
    [[nodiscard]] State state() const { return m_state; }
    /// What was found of the signatures under one entry.
    enum class Judged { NotYet, Hold, Broken };
    /// NotYet while the entry was not come to, or nobody judges signatures.
    [[nodiscard]] Judged judged(qint64 seq) const;
    /// How far it holds: number and hash of the last entry that does.
    [[nodiscard]] const BookHead& head() const { return m_check.head(); }
    /// The first entry with which the book does not hold; nothing unless the state is Broken.
    [[nodiscard]] const std::optional<BookFault>& fault() const { return m_fault; }

    static constexpr int kPortion = 1000;

Q_SIGNALS:
    void changed();

private:
    void goOn();
    void askKeys();
    void take(const QList<Row>& entries);
    void askChecks();
    void finish(State state);

    Records& m_records;
    const SignatureTest m_test;
    RecordId m_book;
    bool m_hasKeys = false;
    QSet<RecordId> m_borne;  ///< checks that hold, and go on to
    BookCheck m_check;
    State m_state = State::Nothing;
    std::optional<BookFault> m_fault;
    QTimer m_soon;
    int m_round = 0;
};

/// A hash short enough to be read out and written down: its first eight digits in two groups.
QString shortCode(const QString& hash);

}  // namespace Seatdesk
