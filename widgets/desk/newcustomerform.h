// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

namespace Seatdesk {

class KeyHintButton;
class LineField;

/// A new customer, inside the panel: a name and how to address the person; the number is the caller's.
class NewCustomerForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewCustomerForm(const Theme& theme, QWidget* parent = nullptr);

    /// Shows itself with the caret in the name.
    void open(const QString& name);

Q_SIGNALS:
    void filled(const QString& name, const QString& addressForm);
    void refused(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();

    LineField* m_name;
    LineField* m_addressForm;
    KeyHintButton* m_add;
};

}  // namespace Seatdesk
