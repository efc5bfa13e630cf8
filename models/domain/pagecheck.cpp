// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pagecheck.h"

#include <QCryptographicHash>

namespace Seatdesk {

QByteArray PageCheck::message() const
{
    const QStringList parts{QStringLiteral("seatdesk-check-1"),
                            book().toString(),
                            row().text(PageCheckField::kLevel),
                            row().text(PageCheckField::kDay),
                            QString::number(toMicros(startsAt())),
                            QString::number(toMicros(endsAt())),
                            QString::number(head().seq),
                            head().hash,
                            pageHash(),
                            person().toString(),
                            QString::number(toMicros(at()))};
    return parts.join(u'|').toUtf8();
}

QString PageCheck::hashOf(const QStringList& entries)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(entries.join(u'|').toUtf8(), QCryptographicHash::Sha256).toHex());
}

}  // namespace Seatdesk
