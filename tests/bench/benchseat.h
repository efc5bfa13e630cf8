// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/importcommand.h"
#include "host/seathost.h"
#include "host/seatindex.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QString>

#include <cstdio>
#include <memory>

namespace Seatdesk {

/// A seat's folder with one person who may do everything, filled by the product's own commands.
class BenchSeat
{
public:
    static constexpr const char16_t* kNumber = u"1001";
    static constexpr const char16_t* kPassword = u"seatdesk";

    /// Opens the folder; a new one gets its department.
    bool open(const QString& folder)
    {
        auto opened = SeatHost::open(folder, m_time, seatIndex());
        if (!opened)
            return false;
        m_host = std::move(*opened);
        const auto made =
            m_host
                ->createDepartment({QStringLiteral("客服部"), QStringLiteral("一班"), QString::fromUtf16(kNumber),
                                    QStringLiteral("李婷"), QString::fromUtf16(kPassword)})
                .result();
        if (!made && made.error().kind != Error::Kind::Conflict)
            return false;
        // The window is measured without a password, which only a demo allows.
        const auto mark = [](AuthorityStore& store) { return store.setMeta(kDemoMark, QStringLiteral("1")); };
        return m_host->administer(mark).result().has_value();
    }

    /// `import RECORDS FILE`, as the command line does it.
    bool import(const QString& records, const QString& file)
    {
        const auto tell = [](const QByteArray& text) { std::fputs(text.constData(), stderr); };
        return runImport({*m_host, {records, file}, QString(), tell, tell}) == kExitOk;
    }

    /// Signs in and waits until the seat has everything and can find it.
    bool signIn()
    {
        const auto signedIn = m_host->signInAs(QString::fromUtf16(kNumber)).result();
        if (!signedIn)
            return false;
        auto seat = m_host->seat(std::move(**signedIn));
        if (!seat)
            return false;
        m_seat = std::move(*seat);
        QEventLoop loop;
        QObject::connect(m_seat.get(), &Seat::ready, &loop, &QEventLoop::quit);
        loop.exec();
        return m_seat->syncNow().result().has_value();
    }

    /// Milliseconds until the password is accepted, most of which is Argon2id's.
    double password()
    {
        QElapsedTimer timer;
        timer.start();
        const bool accepted =
            m_host->signIn(QString::fromUtf16(kNumber), QString::fromUtf16(kPassword)).result().has_value();
        return accepted ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : 0;
    }

    bool index() { return m_seat->search().caughtUp().result().has_value(); }

    Seat& seat() { return *m_seat; }
    SeatHost& host() { return *m_host; }

private:
    SystemTime m_time;
    std::unique_ptr<SeatHost> m_host;
    std::unique_ptr<Seat> m_seat;
};

}  // namespace Seatdesk
