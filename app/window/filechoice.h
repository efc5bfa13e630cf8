// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace Seatdesk {

/// What a file to be written or read is asked for as.
struct FileSuggestion
{
    QString title;
    QString name;         ///< without a folder
    QStringList filters;  ///< "Table (*.csv)"; the first is chosen
};
using FileChosen = std::function<void(const QString& path)>;
/// Asks for a path without blocking; `chosen` is not called when nothing is chosen.
using FileChooser = std::function<void(QWidget* parent, const FileSuggestion& suggestion, const FileChosen& chosen)>;

/// The system's dialogs.
void chooseFileToWrite(QWidget* parent, const FileSuggestion& suggestion, const FileChosen& chosen);
void chooseFileToRead(QWidget* parent, const FileSuggestion& suggestion, const FileChosen& chosen);
/// A folder, beginning at `begin` where that is one.
void chooseFolder(QWidget* parent, const QString& begin, const FileChosen& chosen);

}  // namespace Seatdesk
