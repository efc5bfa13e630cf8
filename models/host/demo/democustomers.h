// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "host/demo/demodepartment.h"

namespace Seatdesk {

/// One customer with what a ticket takes over.
struct DemoCustomer
{
    Row row;
    RecordId contact;  ///< the number that is called from
    QString masked;
    QString addressed;  ///< surname and form of address, as one speaks to them
    QString language;
};

/// The customers of the demo and their numbers, of which none is in use.
class DemoCustomers
{
public:
    DemoCustomers(const DemoContent& content, const DemoDepartment& department, DemoIds& ids, DemoChance chance,
                  Instant now);

    static constexpr int kCount = 300;

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const QList<DemoCustomer>& all() const { return m_customers; }
    /// The places of those who speak it.
    [[nodiscard]] QList<int> speaking(const QString& language) const;

private:
    struct Name
    {
        QString full;
        QString form;
        QString addressed;
        QString language;
    };

    Name makeName(int index);
    Name englishName();
    Name chineseName(const QString& surnames, const QStringList& given, bool female);
    void add(int index);
    RecordId addContact(RecordId customer, const QString& kind, const QString& value);
    QString number();

    const DemoContent& m_content;
    const DemoDepartment& m_department;
    DemoIds& m_ids;
    DemoChance m_chance;
    Instant m_now;
    QList<Row> m_rows;
    QList<DemoCustomer> m_customers;
    QSet<QString> m_numbers;
};

}  // namespace Seatdesk
