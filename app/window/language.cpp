// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/language.h"

#include "app/window/narrowquotes.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Seatdesk {

namespace {

QString nearest(const QLocale& locale)
{
    if (locale.language() != QLocale::Chinese)
        return QStringLiteral("en");
    const bool traditional = locale.script() == QLocale::TraditionalChineseScript;
    return traditional ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
}

/// Texts that nobody translated come last; the application owns what stands in for them.
void keepQuotesNarrow(bool narrow)
{
    const QString name = QStringLiteral("narrowQuotes");
    delete QCoreApplication::instance()->findChild<QTranslator*>(name);
    if (!narrow)
        return;
    auto* quotes = new NarrowQuotes(QCoreApplication::instance());
    quotes->setObjectName(name);
    QCoreApplication::installTranslator(quotes);
}

}  // namespace

QString Language::resolved(const QString& name)
{
    return name.isEmpty() || name == u"system" ? nearest(QLocale::system()) : name;
}

void Language::use(const QString& name)
{
    m_name = resolved(name);
    QLocale::setDefault(QLocale(m_name));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    // Of English there is only what follows a number.
    if (m_qt.load(QStringLiteral("qtbase_") + m_name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    keepQuotesNarrow(m_name == u"en");
    if (m_ours.load(QStringLiteral(":/translations/seatdesk_") + m_name))
        QCoreApplication::installTranslator(&m_ours);
}

}  // namespace Seatdesk
