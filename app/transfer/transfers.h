// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/filechoice.h"
#include "exchange/transfer.h"
#include "widgets/workplace.h"

#include <QObject>

#include <memory>

namespace Seatdesk {

class ActionRegistry;
class Theme;

/// The two actions by which whole tables come in and go out, for a director; an administrator, who has no right to
/// business data, brings everything in and takes staff and categories out.
class Transfers : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Workplace& place;
        std::shared_ptr<Transfer> transfer;
        const Theme& theme;
        ActionRegistry& actions;
    };

    /// `window` is what the dialogs stand before.
    Transfers(const Parts& parts, QWidget* window);

    /// Instead of the system's dialogs.
    void setChoosers(FileChooser toRead, FileChooser toWrite);

Q_SIGNALS:
    /// Rows were written behind the seat's back.
    void imported();

private:
    void openImport();
    void openExport();
    [[nodiscard]] QStringList exportable() const;
    [[nodiscard]] bool mayImport() const;

    const Workplace& m_place;
    std::shared_ptr<Transfer> m_transfer;
    const Theme& m_theme;
    QWidget* m_window;
    FileChooser m_toRead = chooseFileToRead;
    FileChooser m_toWrite = chooseFileToWrite;
};

}  // namespace Seatdesk
