// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dutyformprintout.h"

#include "app/window/formwords.h"
#include "domain/book.h"
#include "domain/openitem.h"
#include "domain/session.h"
#include "domain/staff.h"
#include "exchange/formspec.h"
#include "items/shiftboard.h"
#include "widgets/handover/checkwords.h"
#include "widgets/handover/dutylogwords.h"
#include "widgets/handover/shiftwords.h"
#include "widgets/knowledge/articletexts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Seatdesk {

namespace {

QString tellForm(const char* text)
{
    return QCoreApplication::translate("DutyFormPrintout", text);
}

bool speaksOf(const BookBody& body, RecordId shift)
{
    return std::any_of(body.links.begin(), body.links.end(),
                       [shift](const BookLink& link) { return link.record == DutyShift::kRecord && link.id == shift; });
}

}  // namespace

QDate DutyFormPrintout::Page::first() const
{
    return form == DutyForm::Month ? QDate(day.year(), day.month(), 1) : day;
}

QDate DutyFormPrintout::Page::last() const
{
    return form == DutyForm::Month ? QDate(day.year(), day.month(), day.daysInMonth()) : day;
}

DutyFormPrintout::DutyFormPrintout(const QList<Row>& rows, const Session& session, const QTimeZone& zone,
                                   const Page& page)
    : m_session(session), m_zone(zone), m_page(page)
{
    for (const Row& row : rows) {
        if (row.record == Book::kRecord)
            m_numbers.insert(row.id, Book(row).number());
        if (row.record == Book::kRecord && row.id == page.book)
            m_book = row;
    }
    for (const Row& row : rows) {
        if (row.record == BookEntry::kRecord)
            m_entries.append(BookEntry(row));
        else if (row.record == DutyShift::kRecord && row.scope == m_book.scope)
            m_shifts.append(DutyShift(row));
        else if (row.record == Attendance::kRecord)
            m_called.append(Attendance(row));
        else if (row.record == PageCheck::kRecord)
            m_checks.append(PageCheck(row));
        else if (row.record == OpenItem::kRecord && row.scope == m_book.scope)
            m_items.append(row);
        else if (row.record == Staff::kRecord)
            m_people.insert(StaffId(row.id), row);
    }
    std::sort(m_entries.begin(), m_entries.end(), [this](const BookEntry& a, const BookEntry& b) {
        const auto place = [this](const BookEntry& entry) {
            return std::tuple(bookOf(entry), entry.seq() == 0, entry.seq());
        };
        return place(a) < place(b);
    });
    std::sort(m_shifts.begin(), m_shifts.end(),
              [](const DutyShift& a, const DutyShift& b) { return a.startsAt() < b.startsAt(); });
    std::sort(m_called.begin(), m_called.end(),
              [this](const Attendance& a, const Attendance& b) { return person(a.person()) < person(b.person()); });
    m_written = booksWritten();
}

QString DutyFormPrintout::form() const
{
    switch (m_page.form) {
        case DutyForm::RollCall:
            return QStringLiteral("roll_call");
        case DutyForm::Handover:
            return QStringLiteral("handover_record");
        case DutyForm::Month:
            return QStringLiteral("duty_record");
    }
    return {};
}

/// "1001 Li Ting"; of somebody from elsewhere the name alone.
QString DutyFormPrintout::person(StaffId id) const
{
    const QString number = Staff(m_people.value(id)).number();
    return (number + u' ' + m_session.nameOf(ScopeId(id))).trimmed();
}

qint64 DutyFormPrintout::bookOf(const BookEntry& entry) const
{
    return m_numbers.value(entry.book(), Book(m_book).number());
}

QStringList DutyFormPrintout::booksWritten() const
{
    QStringList numbers;
    for (const BookEntry& entry : entriesOf()) {
        if (const QString number = QString::number(bookOf(entry)); !numbers.contains(number))
            numbers.append(number);
    }
    return numbers.isEmpty() ? QStringList{QString::number(Book(m_book).number())} : numbers;
}

QList<BookEntry> DutyFormPrintout::entriesOf(std::optional<BookCategory> category) const
{
    QList<BookEntry> found;
    for (const BookEntry& entry : m_entries) {
        const QDate day = toDateTime(fromMicros(entry.atMicros()), m_zone).date();
        const Result<BookBody> body = entry.body();
        const bool isOne = !category || (body && body->category == *category);
        if (isOne && day >= m_page.first() && day <= m_page.last())
            found.append(entry);
    }
    return found;
}

QList<BookEntry> DutyFormPrintout::entriesOfShifts(const std::function<bool(const BookBody&)>& test) const
{
    QList<BookEntry> found;
    for (const BookEntry& entry : m_entries) {
        const Result<BookBody> body = entry.body();
        const bool isOfThem = body && std::any_of(m_shifts.begin(), m_shifts.end(), [&](const DutyShift& shift) {
                                  return speaksOf(*body, shift.row().id);
                              });
        if (isOfThem && test(*body))
            found.append(entry);
    }
    return found;
}

QString DutyFormPrintout::entryLine(const BookEntry& entry, bool withCategory) const
{
    const bool isOfMonth = m_page.form == DutyForm::Month;
    const QString when = toDateTime(fromMicros(entry.atMicros()), m_zone)
                             .toString(isOfMonth ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("HH:mm"));
    const Result<BookBody> body = entry.body();
    QString number = DutyLogWords::number(entry.seq());
    if (m_written.size() > 1)
        number = tellForm(QT_TRANSLATE_NOOP("DutyFormPrintout", "book %1 %2")).arg(bookOf(entry)).arg(number);
    QStringList head{number, when, m_session.nameOf(ScopeId(entry.author()))};
    if (withCategory && body)
        head.append(DutyLogWords::category(body->category));
    if (entry.isErased())
        return factsText(head) + QStringLiteral(": ") +
               tellForm(QT_TRANSLATE_NOOP("DutyFormPrintout", "taken out by order"));
    QString text = body.value_or(BookBody()).text;
    if (body && !body->corrects.isNull())
        text += tellForm(QT_TRANSLATE_NOOP("DutyFormPrintout", " [a correction: %1]")).arg(body->reason);
    return factsText(head) + QStringLiteral(": ") + text;
}

QString DutyFormPrintout::lines(const QList<BookEntry>& entries) const
{
    QStringList all;
    for (const BookEntry& entry : entries)
        all.append(entryLine(entry, m_page.form == DutyForm::Month));
    return all.join(u'\n');
}

QList<Attendance> DutyFormPrintout::calledIn(const DutyShift& shift) const
{
    QList<Attendance> called = m_called;
    called.removeIf([&shift](const Attendance& one) { return one.shift() != shift.row().id; });
    return called;
}

QString DutyFormPrintout::rollOf(const DutyShift& shift, const QList<Attendance>& called) const
{
    QStringList all{ShiftWords::turn(ShiftTurn::of(shift.row()), m_zone)};
    for (const Attendance& one : called) {
        const QString at = one.at() ? toDateTime(*one.at(), m_zone).toString(QStringLiteral("HH:mm")) : QString();
        all.append(factsText({person(one.person()), one.state() ? ShiftWords::presence(*one.state()) : QString(), at}));
    }
    if (called.isEmpty())
        all.append(tellForm(QT_TRANSLATE_NOOP("DutyFormPrintout", "The roll was not called.")));
    return all.join(u'\n');
}

void DutyFormPrintout::addRollCall(Values& values) const
{
    QStringList rolls;
    QHash<Presence, int> found;
    int expected = 0;
    QStringList callers;
    for (const DutyShift& shift : m_shifts) {
        const QList<Attendance> called = calledIn(shift);
        rolls.append(rollOf(shift, called));
        expected += static_cast<int>(called.size());
        for (const Attendance& one : called) {
            if (one.state())
                ++found[*one.state()];
            if (const QString by = m_session.nameOf(ScopeId(one.by())); !callers.contains(by))
                callers.append(by);
        }
    }
    const bool isCalled = expected > 0;
    const auto count = [&](int people) {
        return isCalled ? QString::number(people) : tellForm(QT_TRANSLATE_NOOP("DutyFormPrintout", "no data"));
    };
    values.insert(QStringLiteral("expected"), count(expected));
    values.insert(QStringLiteral("there"), count(found.value(Presence::There)));
    values.insert(QStringLiteral("late"), count(found.value(Presence::Late)));
    values.insert(QStringLiteral("absent"), count(found.value(Presence::Absent)));
    values.insert(QStringLiteral("shifts"), QString::number(m_shifts.size()));
    values.insert(QStringLiteral("caller"), callers.join(QStringLiteral(", ")));
    values.insert(QStringLiteral("people"),
                  m_shifts.isEmpty()
                      ? tellForm(QT_TRANSLATE_NOOP("DutyFormPrintout", "No shift was opened on this day."))
                      : rolls.join(QStringLiteral("\n\n")));
    const auto isRoll = [](const BookBody& body) { return body.category == BookCategory::StaffChange; };
    values.insert(QStringLiteral("talk"), lines(entriesOfShifts(isRoll)));
}

/// Who signed the last hand-over of the day, and when.
QString DutyFormPrintout::signers(SignerRole role) const
{
    QString last;
    for (const BookEntry& entry : entriesOfShifts([](const BookBody& body) { return body.handover.has_value(); })) {
        const HandoverProof proof = *entry.body()->handover;
        for (const HandoverSignature& signature : proof.signatures) {
            if (signature.role == role)
                last = factsText({m_session.nameOf(ScopeId(signature.person)),
                                  toDateTime(proof.at, m_zone).toString(QStringLiteral("HH:mm"))});
        }
    }
    return last;
}

QString DutyFormPrintout::openLines() const
{
    QStringList all;
    for (const Row& row : m_items) {
        const OpenItem item(row);
        if (item.closedAt() && toDateTime(*item.closedAt(), m_zone).date() <= m_page.day)
            continue;
        all.append(factsText({item.text(), item.reason(), m_session.nameOf(ScopeId(item.owner())),
                              item.promisedAt() ? momentText(*item.promisedAt(), m_zone) : QString()}));
    }
    return all.join(u'\n');
}

void DutyFormPrintout::addHandover(Values& values) const
{
    const auto isEnd = [](const BookBody& body) { return body.category == BookCategory::FollowUp; };
    values.insert(QStringLiteral("inventory"), lines(entriesOf(BookCategory::Inventory)));
    values.insert(QStringLiteral("damage"), lines(entriesOf(BookCategory::Equipment)));
    const QString handovers = lines(entriesOfShifts(isEnd));
    values.insert(QStringLiteral("handovers"),
                  handovers.isEmpty()
                      ? tellForm(QT_TRANSLATE_NOOP("DutyFormPrintout", "No shift of this day was handed over yet."))
                      : handovers);
    values.insert(QStringLiteral("follow_ups"), openLines());
    values.insert(QStringLiteral("outgoing"), signers(SignerRole::Outgoing));
    values.insert(QStringLiteral("incoming"), signers(SignerRole::Incoming));
}

QString DutyFormPrintout::checks(CheckLevel level) const
{
    QStringList all;
    for (const PageCheck& check : m_checks) {
        if (check.level() == level)
            all.append(CheckWords::signedBy(check, m_session, m_zone));
    }
    return all.join(u'\n');
}

void DutyFormPrintout::addMonth(Values& values) const
{
    const QList<BookEntry> entries = entriesOf();
    values.insert(QStringLiteral("count"), QString::number(entries.size()));
    values.insert(QStringLiteral("record"), lines(entries));
    values.insert(QStringLiteral("monthly_check"), checks(CheckLevel::Monthly));
    values.insert(QStringLiteral("sample_check"), checks(CheckLevel::Sample));
}

QHash<QString, QString> DutyFormPrintout::values() const
{
    const bool isOfMonth = m_page.form == DutyForm::Month;
    Values values{{QStringLiteral("team"), m_session.nameOf(m_book.scope)},
                  {QStringLiteral("day"),
                   m_page.day.toString(isOfMonth ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"))},
                  {QStringLiteral("book"), m_written.join(QStringLiteral(", "))}};
    switch (m_page.form) {
        case DutyForm::RollCall:
            addRollCall(values);
            break;
        case DutyForm::Handover:
            addHandover(values);
            break;
        case DutyForm::Month:
            addMonth(values);
            break;
    }
    return values;
}

FormContent DutyFormPrintout::content(const TicketPrintout::Sheet& sheet) const
{
    FormContent content = FormSpec::named(form()).filled(FormWords::label, values());
    const QString day = m_page.first().toString(QStringLiteral("yyyyMMdd"));
    content.number = QStringLiteral("%1-%2").arg(Book(m_book).number()).arg(day);
    FormWords::frame(content, m_session, sheet);
    return content;
}

}  // namespace Seatdesk
