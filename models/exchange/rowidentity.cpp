// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowidentity.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Seatdesk {

namespace {

/// Lengths stand before the texts, so that no two rows look alike.
void append(QByteArray& bytes, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    bytes.append(QByteArray::number(utf8.size())).append(':').append(utf8);
}

}  // namespace

RowIdentity::RowIdentity(const QStringList& columns, qsizetype keyColumn) : m_columns(columns), m_keyColumn(keyColumn)
{}

QString RowIdentity::keyOf(const TableRow& row)
{
    QByteArray bytes;
    const bool hasKey = m_keyColumn >= 0 && m_keyColumn < row.cells.size() && !row.cells[m_keyColumn].text.isEmpty();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (hasKey ? i != m_keyColumn : row.cells[i].text.isEmpty())
            continue;
        append(bytes, m_columns[i]);
        append(bytes, row.cells[i].text);
    }
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const quint32 occurrence = ++m_seen[qFromBigEndian<quint64>(hash.constData())];
    m_repeatsKey = hasKey && occurrence > 1;
    const QString key = QString::fromLatin1(hash.first(16).toHex());
    return occurrence == 1 ? key : key + u'#' + QString::number(occurrence);
}

}  // namespace Seatdesk
