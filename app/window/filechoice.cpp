// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filechoice.h"

#include "app/window/filelook.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHeaderView>
#include <QListView>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeView>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr QSize kDialog{860, 520};
constexpr int kPlaces = 160;
constexpr int kCellPadding = 32;

/// "csv" of "Table (*.csv)".
QString suffixOf(const QString& filter)
{
    return filter.section(QStringLiteral("*."), 1).section(u')', 0, 0);
}

/// Qt's own columns are as wide as its own words.
void widen(QTreeView& files)
{
    const QFontMetrics font(files.font());
    const QStringList widest{QStringLiteral("1023.9 MB"), FileKinds::tr("%1 file").arg(QStringLiteral("JSONL")),
                             QStringLiteral("2026/12/22 22:22")};
    for (int i = 0; i < widest.size(); ++i)
        files.header()->resizeSection(i + 1, font.horizontalAdvance(widest.at(i)) + kCellPadding);
}

/// Qt's own dialog, where the desktop has none: no word of another language, and the places at the left whole.
void finish(QFileDialog& dialog)
{
    auto* splitter = dialog.findChild<QSplitter*>(QStringLiteral("splitter"));
    auto* places = dialog.findChild<QListView*>(QStringLiteral("sidebar"));
    if (!splitter || !places)
        return;
    dialog.setIconProvider(new FileKinds(&dialog));
    dialog.setProxyModel(new FileFigures(&dialog));
    dialog.resize(kDialog);
    const int wanted = std::max(kPlaces, places->sizeHintForColumn(0) + 2 * places->frameWidth());
    places->setMinimumWidth(wanted);
    splitter->setSizes({wanted, dialog.width() - wanted});
    if (auto* files = dialog.findChild<QTreeView*>(QStringLiteral("treeView")))
        widen(*files);
}

QFileDialog* makeDialog(QWidget* parent, const FileSuggestion& suggestion, const FileChosen& chosen)
{
    auto* dialog = new QFileDialog(parent, suggestion.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    finish(*dialog);
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

void chooseFolder(QWidget* parent, const QString& begin, const FileChosen& chosen)
{
    QFileDialog* dialog = makeDialog(parent, {FileKinds::tr("Choose a folder"), {}, {}}, chosen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (QFileInfo(begin).isDir())
        dialog->setDirectory(begin);
    dialog->open();
}

}  // namespace Seatdesk
