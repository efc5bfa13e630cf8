// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/query.h"
#include "widgets/tickets/formkind.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

class QWidget;

namespace Seatdesk {

class ReasonDialog;
class Theme;
struct Workplace;

/// The ways by which tickets leave the program as files: a view as a table, a ticket as a form. Asks for a reason and a
/// place, and shows in the same dialog how far it has come.
class Documents : public QObject
{
    Q_OBJECT

public:
    /// What a file to be written is offered as.
    struct Suggestion
    {
        QString title;
        QString name;         ///< without a folder
        QStringList filters;  ///< "Table (*.csv)"; the first is chosen
    };
    using Chosen = std::function<void(const QString& path)>;
    /// Asks for a path without blocking; `chosen` is not called when nothing is chosen.
    using Chooser = std::function<void(QWidget* parent, const Suggestion& suggestion, const Chosen& chosen)>;

    /// Everything passed in outlives it, `window` is what the dialogs stand before.
    Documents(const Workplace& place, const Theme& theme, QWidget* window);
    ~Documents() override;

    void exportView(const Query& query, const QString& viewName);
    void print(TicketId ticket, FormKind form);

    /// Instead of the system's file dialog.
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    /// The dialog that is open; null when there is none.
    [[nodiscard]] ReasonDialog* dialog() const { return m_dialog; }

private:
    void startExport(const Query& query, const QString& reason, const QString& path);
    void startPrint(TicketId ticket, FormKind form, const QString& reason, const QString& path);
    void open(ReasonDialog* dialog);

    const Workplace& m_place;
    const Theme& m_theme;
    QWidget* m_window;
    Chooser m_chooser;
    QPointer<ReasonDialog> m_dialog;
};

}  // namespace Seatdesk
