// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documentterms.h"

#include <string>
#include <vector>

#include <xapian.h>

namespace Seatdesk {

/// Rows of one database, by Xapian's numbers, ascending.
using DocSet = std::vector<Xapian::docid>;

struct Posting
{
    Xapian::docid doc;
    Xapian::termcount wdf;
};

/// Reads what one database holds. Throws Xapian's errors.
class Postings
{
public:
    explicit Postings(const std::string& path) : m_database(path) {}

    [[nodiscard]] Xapian::Database& database() { return m_database; }
    [[nodiscard]] std::vector<Posting> list(const std::string& term) const;
    [[nodiscard]] DocSet docs(const std::string& term) const;
    /// Rows with any term that begins so; of very many terms the first ones only.
    [[nodiscard]] DocSet docsWithPrefix(const std::string& prefix) const;
    [[nodiscard]] DocSet all() const;
    [[nodiscard]] Xapian::doccount frequency(const std::string& term) const { return m_database.get_termfreq(term); }
    [[nodiscard]] Xapian::doccount size() const { return m_database.get_doccount(); }
    [[nodiscard]] Xapian::docid last() const { return m_database.get_lastdocid(); }

private:
    Xapian::Database m_database;
};

DocSet unionOf(const DocSet& a, const DocSet& b);
DocSet intersectionOf(const DocSet& a, const DocSet& b);

/// Reads a value of many rows in ascending order, much faster than row by row.
class ValueWalk
{
public:
    ValueWalk(Xapian::Database& database, Slot slot)
        : m_at(database.valuestream_begin(static_cast<Xapian::valueno>(slot))),
          m_end(database.valuestream_end(static_cast<Xapian::valueno>(slot)))
    {}
    /// Empty when the row has none. `doc` must not be below the one before.
    [[nodiscard]] std::string at(Xapian::docid doc)
    {
        if (m_at != m_end && m_at.get_docid() < doc)
            m_at.skip_to(doc);
        return m_at != m_end && m_at.get_docid() == doc ? *m_at : std::string();
    }

private:
    Xapian::ValueIterator m_at;
    Xapian::ValueIterator m_end;
};

}  // namespace Seatdesk
