// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace Seatdesk {

/// The language of the window: our texts and Qt's own, changed while it runs.
class Language
{
public:
    /// zh_CN, zh_TW or en; "system" or empty: the nearest to the system's.
    void use(const QString& name);
    /// What use() makes of a name.
    [[nodiscard]] static QString resolved(const QString& name);
    /// The one in use: zh_CN, zh_TW or en.
    [[nodiscard]] QString name() const { return m_name; }

private:
    QString m_name = QStringLiteral("en");
    QTranslator m_ours;
    QTranslator m_qt;
};

}  // namespace Seatdesk
