// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/persondesk.h"
#include "app/window/seatwindow.h"
#include "domain/groupbuilder.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Seatdesk {

/// The whole window over a small department in a folder of its own, with its administrator, who also leads the first
/// team, signed in: for journeys that must end in the store.
class WindowBench
{
public:
    /// `language`: zh_CN, zh_TW or en.
    explicit WindowBench(const QString& language = QStringLiteral("en"));
    ~WindowBench();

    /// Ends the program of the window, then opens it again for that person.
    void reopen(const QString& number);
    /// Ends it, so that another program may have the folder until reopen().
    void close() { m_window.reset(); }
    [[nodiscard]] PersonDesk& desk() const { return *m_window->desk(); }
    [[nodiscard]] SeatWindow& window() const { return *m_window; }
    [[nodiscard]] ActionRegistry& actions() const { return desk().workbench()->actions(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString data() const { return path(QStringLiteral("data")); }

    /// Saves a ticket as the signed-in person would.
    RecordId record(const QString& summary, const QJsonObject& more = {});
    void submit(const GroupBuilder& group);
    [[nodiscard]] GroupBuilder group() const;
    /// All rows of a record that the person sees.
    [[nodiscard]] QList<Row> rows(const QString& record) const;
    /// All rows in the authority, seen or not.
    [[nodiscard]] QList<Row> storedRows(const QString& record) const;
    /// Someone besides the administrator, with a role in that scope: by default the first team.
    void hire(const QString& number, const QString& name, const QString& role, ScopeId where = {});
    /// A unit that tickets can be dispatched to; the signed-in person knows it after the next sign-in.
    ScopeId addUnit(const QString& name);
    [[nodiscard]] QByteArray bytes(const QString& name) const;
    void write(const QString& name, const QByteArray& content) const;

    Theme theme;
    Language language;

    static const QString kAdmin;

private:
    void open(const QString& number);

    QTemporaryDir m_folder;
    QString m_languageName;
    std::unique_ptr<SeatWindow> m_window;
};

/// Runs the event loop until the condition holds; false after twenty seconds.
bool waitFor(const std::function<bool()>& condition);

}  // namespace Seatdesk
