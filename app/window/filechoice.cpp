// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filechoice.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace Seatdesk {

namespace {

/// "csv" of "Table (*.csv)".
QString suffixOf(const QString& filter)
{
    return filter.section(QStringLiteral("*."), 1).section(u')', 0, 0);
}

QFileDialog* makeDialog(QWidget* parent, const FileSuggestion& suggestion, const FileChosen& chosen)
{
    auto* dialog = new QFileDialog(parent, suggestion.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(suggestion.filters);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    return dialog;
}

}  // namespace

void chooseFileToWrite(QWidget* parent, const FileSuggestion& suggestion, const FileChosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, suggestion, chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffixOf(suggestion.filters.value(0)));
    dialog->selectFile(suggestion.name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    dialog->open();
}

void chooseFileToRead(QWidget* parent, const FileSuggestion& suggestion, const FileChosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, suggestion, chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

}  // namespace Seatdesk
