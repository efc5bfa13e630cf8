// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/dutylogwords.h"

#include "domain/session.h"

#include <QCoreApplication>

namespace Seatdesk::DutyLogWords {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("DutyLogWords", text);
}

}  // namespace

QString category(BookCategory category)
{
    switch (category) {
        case BookCategory::Equipment:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Equipment"));
        case BookCategory::Difficult:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Difficult issue"));
        case BookCategory::StaffChange:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Staff change"));
        case BookCategory::Business:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Business change"));
        case BookCategory::Instruction:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Instruction from above"));
        case BookCategory::Complaint:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Complaint or suggestion"));
        case BookCategory::FollowUp:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Follow-up"));
        case BookCategory::Inventory:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Inventory"));
        case BookCategory::Other:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Other"));
    }
    return {};
}

QString iconOf(BookCategory category)
{
    switch (category) {
        case BookCategory::Equipment:
            return QStringLiteral("tools");
        case BookCategory::Difficult:
            return QStringLiteral("help-about");
        case BookCategory::StaffChange:
            return QStringLiteral("exchange-positions");
        case BookCategory::Business:
            return QStringLiteral("documentation");
        case BookCategory::Instruction:
            return QStringLiteral("news-subscribe");
        case BookCategory::Complaint:
            return QStringLiteral("flag");
        case BookCategory::FollowUp:
            return QStringLiteral("chronometer");
        case BookCategory::Inventory:
            return QStringLiteral("package");
        case BookCategory::Other:
            return QStringLiteral("draft");
    }
    return {};
}

QString number(qint64 seq)
{
    return seq > 0 ? QStringLiteral("#%1").arg(seq) : QStringLiteral("#–");
}

QString title(const DutyLogEntry& entry)
{
    if (entry.isErased)
        return say(QT_TRANSLATE_NOOP("DutyLogWords", "Erased by order"));
    if (!entry.isCorrection())
        return category(entry.body.category);
    return say(QT_TRANSLATE_NOOP("DutyLogWords", "Correction of %1")).arg(number(entry.corrects)) +
           QStringLiteral(" · ") + category(entry.body.category);
}

QString chain(const BookVerification& verification)
{
    using State = BookVerification::State;
    switch (verification.state()) {
        case State::Nothing:
            break;
        case State::Running:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Checking the chain…"));
        case State::Holds:
            if (verification.head().seq == 0)
                return say(QT_TRANSLATE_NOOP("DutyLogWords", "No entry yet"));
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Chain holds, #1–%1 · %2"))
                .arg(number(verification.head().seq), shortCode(verification.head().hash));
        case State::Broken:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Chain broken at %1"))
                .arg(number(verification.fault() ? verification.fault()->seq : 0));
        case State::Failed:
            return say(QT_TRANSLATE_NOOP("DutyLogWords", "Chain not checked"));
    }
    return {};
}

QString signers(const HandoverProof& handover, const Session& session)
{
    QStringList names;
    for (const HandoverSignature& signature : handover.signatures)
        names.append(session.nameOf(ScopeId(signature.person)));
    return names.join(QStringLiteral(", "));
}

QString fault(const BookFault& fault)
{
    static const QHash<BookFault::Kind, const char*> kinds{
        {BookFault::Kind::Number,
         QT_TRANSLATE_NOOP("DutyLogWords", "Entry %1 is missing, stands twice or out of its place.")},
        {BookFault::Kind::Body, QT_TRANSLATE_NOOP("DutyLogWords", "The text of entry %1 is not the one written.")},
        {BookFault::Kind::Chain,
         QT_TRANSLATE_NOOP("DutyLogWords", "Author, time or place of entry %1, or of one before it, were altered.")},
        {BookFault::Kind::Signature,
         QT_TRANSLATE_NOOP("DutyLogWords",
                           "A signature of entry %1 does not hold: it is not what was signed, or not by whom it "
                           "names.")},
        {BookFault::Kind::Check,
         QT_TRANSLATE_NOOP("DutyLogWords",
                           "A check of a page does not hold that was signed when entry %1 was the last: it is not what "
                           "was signed, or not by whom it names.")},
        {BookFault::Kind::Recovered, QT_TRANSLATE_NOOP("DutyLogWords", "Entry %1 does not bring back what it says.")},
        {BookFault::Kind::Replaced, QT_TRANSLATE_NOOP("DutyLogWords", "Entry %1 is not the one that was seen there.")},
        {BookFault::Kind::Head, QT_TRANSLATE_NOOP("DutyLogWords", "Entries from %1 on are missing at the end.")}};
    return say(kinds.value(fault.kind)).arg(number(fault.seq)) + u' ' +
           say(QT_TRANSLATE_NOOP("DutyLogWords", "Tell the director, and keep this PC as it is."));
}

QString notSeenBefore(const BookFault& fault)
{
    return say(QT_TRANSLATE_NOOP("DutyLogWords", "Not the book seen before: %1")).arg(number(fault.seq));
}

QString doubt(const DoubtedBook& book)
{
    const QString entry = number(book.fault.seq);
    const bool isMissing = book.fault.kind == BookFault::Kind::Head;
    if (!isMissing && book.fault.kind != BookFault::Kind::Replaced)
        return fault(book.fault);
    return (isMissing ? say(QT_TRANSLATE_NOOP("DutyLogWords",
                                              "Book %1: entries from %2 on are missing. This PC has seen them."))
                      : say(QT_TRANSLATE_NOOP("DutyLogWords",
                                              "Book %1: entry %2 is not the one that this PC has seen there. The book "
                                              "has another history.")))
               .arg(QString::number(book.number), entry) +
           u' ' + say(QT_TRANSLATE_NOOP("DutyLogWords", "Tell the director, and keep this PC as it is."));
}

QString missing(const QString& member)
{
    if (member == u"reason")
        return say(QT_TRANSLATE_NOOP("DutyLogWords", "Say why it is corrected."));
    if (member == u"happened_at")
        return say(QT_TRANSLATE_NOOP("DutyLogWords",
                                     "What has not happened yet is not written down: choose an "
                                     "earlier time."));
    return say(QT_TRANSLATE_NOOP("DutyLogWords", "Write what happened first."));
}

}  // namespace Seatdesk::DutyLogWords
