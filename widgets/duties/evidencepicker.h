// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"
#include "widgets/tickets/askspec.h"
#include "widgets/workplace.h"

#include <QHash>

#include <memory>

class QObject;

namespace Seatdesk {

/// What may show that a duty was done: tickets, published articles, announcements, entries of the duty log, own prints.
class EvidencePicker
{
public:
    /// `context` is gone before what is passed in.
    EvidencePicker(Workplace& place, QObject* context);

    [[nodiscard]] PickSource source() const;
    /// Of something that was picked; a null id where nothing was.
    [[nodiscard]] static BookLink linkOf(const QString& picked);
    /// How it was called in the list.
    [[nodiscard]] QString nameOf(const QString& picked) const { return m_names->value(picked); }

private:
    Workplace& m_place;
    QObject* m_context;
    std::shared_ptr<QHash<QString, QString>> m_names = std::make_shared<QHash<QString, QString>>();
};

}  // namespace Seatdesk
