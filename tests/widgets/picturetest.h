// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>
#include <QWidget>

#include <gtest/gtest.h>

namespace Seatdesk {

/// Draws a window in every look. With SEATDESK_PICTURES=DIR the pictures are kept for looking at; SEATDESK_QM names a
/// translation, SEATDESK_SIZE a size other than 1366x768, QT_SCALE_FACTOR a scale.
class PictureTest : public testing::TestWithParam<Look>
{
protected:
    void SetUp() override
    {
        if (m_translator.load(qEnvironmentVariable("SEATDESK_QM")))
            QCoreApplication::installTranslator(&m_translator);
    }

    QString name(const char* screen) const { return QString::fromLatin1(screen) + u'-' + Theme::nameOf(GetParam()); }

    QSize size() const
    {
        const QStringList parts = qEnvironmentVariable("SEATDESK_SIZE", QStringLiteral("1366x768")).split(u'x');
        return {parts[0].toInt(), parts[1].toInt()};
    }

    /// Keeps the picture if asked to; every one must show more than one colour.
    static void keep(QWidget& window, const QString& name)
    {
        QCoreApplication::processEvents();
        const QImage image = window.grab().toImage();
        EXPECT_GT(image.convertToFormat(QImage::Format_Indexed8).colorCount(), 8);
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        if (!folder.isEmpty()) {
            EXPECT_TRUE(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
        }
    }

private:
    QTranslator m_translator;
};

}  // namespace Seatdesk
