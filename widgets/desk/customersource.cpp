// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/customersource.h"

#include "domain/typeahead.h"
#include "widgets/desk/numberfield.h"

#include <algorithm>

namespace Seatdesk {

CustomerSource::CustomerSource(Workplace& place, QObject* parent)
    : PaletteSource(parent), m_place(place), m_search(place.records, place.search, place.customers)
{
    connect(&m_search, &CallerSearch::found, this, &CustomerSource::answer);
    connect(&m_search, &CallerSearch::failed, this, [this] { answer({}); });
}

QString CustomerSource::title() const
{
    return tr("Customers");
}

void CustomerSource::ask(const QString& typed, int limit)
{
    m_typed = typed;
    m_limit = limit;
    const QString number = NumberField::numberIn(typed);
    const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    // Every question for a number is written down: the beginning of one, or a ticket's, is none.
    const bool whole = digits >= CallerSearch::kWholeNumber && digits <= kLongestNumber;
    if (typed.trimmed().isEmpty() || (!number.isEmpty() && !whole)) {
        m_search.clear();
        return answer({});
    }
    m_search.ask(number, number.isEmpty() ? typed : QString());
}

void CustomerSource::answer(const QList<MatchedCustomer>& found)
{
    QList<PaletteEntry> entries;
    for (const MatchedCustomer& match : found.mid(0, m_limit)) {
        const Customer& customer = match.customer;
        PaletteEntry entry;
        entry.icon = QStringLiteral("user");
        entry.text = customer.name();
        entry.marks = m_place.typeAhead.ranges(entry.text, m_typed);
        entry.more = customer.tier();
        entry.place = customer.area();
        entry.right = match.maskedNumber.isEmpty() ? customer.maskedNumber() : match.maskedNumber;
        entry.run = [this, match](bool) { Q_EMIT customerChosen(match); };
        entries.append(entry);
    }
    Q_EMIT answered(m_typed, entries);
}

}  // namespace Seatdesk
