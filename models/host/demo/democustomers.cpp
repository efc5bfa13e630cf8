// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/democustomers.h"

#include "domain/customercontact.h"
#include "domain/maskednumber.h"
#include "host/demo/demorow.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

const QString kPhone = QStringLiteral("phone");
const QString kAddress = QStringLiteral("address");

}  // namespace

DemoCustomers::DemoCustomers(const DemoContent& content, const DemoDepartment& department, DemoIds& ids,
                             DemoChance chance, Instant now)
    : m_content(content), m_department(department), m_ids(ids), m_chance(chance), m_now(now)
{
    for (int i = 0; i < kCount; ++i)
        add(i);
}

DemoCustomers::Name DemoCustomers::englishName()
{
    const bool female = m_chance.percent(50);
    const QString list = female ? QStringLiteral("names_en_female") : QStringLiteral("names_en_male");
    const QString name = m_chance.pick<QString>(m_content.names.value(list));
    const QString form = female ? QStringLiteral("Ms") : QStringLiteral("Mr");
    return {name, form, form + u' ' + name.section(u' ', -1), QStringLiteral("en")};
}

DemoCustomers::Name DemoCustomers::chineseName(const QString& surnames, const QStringList& given, bool female)
{
    const QString surname = m_chance.pick<QString>(m_content.names.value(surnames));
    const QString forms = female ? QStringLiteral("address_forms_female") : QStringLiteral("address_forms_male");
    const QString form = m_chance.pick<QString>(m_content.names.value(forms));
    return {surname + m_chance.pick<QString>(given), form, surname + form, QStringLiteral("zh_CN")};
}

DemoCustomers::Name DemoCustomers::makeName(int index)
{
    const bool female = m_chance.percent(50);
    if (index % 30 == 7)
        return englishName();
    if (index % 20 == 3) {
        Name name =
            chineseName(QStringLiteral("surnames_tw"), m_content.names.value(QStringLiteral("given_tw")), female);
        name.form = female ? QStringLiteral("小姐") : QStringLiteral("先生");
        name.addressed = name.full.left(1) + name.form;
        name.language = QStringLiteral("zh_TW");
        return name;
    }
    if (index % 30 == 11) {
        const QString company = m_content.names.value(QStringLiteral("companies")).value(index / 30);
        return {company, {}, company, QStringLiteral("zh_CN")};
    }
    const QString list = female ? QStringLiteral("given_female") : QStringLiteral("given_male");
    return chineseName(QStringLiteral("surnames"), m_content.names.value(list), female);
}

QString DemoCustomers::number()
{
    for (;;) {
        const QString prefix = m_chance.pick<QString>(m_content.names.value(QStringLiteral("phone_prefixes")));
        const QString made = prefix + QStringLiteral("%1").arg(m_chance.between(1000, 9999));
        if (m_numbers.contains(made))
            continue;
        m_numbers.insert(made);
        return made;
    }
}

RecordId DemoCustomers::addContact(RecordId customer, const QString& kind, const QString& value)
{
    const RecordId id = m_ids.next(m_now);
    const ScopeId pool = m_department.scope(QStringLiteral("customers"));
    m_rows.append(demoRow(CustomerContact::kRecord, id, {pool, {}, m_now},
                          {{CustomerContactField::kCustomer, customer.toString()},
                           {CustomerContactField::kKind, kind},
                           {CustomerContactField::kValue, value},
                           {CustomerContactField::kMasked, maskedContact(kind, value)},
                           {CustomerContactField::kValid, true}}));
    return id;
}

void DemoCustomers::add(int index)
{
    const Name name = makeName(index);
    const auto pick = [&](const char16_t* list) {
        return m_chance.pick<QString>(m_content.names.value(QString::fromUtf16(list)));
    };
    DemoCustomer customer;
    customer.addressed = name.addressed;
    customer.language = name.language;
    const RecordId id = m_ids.next(m_now);
    const QString phone = number();
    customer.masked = maskedNumber(phone);
    QJsonArray services;
    for (int i = m_chance.between(1, 3); i > 0; --i) {
        const QString service = pick(u"services");
        if (!services.contains(service))
            services.append(service);
    }
    const QList<StaffId> agents = m_department.holders(QStringLiteral("agent"));
    customer.row = demoRow(Customer::kRecord, id, {m_department.scope(QStringLiteral("customers")), {}, m_now},
                           {{CustomerField::kName, name.full},
                            {CustomerField::kAddressForm, name.form},
                            {CustomerField::kTier, pick(u"tiers")},
                            {CustomerField::kGrade, pick(u"grades")},
                            {CustomerField::kArea, pick(u"areas")},
                            {CustomerField::kMaskedNumber, customer.masked},
                            {CustomerField::kContract, m_chance.percent(30)},
                            {CustomerField::kServices, services},
                            {CustomerField::kNote, m_chance.percent(20) ? pick(u"notes") : QString()},
                            {CustomerField::kAccount, QStringLiteral("KD%1").arg(20400000 + index * 137)},
                            {CustomerField::kSignedBy, m_chance.pick(agents).toString()}});
    m_rows.append(customer.row);
    customer.contact = addContact(id, kPhone, phone);
    if (m_chance.percent(20))
        addContact(id, kPhone, number());
    if (m_chance.percent(40)) {
        const DemoSlots place(m_content, {}, m_chance);
        addContact(id, kAddress, place.value(QStringLiteral("address")));
    }
    m_customers.append(customer);
}

QList<int> DemoCustomers::speaking(const QString& language) const
{
    QList<int> places;
    for (qsizetype i = 0; i < m_customers.size(); ++i) {
        if (m_customers[i].language == language)
            places.append(static_cast<int>(i));
    }
    return places;
}

}  // namespace Seatdesk
