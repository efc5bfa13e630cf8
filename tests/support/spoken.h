// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/places.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace Seatdesk {

/// The language of the screens while this lives: zh_CN, zh_TW or en. Widgets made meanwhile speak it.
class Spoken
{
public:
    explicit Spoken(const QString& language)
    {
        if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        m_found = m_ours.load(TestPlaces::programFile(QStringLiteral("../translations/seatdesk_%1.qm")).arg(language));
        if (m_found)
            QCoreApplication::installTranslator(&m_ours);
    }
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_ours);
        QCoreApplication::removeTranslator(&m_qt);
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

    /// False for English, which needs no translation.
    [[nodiscard]] bool isFound() const { return m_found; }

private:
    QTranslator m_qt;
    QTranslator m_ours;
    bool m_found = false;
};

}  // namespace Seatdesk
