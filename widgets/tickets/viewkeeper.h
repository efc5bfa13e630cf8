// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "items/ticketviewmodel.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace Seatdesk {

class Theme;
class TicketsPage;
struct Workplace;

/// Saves the filter as a view of the person or of the team, renames and deletes such views.
class ViewKeeper : public QObject
{
    Q_OBJECT

public:
    ViewKeeper(TicketsPage& page, Workplace& place, const Theme& theme);

private:
    using Done = std::function<void(const QString& failure)>;

    void askSave();
    void askRename(const TicketView& view);
    void askDelete(const TicketView& view);
    void save(const QJsonObject& answers, const Done& done);
    void change(const Group& group, const QString& what, const Done& done);

    TicketsPage& m_page;
    Workplace& m_place;
    const Theme& m_theme;
};

}  // namespace Seatdesk
