// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/seatsentence.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace Seatdesk {

namespace {

/// A detail that begins so, and its sentence with the rest of the detail in it.
struct Wording
{
    QLatin1StringView start;
    const char* sentence;
    std::optional<Error::Kind> kind = {};  ///< of any kind when none is named
};

const QList<Wording>& wordings()
{
    using L = QLatin1StringView;
    using Kind = Error::Kind;
    static const QList<Wording> all{
        {L("do: "), "There is nothing named \"%1\" to do; the README lists what there is."},
        {L("record "), "There is no record \"%1\"."},
        {L("field "), "You may not write the field \"%1\" of this row.", Kind::Denied},
        {L("field "), "This record has no field \"%1\"."},
        {L("insert "), "You may not make a row of \"%1\" there."},
        {L("delete "), "You may not delete a row of \"%1\"."},
        {L("deleted row"), "The row has been deleted."},
        {L("deleted "), "A deleted row of \"%1\" cannot be brought back."},
        {L("exists"), "There is a row with this id already."},
        {L("unknown row"), "There is no row with this id."},
        {L("needs "), "This step needs the field \"%1\" to be filled."},
        {L("reason"), "This step needs a reason: give it in the field \"reason\"."},
        {L("scope of "), "The row of \"%1\" needs a \"scope_id\" that exists."},
        {L("parent of "), "You do not see the row to which this one of \"%1\" belongs, or it names none."},
        {L("missing "), "Still needed: %1."},
        {L("row"), "You do not see this row.", Kind::Denied},
        {L("operation of another person"), "Someone else has used this id of an operation."},
        {L("fewer than 3 digits"), "Give at least three digits of the number."},
        {L("waited in vain"), "It did not come to stand so within the time to wait."},
        {L("JSON: "), "The line is no JSON object: %1."},
        {L("wrong password"), "The number or the password is wrong."},
        {L("limit"), "\"limit\" and \"offset\" are whole numbers from 0."},
        {L("ticket numbers"),
         "This seat has given out its 999 ticket numbers of today; go on at another seat, or tomorrow."},
        {L("pooled by transaction"),
         "The pooler before the server is in transaction mode; it must be in session mode."},
        {L("server full"), "The server's disk is full; what was saved here is sent once there is room."},
        {L("no department in "), "%1 holds no department. Look at --data, or name a server with --server."},
        {L("no password file"), "Name the file that holds the password: --password-file FILE."},
        {L("password file"), "The password file cannot be read."},
    };
    return all;
}

QString ofKind(Error::Kind kind)
{
    switch (kind) {
        case Error::Kind::NotFound:
            return QStringLiteral("There is no such row, or you do not see it.");
        case Error::Kind::Invalid:
            return QStringLiteral("Something in the request is not allowed");
        case Error::Kind::Conflict:
            return QStringLiteral("Someone else changed it first; get the row again.");
        case Error::Kind::Busy:
            return QStringLiteral("The folder is in use by another program.");
        case Error::Kind::Offline:
            return QStringLiteral("The server cannot be reached; what was saved here is sent later.");
        case Error::Kind::Denied:
            return QStringLiteral("You do not have the right to do this");
        case Error::Kind::Full:
            return QStringLiteral("The disk is full.");
        case Error::Kind::Corrupt:
            return QStringLiteral("A file is damaged; tell the administrator.");
        case Error::Kind::Internal:
            break;
    }
    return QStringLiteral("The program made a mistake");
}

/// "value of mode: hotline|remote|onsite", "value of recorded_at"
QString valueSentence(const QString& rest)
{
    const QString field = rest.section(QStringLiteral(": "), 0, 0);
    const QString words = rest.section(QStringLiteral(": "), 1);
    if (words.isEmpty())
        return QStringLiteral("The field \"%1\" cannot hold this value.").arg(field);
    return QStringLiteral("The field \"%1\" takes one of: %2.")
        .arg(field, QString(words).replace(u'|', QStringLiteral(", ")));
}

/// "step recorded to done"
QString stepSentence(const Error& error, const QString& rest)
{
    const QString from = rest.section(QStringLiteral(" to "), 0, 0).trimmed();
    const QString to = rest.section(QStringLiteral(" to "), 1);
    if (error.kind == Error::Kind::Denied)
        return QStringLiteral("You may not take the step to \"%1\".").arg(to);
    if (from.isEmpty())
        return QStringLiteral("Nothing begins as \"%1\".").arg(to);
    return QStringLiteral("There is no step from \"%1\" to \"%2\".").arg(from, to);
}

}  // namespace

QString seatSentence(const Error& error)
{
    const QString& detail = error.detail;
    const QLatin1StringView value("value of ");
    const QLatin1StringView step("step ");
    if (detail.startsWith(value))
        return valueSentence(detail.mid(value.size()));
    if (detail.startsWith(step))
        return stepSentence(error, detail.mid(step.size()));
    const QList<Wording>& all = wordings();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Wording& wording) {
        return detail.startsWith(wording.start) && (!wording.kind || wording.kind == error.kind);
    });
    if (found != all.end()) {
        const QString sentence = QString::fromLatin1(found->sentence);
        return sentence.contains(u'%') ? sentence.arg(detail.mid(found->start.size())) : sentence;
    }
    QString general = ofKind(error.kind);
    if (general.endsWith(u'.'))
        return general;
    return detail.isEmpty() ? general + u'.' : general + QStringLiteral(" (%1).").arg(detail);
}

}  // namespace Seatdesk
