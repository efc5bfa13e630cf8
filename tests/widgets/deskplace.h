// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/category.h"
#include "domain/contact.h"
#include "domain/customer.h"
#include "domain/phrase.h"
#include "domain/wording.h"
#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/actions/imeguard.h"
#include "widgets/desk/deskpage.h"
#include "widgets/desk/ticketform.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>

namespace Seatdesk {

/// Drafts in memory that can be told to fail.
class MemoryDrafts : public Drafts
{
public:
    QFuture<Result<void>> put(const Draft& draft) override
    {
        ++puts;
        if (error)
            return answered<void>(tl::unexpected(*error));
        kept.insert(draft.id, draft);
        return answered<void>({});
    }
    QFuture<Result<void>> drop(DraftId id) override
    {
        kept.remove(id);
        return answered<void>({});
    }
    QFuture<Result<QList<Draft>>> all() override { return answered<QList<Draft>>(kept.values()); }

    QHash<DraftId, Draft> kept;
    std::optional<Error> error;
    int puts = 0;
};

/// Customers by their number, with a log of what was asked.
class NumberBook : public CustomerAccess
{
public:
    QFuture<Result<QList<CallerMatch>>> caller(const QString& digits) override
    {
        asked.append(digits);
        QList<CallerMatch> found;
        for (auto entry = numbers.cbegin(); entry != numbers.cend(); ++entry) {
            if (entry.key().contains(digits))
                found.append(entry.value());
        }
        auto promise = std::make_shared<QPromise<Result<QList<CallerMatch>>>>();
        promise->start();
        m_open.append([promise, found] {
            promise->addResult(found);
            promise->finish();
        });
        if (!holdsBack)
            answer();
        return promise->future();
    }
    /// Gives the answers that were held back.
    void answer()
    {
        for (const std::function<void()>& tell : std::exchange(m_open, {}))
            tell();
    }
    QFuture<Result<QString>> reveal(RecordId contact, const QString& reason) override
    {
        reveals.append(reason);
        for (auto entry = numbers.cbegin(); entry != numbers.cend(); ++entry) {
            if (entry.value().contact == contact)
                return answered<QString>(entry.key());
        }
        return answered<QString>(failure(Error::Kind::NotFound, {}));
    }

    QHash<QString, CallerMatch> numbers;
    QStringList asked;
    QStringList reveals;
    bool holdsBack = false;

private:
    QList<std::function<void()>> m_open;
};

/// Finds the patterns of its rules as they are written.
class PlainWording : public WordingCheck
{
public:
    void setRules(const QList<WordingRule>& rules) override { m_rules = rules; }
    [[nodiscard]] QList<WordingHit> hits(const QString& text) const override
    {
        QList<WordingHit> hits;
        for (const WordingRule& rule : m_rules) {
            if (const qsizetype at = text.indexOf(rule.pattern); at >= 0)
                hits.append({rule.kind, at, rule.pattern.size(), rule.better});
        }
        return hits;
    }
    [[nodiscard]] QList<WordingRule> missing(const QString&) const override { return {}; }

private:
    QList<WordingRule> m_rules;
};

class CountedNumbers : public TicketNumbers
{
public:
    QFuture<Result<TicketNumber>> next(const QDate& day) override
    {
        if (error)
            return answered<TicketNumber>(tl::unexpected(*error));
        return answered<TicketNumber>(TicketNumber{day, 42, ++m_last});
    }

    std::optional<Error> error;

private:
    int m_last = 0;
};

class EmptyTray : public Tray
{
public:
    QFuture<Result<QList<TrayItem>>> items() override { return answered<QList<TrayItem>>({}); }
    QFuture<Result<void>> resolve(const TrayItem&) override { return answered<void>({}); }
    QFuture<Result<void>> bringBack(const TrayItem&) override { return answered<void>({}); }
};

/// An agent at the Desk, in a window with the keys of the program.
class DeskPlace : public DeskOffice
{
public:
    explicit DeskPlace(const QString& role = QStringLiteral("agent")) : DeskOffice(role) { fill(); }

    /// Opens the page (again: as after a restart).
    void open(const QSize& size = QSize(910, 700)) { open({}, size); }
    /// `early` is done before the page has read its drafts.
    void open(const std::function<void(DeskPage&)>& early, const QSize& size = QSize(910, 700));
    void close() { window.reset(); }

    RecordId put(const QString& record, const QJsonObject& fields, ScopeId scope = {});
    /// A customer with a number; returns the customer.
    RecordId customer(const QString& name, const QString& number, const QJsonObject& more = {});

    template <typename Widget = QWidget>
    Widget* find(const QString& name) const
    {
        Widget* widget = page->findChild<Widget*>(name);
        EXPECT_NE(widget, nullptr) << qPrintable(name);
        return widget;
    }
    QWidget* field(const QString& key) const { return page->form().fieldOf(key); }
    /// As an input method does it: preedit, then the whole text at once.
    void compose(QWidget* widget, const QString& preedit) const;
    void commit(QWidget* widget, const QString& text) const;
    /// Puts the caret into a field and types Chinese.
    void write(const QString& key, const QString& text) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void choose(const QString& control, const QString& value) const;
    void chooseInvitation(Invitation value) const { choose(QStringLiteral("invitation"), keyOf(value)); }
    /// Everything that a dispatch needs, written by input method.
    void writeFault(const QString& summary) const;
    const DeskCard& card() const { return page->cards().current(); }
    QString notice() const;
    [[nodiscard]] QList<Row> tickets() const { return records.all(QStringLiteral("ticket")); }

    MemoryDrafts drafts;
    NumberBook book;
    PlainSearch search;
    WordsTypeAhead typeAhead;
    PlainWording wording;
    CountedNumbers numbers;
    SyncStatus status;
    EmptyTray tray;
    Workplace place{records,  drafts, search, book,      numbers, session,     settings,
                    calendar, status, tray,   typeAhead, wording, office.time, QStringLiteral("0042")};
    Theme theme;
    std::unique_ptr<QWidget> window;
    ActionRegistry* actions = nullptr;
    DeskPage* page = nullptr;
    RecordId category;

private:
    void fill();
};

}  // namespace Seatdesk
