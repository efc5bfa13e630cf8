// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/bookverification.h"

#include "domain/records.h"
#include "domain/whendone.h"

#include <algorithm>

namespace Seatdesk {

BookVerification::BookVerification(Records& records, SignatureTest test, QObject* parent)
    : QObject(parent), m_records(records), m_test(std::move(test))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &BookVerification::goOn);
    connect(&records.feed(), &RecordFeed::reset, this, [this] { verify(m_book); });
    connect(&records.feed(), &RecordFeed::changed, this, [this](const QList<RowChange>& changes) {
        // Keys may come behind the pages that they judge, and an ended one judges otherwise.
        const bool isOfKeys = std::any_of(changes.begin(), changes.end(), [](const RowChange& change) {
            return change.row.record == SigningKey::kRecord;
        });
        if (isOfKeys && m_test)
            return verify(m_book);
        const bool ours = std::any_of(changes.begin(), changes.end(), [this](const RowChange& change) {
            return (change.row.record == BookEntry::kRecord && BookEntry(change.row).book() == m_book) ||
                   (change.row.record == PageCheck::kRecord && PageCheck(change.row).book() == m_book);
        });
        if (ours)
            m_soon.start();
    });
}

void BookVerification::verify(RecordId book)
{
    m_book = book;
    m_check = BookCheck();
    m_hasKeys = false;
    m_borne.clear();
    m_fault.reset();
    m_soon.stop();
    ++m_round;  // what was asked before is of no interest
    m_state = State::Nothing;
    if (book.isNull()) {
        Q_EMIT changed();
        return;
    }
    goOn();
}

void BookVerification::goOn()
{
    const bool isFirst = m_state != State::Running;
    m_state = State::Running;
    if (isFirst)
        Q_EMIT changed();
    if (m_test && !m_hasKeys)
        return askKeys();
    Query query;
    query.record = BookEntry::kRecord;
    query.where = {{BookEntryField::kBook, Condition::Test::Equal, m_book.toString(), {}},
                   {BookEntryField::kSeq, Condition::Test::Greater, m_check.head().seq, {}}};
    query.sort = {{BookEntryField::kSeq, false}};
    query.limit = kPortion;
    // Asked again meanwhile: only the last answer is taken.
    const int round = ++m_round;
    whenDone(m_records.list(query), this, [this, round](const Result<QList<Row>>& entries) {
        if (round != m_round)
            return;
        if (entries)
            take(*entries);
        else
            finish(State::Failed);
    });
}

void BookVerification::askKeys()
{
    Query query;
    query.record = SigningKey::kRecord;
    const int round = ++m_round;
    whenDone(m_records.list(query), this, [this, round](const Result<QList<Row>>& keys) {
        if (round != m_round)
            return;
        if (!keys)
            return finish(State::Failed);
        m_hasKeys = true;
        m_check = BookCheck(std::make_shared<const SigningKeys>(*keys, m_test));
        goOn();
    });
}

void BookVerification::take(const QList<Row>& entries)
{
    m_fault.reset();
    for (const Row& entry : entries) {
        m_fault = m_check.take(BookEntry(entry));
        if (m_fault)
            return finish(State::Broken);
    }
    if (entries.size() == kPortion)
        return goOn();
    m_fault = m_check.unsound();
    if (m_test && !m_fault)
        return askChecks();
    finish(m_fault ? State::Broken : State::Holds);
}

void BookVerification::askChecks()
{
    Query query;
    query.record = PageCheck::kRecord;
    query.where = {{PageCheckField::kBook, Condition::Test::Equal, m_book.toString(), {}}};
    const int round = ++m_round;
    whenDone(m_records.list(query), this, [this, round](const Result<QList<Row>>& checks) {
        if (round != m_round)
            return;
        if (!checks)
            return finish(State::Failed);
        for (const Row& row : *checks) {
            const PageCheck check(row);
            // One over entries that have not come yet is judged when they have.
            if (m_borne.contains(check.id()) || check.head().seq > m_check.head().seq)
                continue;
            if (m_check.bears(check))
                m_borne.insert(check.id());
            else if (!m_fault)
                m_fault = BookFault{check.head().seq, BookFault::Kind::Check};
        }
        finish(m_fault ? State::Broken : State::Holds);
    });
}

BookVerification::Judged BookVerification::judged(qint64 seq) const
{
    if (!m_hasKeys || seq <= 0 || seq > m_check.head().seq)
        return Judged::NotYet;
    return m_check.unsoundEntries().contains(seq) ? Judged::Broken : Judged::Hold;
}

void BookVerification::finish(State state)
{
    m_state = state;
    Q_EMIT changed();
}

QString shortCode(const QString& hash)
{
    return hash.left(4) + u' ' + hash.mid(4, 4);
}

}  // namespace Seatdesk
