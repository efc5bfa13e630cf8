// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace Seatdesk {

/// What a line of a report says.
struct ReportLine
{
    QString name;
    QString value;
    QString formula;  ///< and why the number is not known
    bool isLink = false;
};

/// A number of a report: its name, the number at the right, as a link where rows stand behind it, and below, in as many
/// lines as it needs, how it is counted.
class ReportLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Tell = std::function<ReportLine(const QModelIndex&)>;

    ReportLineDelegate(const Theme& theme, Tell tell, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int formulaHeight(const QString& formula, int width) const;

    const Theme& m_theme;
    Tell m_tell;
};

}  // namespace Seatdesk
