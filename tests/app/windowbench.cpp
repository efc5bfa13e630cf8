// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "domain/ticket.h"
#include "domain/ticketactions.h"
#include "host/authorityrows.h"
#include "host/seatindex.h"
#include "support/await.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace Seatdesk {

const QString WindowBench::kAdmin = QStringLiteral("1001");

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 60000);
}

WindowBench::WindowBench(const QString& name) : m_languageName(name)
{
    {
        // The window opens a folder that nobody else has.
        const SystemTime time;
        const auto host = SeatHost::open(data(), time, seatIndex()).value();
        EXPECT_TRUE(await(host->createDepartment({QStringLiteral("客户服务部"), QStringLiteral("一班"), kAdmin,
                                                  QStringLiteral("周敏"), QStringLiteral("seatdesk")})));
        // Anybody signs in here without a password, as in the demo.
        EXPECT_TRUE(await(
            host->administer([](AuthorityStore& store) { return store.setMeta(kDemoMark, QStringLiteral("1")); })));
    }
    theme.install();
    open(kAdmin);
}

WindowBench::~WindowBench()
{
    m_window.reset();
    language.use(QStringLiteral("en"));
}

void WindowBench::open(const QString& number)
{
    WindowOptions options;
    options.data = data();
    options.as = number;
    options.language = m_languageName;
    m_window = std::make_unique<SeatWindow>(options, theme, language);
    const QSignalSpy shown(m_window.get(), &SeatWindow::deskShown);
    QString sentence;
    EXPECT_TRUE(m_window->start(sentence)) << qPrintable(sentence);
    EXPECT_TRUE(waitFor([&] { return !shown.isEmpty(); }));
}

void WindowBench::reopen(const QString& number)
{
    m_window.reset();
    open(number);
}

GroupBuilder WindowBench::group() const
{
    const Workplace& place = desk().place();
    return {place.seat, place.session.person(), place.time};
}

void WindowBench::submit(const GroupBuilder& group)
{
    EXPECT_TRUE(await(desk().place().records.submit(group.group())));
}

RecordId WindowBench::record(const QString& summary, const QJsonObject& more)
{
    const Workplace& place = desk().place();
    TicketDraft draft;
    draft.number = await(place.ticketNumbers.next(place.calendar.dayOf(place.time.now())))->digits();
    draft.fields = {{TicketField::kKind, QStringLiteral("complaint")}, {TicketField::kSummary, summary}};
    for (auto field = more.begin(); field != more.end(); ++field)
        draft.fields.insert(field.key(), field.value());
    const Permissions permissions = place.session.permissions();
    const TicketActions actions({permissions, place.session.scopes(), place.settings, place.calendar, place.time},
                                {place.session.actor(), place.session.team(), place.seat});
    const Result<Group> group = actions.record(draft);
    EXPECT_TRUE(group);
    EXPECT_TRUE(await(place.records.submit(*group)));
    return RecordId(draft.ticket);
}

QList<Row> WindowBench::rows(const QString& record) const
{
    Query query;
    query.record = record;
    return await(desk().place().records.list(query)).value_or(QList<Row>());
}

QList<Row> WindowBench::storedRows(const QString& record) const
{
    return await(m_window->host().administer([record](AuthorityStore& store) { return allRows(store, record); }))
        .value_or(QList<Row>());
}

void WindowBench::hire(const QString& number, const QString& name, const QString& role, ScopeId where)
{
    const Session& session = desk().place().session;
    GroupBuilder builder(desk().place().seat, StaffId(), desk().place().time);
    const ScopeId department = session.scopes().department();
    const ScopeId target = where.isNull() ? session.team() : where;
    const Scope* place = session.scopes().find(target);
    const bool worksThere = !place || place->kind == u"team" || place->kind == u"unit";
    const RecordId staff = builder.insert(QStringLiteral("staff"), department,
                                          {{QStringLiteral("number"), number},
                                           {QStringLiteral("name"), name},
                                           {QStringLiteral("team"), (worksThere ? target : session.team()).toString()},
                                           {QStringLiteral("active"), true}});
    builder.insert(QStringLiteral("grant"), department,
                   {{QStringLiteral("staff"), staff.toString()},
                    {QStringLiteral("role"), role},
                    {QStringLiteral("target"), target.toString()}});
    EXPECT_TRUE(await(m_window->host().applyAsSystem(builder.group())));
}

ScopeId WindowBench::addUnit(const QString& name)
{
    const ScopeId department = desk().place().session.scopes().department();
    GroupBuilder builder(desk().place().seat, StaffId(), desk().place().time);
    const RecordId unit = builder.insert(QStringLiteral("scope"), department,
                                         {{QStringLiteral("kind"), QStringLiteral("unit")},
                                          {QStringLiteral("name"), name},
                                          {QStringLiteral("parent"), department.toString()}});
    EXPECT_TRUE(await(m_window->host().applyAsSystem(builder.group())));
    return ScopeId(unit);
}

QByteArray WindowBench::bytes(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void WindowBench::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

}  // namespace Seatdesk
