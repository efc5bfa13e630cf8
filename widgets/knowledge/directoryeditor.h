// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "widgets/theme/theme.h"
#include "widgets/workplace.h"

#include <QDialog>

#include <optional>

namespace Seatdesk {

class FormDraft;
class LineField;
class NoticeBar;

/// One entry of the directory to write.
class DirectoryEditor : public QDialog
{
    Q_OBJECT

public:
    DirectoryEditor(Workplace& place, const Theme& theme, QWidget* parent);

    /// Null: a new entry.
    void edit(const Row* row);

private:
    void save();
    void keepDrafts();
    [[nodiscard]] QJsonObject fields() const;
    void fill(const QJsonObject& fields);

    Workplace& m_place;
    std::optional<Row> m_row;
    QList<std::pair<QString, LineField*>> m_fields;
    NoticeBar* m_notice;
    FormDraft* m_draft = nullptr;
    bool m_filling = false;
};

}  // namespace Seatdesk
