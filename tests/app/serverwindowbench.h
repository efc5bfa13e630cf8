// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/persondesk.h"
#include "app/window/seatwindow.h"
#include "domain/drafts.h"
#include "domain/groupbuilder.h"
#include "domain/jsontext.h"
#include "domain/records.h"
#include "domain/whendone.h"
#include "support/serverwire.h"
#include "sync/serverdepartment.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/shell/statussegment.h"
#include "windowbench.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace Seatdesk {

/// The real window in English over a department on a real server, reached over a wire.
class ServerWindowBench : public testing::Test
{
protected:
    ServerWindowBench()
    {
        d.time.set(SystemTime().now());
        d.giveLogin(agent);
        theme.install();
    }
    void open(const QString& server = {}, const QString& data = QStringLiteral("data"))
    {
        WindowOptions options;
        options.data = folder.filePath(data);
        options.language = QStringLiteral("en");
        options.server = server;
        window = std::make_unique<SeatWindow>(options, theme, language, &d.time);
        QString sentence;
        ASSERT_TRUE(window->start(sentence)) << qPrintable(sentence);
    }
    QString url() const { return wire.keywords() + QStringLiteral(" dbname=") + d.database(); }
    template <typename T>
    T* find(const char* screen, const char* name)
    {
        auto* page = window->window().findChild<QWidget*>(QString::fromLatin1(screen));
        return page ? page->findChild<T*>(QString::fromLatin1(name)) : nullptr;
    }
    bool shows(const QString& part)
    {
        const auto labels = window->window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    bool says(const QString& part)
    {
        return waitFor([&] { return shows(part); });
    }
    void signIn(const QString& password, const QString& number = QStringLiteral("1001"))
    {
        find<LineField>("signIn", "number")->setText(number);
        find<QLineEdit>("signIn", "password")->setText(password);
        find<KeyHintButton>("signIn", "submit")->click();
    }
    bool isAtDesk()
    {
        return waitFor([&] { return window->desk() != nullptr; });
    }
    bool footSays(const QString& part)
    {
        return waitFor([&] {
            const auto pieces = window->desk()->workbench()->findChildren<StatusSegment*>();
            return std::any_of(pieces.begin(), pieces.end(), [&](const StatusSegment* piece) {
                return piece->isVisible() && piece->accessibleName().contains(part);
            });
        });
    }
    RecordId saveTicket()
    {
        const Workplace& place = window->desk()->place();
        GroupBuilder group(place.seat, agent, place.time);
        const RecordId id = group.insert(QStringLiteral("ticket"), d.firstTeam, d.ticketFields(agent));
        bool saved = false;
        whenDone(place.records.submit(group.group()), &window->window(),
                 [&](const Result<void>& done) { saved = done.has_value(); });
        EXPECT_TRUE(waitFor([&] { return saved; }));
        return id;
    }
    bool isKept(const QString& words)
    {
        const auto drafts = window->desk()->place().drafts.all();
        EXPECT_TRUE(waitFor([&] { return drafts.isFinished(); }));
        const QList<Draft> kept = drafts.result().value_or(QList<Draft>());
        return std::any_of(kept.begin(), kept.end(), [&](const Draft& draft) {
            return QString::fromUtf8(toJsonText(draft.content)).contains(words);
        });
    }
    const SyncStatus& status() { return window->desk()->place().syncStatus; }

    ServerDepartment d;
    ServerWire wire{PostgresServer::shared().folder()};
    QTemporaryDir folder;
    Theme theme;
    Language language;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    std::unique_ptr<SeatWindow> window;
};

}  // namespace Seatdesk
