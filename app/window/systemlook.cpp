// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Seatdesk {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");

/// Read() of the portal wraps the value twice, its signal once.
uint valueOf(const QVariant& value)
{
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    return inner.toUInt();
}

}  // namespace

SystemLook::SystemLook() = default;

void SystemLook::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kPortal, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeChange(QString, QString, QDBusVariant)));
    read(kScheme);
    read(kContrast);
}

void SystemLook::read(const QString& key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kPortal, kPath, kInterface, QStringLiteral("Read"));
    question.setArguments({kGroup, key});
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            learn(key, valueOf(reply.value().variant()));
    });
}

void SystemLook::takeChange(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kGroup)
        learn(key, valueOf(value.variant()));
}

void SystemLook::learn(const QString& key, uint value)
{
    const Look before = look();
    if (key == kScheme)
        m_scheme = value;
    else if (key == kContrast)
        m_contrast = value;
    if (look() != before)
        Q_EMIT changed();
}

Look SystemLook::look() const
{
    if (m_contrast == 1)
        return Look::Contrast;
    return m_scheme == 1 ? Look::Dark : Look::Light;
}

}  // namespace Seatdesk
