// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/ticketopeners.h"

#include "domain/syncstatus.h"
#include "domain/whendone.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/texts.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/detailpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Seatdesk {

namespace {

constexpr int kLineHeight = 24;
constexpr int kOpenerIcon = 16;

}  // namespace

TicketOpeners::TicketOpeners(Parts parts, DetailPane& detail)
    : QObject(&detail),
      m_port(parts.port),
      m_status(parts.status),
      m_theme(parts.theme),
      m_detail(detail),
      m_line(new Ground(m_theme, Role::InfoBg, Qt::BottomEdge)),
      m_icon(new QLabel),
      m_words(makeLabel(m_theme, {}, Role::Text1, TextStep::Small))
{
    m_line->setObjectName(QStringLiteral("openers"));
    m_line->setFixedHeight(m_theme.height(kLineHeight));
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    m_words->setObjectName(QStringLiteral("openersWords"));
    // Many names are told in the tool tip.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    detail.addBelowHead(m_line);
    m_line->hide();
    detail.installEventFilter(this);
    m_renewal.setInterval(OpenTickets::kRenewal);
    connect(&m_renewal, &QTimer::timeout, this, &TicketOpeners::renew);
    connect(&m_theme, &Theme::changed, this, &TicketOpeners::paintLine);
    connect(&m_status, &SyncStatus::changed, this, [this] {
        const bool away = m_status.state() == SyncStatus::State::Offline;
        if (away == m_known && !m_asked.isNull())
            renew();
    });
}

void TicketOpeners::ask()
{
    const bool shows = m_detail.isVisible() && m_detail.file();
    const RecordId ticket = shows ? m_detail.file()->ticket.ticket.row().id : RecordId();
    if (ticket == m_asked)
        return;
    m_asked = ticket;
    m_line->hide();
    if (shows)
        m_renewal.start();
    else
        m_renewal.stop();
    renew();
}

void TicketOpeners::renew()
{
    whenDone(m_port.holdOpen(m_asked), this, [this, ticket = m_asked](const Result<QList<TicketOpener>>& openers) {
        if (ticket == m_asked && !ticket.isNull())
            show(openers);
    });
}

void TicketOpeners::show(const Result<QList<TicketOpener>>& openers)
{
    m_known = openers || openers.error().kind != Error::Kind::Offline;
    QStringList names;
    for (const TicketOpener& opener : openers.value_or(QList<TicketOpener>())) {
        const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(opener.since).count();
        names.append(minutes == 0 ? tr("%1 (just now)").arg(opener.name)
                                  : tr("%1 (for %2 min)").arg(opener.name, QString::number(minutes)));
    }
    m_words->setText(m_known ? tr("Also open at: %1").arg(names.join(tr(", ")))
                             : tr("Who else has it open: unknown while offline"));
    m_words->setToolTip(m_words->text());
    m_line->setAccessibleName(m_words->text());
    paintLine();
    m_line->setVisible(!m_known || !names.isEmpty());
}

void TicketOpeners::paintLine()
{
    m_line->setGround(m_known ? Role::InfoBg : Role::Sunken);
    m_icon->setPixmap(m_theme.pixmap(QStringLiteral("system-users"), m_known ? Role::Info : Role::Text3, kOpenerIcon,
                                     m_icon->devicePixelRatioF()));
}

/// What is not on the screen is not open.
bool TicketOpeners::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &TicketOpeners::ask, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

}  // namespace Seatdesk
