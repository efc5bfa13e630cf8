// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/complaintrow.h"

#include "domain/ticket.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/segmentedcontrol.h"

#include <QHBoxLayout>

namespace Seatdesk {

namespace {

void put(QJsonObject& fields, QLatin1StringView key, const QString& text)
{
    if (text.isEmpty())
        fields.remove(key);
    else
        fields.insert(key, text);
}

}  // namespace

ComplaintRow::ComplaintRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_level(new SegmentedControl(theme)), m_to(new LineField(theme)), m_norm(new LineField(theme))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_level->addSegment(QStringLiteral("1"), tr("Level %1").arg(1));
    m_level->addSegment(QStringLiteral("2"), tr("Level %1").arg(2));
    m_level->addSegment(QStringLiteral("3"), tr("Level %1").arg(3));
    m_level->setToolTip(tr("1: to us. 2: to the group. 3: to an authority or the media."));
    m_to->setPlaceholderText(tr("Complained to"));
    m_norm->setPlaceholderText(tr("Norm that was broken"));
    row->addWidget(m_level);
    row->addWidget(m_to, 2);
    row->addWidget(m_norm, 3);
    connect(m_level, &SegmentedControl::chosen, this, &ComplaintRow::edited);
    connect(m_to, &QLineEdit::textEdited, this, &ComplaintRow::edited);
    connect(m_norm, &QLineEdit::textEdited, this, &ComplaintRow::edited);
}

void ComplaintRow::load(const QJsonObject& fields)
{
    m_level->setCurrentValue(fields.value(TicketField::kComplaintLevel).toString());
    m_to->setText(fields.value(TicketField::kComplaintTo).toString());
    m_norm->setText(fields.value(TicketField::kNormBroken).toString());
}

void ComplaintRow::store(QJsonObject& fields) const
{
    put(fields, TicketField::kComplaintLevel, m_level->currentValue());
    put(fields, TicketField::kComplaintTo, m_to->text());
    put(fields, TicketField::kNormBroken, m_norm->text());
}

}  // namespace Seatdesk
