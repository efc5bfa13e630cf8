// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/scoreformedit.h"

#include <QAbstractListModel>

namespace Seatdesk {

/// A form line by line: each group, and below it its items. Follows the form that is being written.
class ScoreOutline : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ScoreOutline(const ScoreFormEdit& edit, QObject* parent = nullptr);

    /// Nowhere of no line.
    [[nodiscard]] FormPlace placeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(FormPlace place) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The name of the group or item in the first language that it has, for example for a screen reader.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void follow();
    [[nodiscard]] QStringList keys() const;

    const ScoreFormEdit& m_edit;
    QList<FormPlace> m_places;
    QStringList m_keys;
};

}  // namespace Seatdesk
