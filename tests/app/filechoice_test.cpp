// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs for files are Qt's own where the desktop has none: they speak the window's language as well.
#include "app/window/filechoice.h"
#include "app/window/filelook.h"
#include "app/window/language.h"
#include "support/clippedtexts.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class FileChoice : public testing::TestWithParam<const char*>
{
protected:
    ~FileChoice() override
    {
        delete dialog;
        language.use(QStringLiteral("en"));
    }
    void open(decltype(&chooseFileToRead) choose)
    {
        ASSERT_TRUE(folder.isValid());
        ASSERT_TRUE(QDir(folder.path()).mkdir(QString::fromUtf8("报表")));
        QFile file(folder.filePath(QString::fromUtf8("工单.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        choose(&window, {QStringLiteral("1"), QStringLiteral("1.csv"), {QStringLiteral("1 (*.csv)")}},
               [](const QString&) {});
        dialog = window.findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->setDirectory(folder.path());
    }
    QStringList cells() const
    {
        const auto* view = dialog->findChild<QTreeView*>(QStringLiteral("treeView"));
        const QAbstractItemModel& model = *view->model();
        QStringList texts;
        for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
            texts.append(model.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model.rowCount(view->rootIndex()); ++row)
                texts.append(model.index(row, column, view->rootIndex()).data().toString());
        }
        return texts;
    }
    QStringList words() const
    {
        QStringList words = cells();
        for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            words += {button->text(), button->toolTip()};
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            words.append(label->text());
        return words;
    }

    Language language;
    QTemporaryDir folder;
    QWidget window;
    QPointer<QFileDialog> dialog;
};

}  // namespace

TEST_P(FileChoice, HasNoEnglishWordInAChineseWindow)
{
    language.use(QString::fromLatin1(GetParam()));
    // What this is about: Qt's own words, from the package qt6-translations-l10n.
    ASSERT_NE(QCoreApplication::translate("QFileDialog", "Look in:"), QStringLiteral("Look in:"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{4,}|AM|PM|B[0-9]"));
    for (const auto choose : {chooseFileToRead, chooseFileToWrite}) {
        open(choose);
        ASSERT_TRUE(waitFor([this] { return cells().size() == 12; })) << qPrintable(cells().join(u' '));
        // Of a folder no size is told.
        ASSERT_TRUE(waitFor([this] { return cells().count(QString()) <= 1; })) << qPrintable(cells().join(u' '));
        for (const QString& word : words())
            EXPECT_FALSE(english.match(word).hasMatch()) << qPrintable(word);
        delete dialog;
        QDir(folder.path()).removeRecursively();
        QDir().mkpath(folder.path());
    }
}

TEST_P(FileChoice, ShowsItsPlacesAndFilesWhole)
{
    language.use(QString::fromLatin1(GetParam()));
    open(chooseFileToWrite);
    ASSERT_TRUE(waitFor([this] { return dialog->isVisible(); }));
    const auto* places = dialog->findChild<QListView*>(QStringLiteral("sidebar"));
    ASSERT_NE(places, nullptr);
    ASSERT_GT(places->model()->rowCount(), 0);
    for (int row = 0; row < places->model()->rowCount(); ++row) {
        const QModelIndex place = places->model()->index(row, 0);
        EXPECT_LE(places->sizeHintForIndex(place).width(), places->viewport()->width())
            << qPrintable(place.data().toString());
    }
    ASSERT_TRUE(waitFor([this] { return cells().size() == 12 && cells().count(QString()) <= 1; }));
    auto* view = dialog->findChild<QTreeView*>(QStringLiteral("treeView"));
    const QAbstractItemView* files = view;
    for (int column = 1; column < 4; ++column)
        EXPECT_LE(files->sizeHintForColumn(column), view->columnWidth(column)) << column;
    for (const QString& fault : clippedTexts(*dialog))
        ADD_FAILURE() << qPrintable(fault);
}

TEST(FileFigures, AreTheFilesOfTheFolderAndNoneBehindThem)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QString::fromUtf8("工单.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    FileKinds kinds(nullptr);  // Qt's own look into each file
    QFileSystemModel files;
    files.setIconProvider(&kinds);
    FileFigures model;
    model.setSourceModel(&files);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    files.setRootPath(folder.path());
    const auto place = [&] { return model.mapFromSource(files.index(folder.path())); };
    ASSERT_TRUE(waitFor([&] { return model.rowCount(place()) == 1; }));
    EXPECT_EQ(model.index(0, 0, place()).data().toString(), QString::fromUtf8("工单.csv"));
    EXPECT_FALSE(model.index(1, 0, place()).data().isValid());
}

INSTANTIATE_TEST_SUITE_P(Languages, FileChoice, testing::Values("zh_CN", "zh_TW"),
                         [](const auto& language) { return std::string(language.param); });
