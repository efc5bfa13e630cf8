// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablerow.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Seatdesk {

/// One member of an object as the line has it.
struct JsonMember
{
    QString key;
    TableCell value;
};

/// Reads one line of JSON Lines (RFC 8259, strictly) member by member, in the order of the line and with repeated keys.
/// Numbers and nested values stay the text that they are, so that 1.0, 1e3 and 20-digit numbers come back as written;
/// Qt's own reader would sort the keys and round.
class JsonLine
{
public:
    explicit JsonLine(QStringView line) : m_text(line) {}

    /// The members; on failure `refusal()` says why.
    std::optional<QList<JsonMember>> members();
    [[nodiscard]] Refusal refusal() const { return m_refusal; }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool take(QChar c);
    void skipSpace();
    bool member(QList<JsonMember>& members);
    bool cell(TableCell& cell);
    bool value();
    bool string(QString* decoded);
    bool escape(QString* decoded);
    bool number();
    bool digits();
    bool word(QStringView expected);
    bool container(QChar open, QChar close);

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    Refusal m_refusal = Refusal::NotJson;
};

/// A JSON string token; with `ascii` every other character is escaped, as some programs do.
QString jsonString(QStringView text, bool ascii = false);

/// A value token: a string token of a quoted cell, otherwise the cell's text.
QString jsonToken(const TableCell& cell, bool ascii);

/// One object as a line without its end; `spaces` after commas and colons.
QString jsonLine(const QList<JsonMember>& members, bool spaces, bool ascii);

}  // namespace Seatdesk
