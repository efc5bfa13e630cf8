// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formcontent.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace Seatdesk {

/// What one of the department's forms consists of, from resources/exchange/forms.csv. Labels have ids, "form" for the
/// title and "form.section" or "form.item" for the rest; whoever prints words them.
class FormSpec
{
public:
    /// complaint (投诉记录表), work_order (特约服务/维修工作单), contact_sheet (工作联络单).
    static QStringList names();
    /// An unknown name gives a form without items.
    static FormSpec named(const QString& name);

    /// The ids of all items and signatures that can have a value, without the form's name.
    [[nodiscard]] QStringList items() const;
    [[nodiscard]] QStringList labelIds() const;
    /// The form with its labels, and values by item; what has no value stays an empty box.
    [[nodiscard]] FormContent filled(const std::function<QString(const QString& labelId)>& label,
                                     const QHash<QString, QString>& values) const;

private:
    struct Item
    {
        QString section;
        QString name;
        QString kind;
        int lines = 1;
    };

    QString m_name;
    QList<Item> m_items;
};

}  // namespace Seatdesk
