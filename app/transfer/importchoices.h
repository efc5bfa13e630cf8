// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "widgets/theme/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace Seatdesk {

/// How a file is to be read: kind of record, encoding, delimiter, key column, team. What was recognised is shown and
/// can be chosen otherwise.
class ImportChoices : public QWidget
{
    Q_OBJECT

public:
    using Places = QList<std::pair<ScopeId, QString>>;

    ImportChoices(const Theme& theme, const Places& places, QWidget* parent = nullptr);

    /// Shows what was recognised of a file.
    void show(const QString& record, const TableDescription& table);
    /// Forgets what was chosen for another file; the kind and the team stay.
    void startFile();
    /// What is chosen, without the columns and the scopes. The record is empty until one is chosen or recognised.
    [[nodiscard]] ImportOptions options() const;
    [[nodiscard]] ScopeId scope() const;

Q_SIGNALS:
    void changed();
    /// Another kind: the columns mean something else.
    void recordChanged();

private:
    QComboBox* add(const Theme& theme, const char* name, const QString& label);
    void showPlaces();

    QHBoxLayout* m_row;
    QComboBox* m_record;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_key;
    QComboBox* m_place;
    bool m_recordChosen = false;
};

}  // namespace Seatdesk
