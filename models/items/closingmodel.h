// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/closingpage.h"

#include <QAbstractListModel>

#include <functional>

namespace Seatdesk {

/// The lines of the page that hands over a shift: always the same, in the order in which they are read.
class ClosingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { KindRole = Qt::UserRole };

    /// `words`: what a line says, to be read aloud too.
    ClosingModel(const ClosingPage& page, std::function<QString(ClosingKind)> words, QObject* parent = nullptr);

    [[nodiscard]] static ClosingKind kindAt(const QModelIndex& index) { return ClosingKind(index.row()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::function<QString(ClosingKind)> m_words;
};

}  // namespace Seatdesk
