// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourstage.h"

#include "app/window/persondesk.h"
#include "domain/customeraccess.h"
#include "domain/whendone.h"
#include "widgets/desk/deskpage.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kPassword = QStringLiteral("seatdesk");
/// How the made-up numbers of the demo begin.
const QString kNumbersBegin = QStringLiteral("1380000");
constexpr qsizetype kCallers = 2;

}  // namespace

QWidget* TourStage::screen() const
{
    return m_window.window().screen();
}

QWidget* TourStage::part(const QString& name) const
{
    return screen() ? screen()->findChild<QWidget*>(name) : nullptr;
}

bool TourStage::shows(const QString& screenName) const
{
    return screen() && screen()->objectName() == screenName && screen()->isVisible();
}

DeskPage* TourStage::desk() const
{
    return screen() ? screen()->findChild<DeskPage*>() : nullptr;
}

bool TourStage::isDepartmentMade()
{
    if (!m_made && !m_asking) {
        m_asking = true;
        whenDone(m_window.host().hasStaff(), this, [this](const Result<bool>& hasStaff) {
            m_asking = false;
            m_made = hasStaff.value_or(false);
        });
    }
    return m_made;
}

void TourStage::findNumbers()
{
    CustomerAccess& customers = m_window.desk()->place().customers;
    whenDone(customers.caller(kNumbersBegin), this, [this, &customers](const Result<QList<CallerMatch>>& found) {
        if (!found)
            return;
        QList<CallerMatch> known = *found;
        known.removeIf([](const CallerMatch& match) { return match.customer.isNull(); });
        for (const CallerMatch& match : known.first(std::min(kCallers, known.size()))) {
            const auto shown = customers.reveal(match.contact, QStringLiteral("tour: a call from this number"));
            whenDone(shown, this, [this](const Result<QString>& number) {
                if (number)
                    numbers.append(*number);
            });
        }
    });
}

TourMove TourStage::untilFilled(const QString& record)
{
    TourMove move;
    move.watch = [record] {
        Query query;
        query.record = record;
        query.limit = 1;
        return query;
    };
    move.stored = [](const QList<Row>& rows) { return !rows.isEmpty(); };
    return move;
}

QList<TourMove> TourStage::enteringNumber(const QString& number) const
{
    const auto fill = [this, number] {
        hand.goTo(part(QStringLiteral("number")));
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(number);
        hand.press(Qt::Key_Tab);
        hand.goTo(part(QStringLiteral("password")));
        hand.type(kPassword);
    };
    return {{.check = [this] { return shows(QStringLiteral("signIn")); }}, {.perform = fill}};
}

}  // namespace Seatdesk
