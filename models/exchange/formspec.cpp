// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formspec.h"

#include "domain/csv.h"
#include "exchange/exchangetables.h"

namespace Seatdesk {

namespace {

QList<QStringList> formRows()
{
    ExchangeTables::shipped();  // names the resource
    return readRuleCsv(QStringLiteral(":/exchange/forms.csv"));
}

}  // namespace

QStringList FormSpec::names()
{
    QStringList names;
    for (const QStringList& cells : formRows()) {
        if (!names.contains(cells[0]))
            names.append(cells[0]);
    }
    return names;
}

FormSpec FormSpec::named(const QString& name)
{
    FormSpec spec;
    spec.m_name = name;
    for (const QStringList& cells : formRows()) {
        if (cells[0] == name)
            spec.m_items.append({cells[1], cells[2], cells[3], cells[4].toInt()});
    }
    return spec;
}

QStringList FormSpec::items() const
{
    QStringList items;
    for (const Item& item : m_items)
        items.append(item.name);
    return items;
}

QStringList FormSpec::labelIds() const
{
    QStringList ids{m_name};
    for (const Item& item : m_items) {
        const QString section = m_name + u'.' + item.section;
        if (item.kind != u"signature" && !ids.contains(section))
            ids.append(section);
        ids.append(m_name + u'.' + item.name);
    }
    return ids;
}

FormContent FormSpec::filled(const std::function<QString(const QString& labelId)>& label,
                             const QHash<QString, QString>& values) const
{
    FormContent form;
    form.title = label(m_name);
    QString section;
    for (const Item& item : m_items) {
        const QString itemLabel = label(m_name + u'.' + item.name);
        if (item.kind == u"signature") {
            form.signatures.append({itemLabel, values.value(item.name)});
            continue;
        }
        if (form.sections.isEmpty() || section != item.section)
            form.sections.append({label(m_name + u'.' + item.section), {}});
        section = item.section;
        form.sections.last().items.append({itemLabel, values.value(item.name), item.kind == u"wide", item.lines});
    }
    return form;
}

}  // namespace Seatdesk
