// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/search.h"

#include <QLocale>

#include <optional>

namespace Seatdesk {

/// Finds articles while one types: every new word cancels the question before, and an answer that comes late is not
/// shown. Nothing typed: the person's favourites, then what was published last, in their own
/// language first. GUI thread.
class ArticleSearch : public QObject
{
    Q_OBJECT

public:
    /// What the person may read: an agent only what holds now, an editor everything.
    enum class Reads { Published, Everything };

    struct Ports
    {
        Search& search;
        Records& records;
        const TimeSource& time;
    };

    ArticleSearch(const Ports& ports, QObject* parent = nullptr);

    void setReads(Reads reads) { m_reads = reads; }
    /// Which language the person reads; neither comes first until it is said.
    void setReader(const QLocale& reader) { m_reader = reader; }
    void setLimit(int limit) { m_limit = limit; }
    void find(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }

Q_SIGNALS:
    /// The articles as this person reads them, with their text.
    void found(const QString& words, const QList<Seatdesk::Row>& articles);
    void failed(const QString& words, const Seatdesk::Error& error);

private:
    void findFirst(int number);
    void listNewest(int number, const QList<RecordId>& favourites, int among);
    void load(int number, const QList<RecordId>& ids);
    void takeOver(int number, const QList<RecordId>& order, const QList<Row>& rows);
    void answer(int number, const QList<Row>& articles);
    void fail(int number, const Error& error);
    void askAgain();

    Ports m_ports;
    Reads m_reads = Reads::Published;
    std::optional<QLocale> m_reader;
    int m_limit = 20;
    QString m_words;
    QFuture<Result<QList<SearchHit>>> m_asked;
    int m_number = 0;
    bool m_foundNone = false;
};

}  // namespace Seatdesk
