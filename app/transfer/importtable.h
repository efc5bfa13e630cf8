// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "widgets/theme/theme.h"

#include <QHash>
#include <QTableWidget>

class QComboBox;

namespace Seatdesk {

/// The first rows of a file under its columns. Above each column stands the field it goes to, which can be changed.
/// Numbers and addresses are masked.
class ImportTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ImportTable(const Theme& theme, QWidget* parent = nullptr);

    void show(const QString& record, const ImportPreview& preview);
    /// What the person chose otherwise than recognised: column to field, "-" for none.
    [[nodiscard]] const QHash<QString, QString>& chosen() const { return m_chosen; }
    /// Forgets what was chosen: another file, another kind.
    void forgetChosen() { m_chosen.clear(); }

    static constexpr int kRows = 30;

Q_SIGNALS:
    void mappingChanged();

private:
    QComboBox* makeChoice(const QString& record, const ColumnBinding& binding);
    void fillRow(int row, const TableRow& cells, const ColumnMapping& mapping);

    const Theme& m_theme;
    QHash<QString, QString> m_chosen;
};

}  // namespace Seatdesk
