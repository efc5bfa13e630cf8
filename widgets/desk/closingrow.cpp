// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/closingrow.h"

#include "domain/contact.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/words/ticketwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace Seatdesk {

ClosingRow::ClosingRow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_said(new QCheckBox(tr("Staff number said"))),
      m_invitation(new SegmentedControl(theme)),
      m_score(new QComboBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_said->setObjectName(QStringLiteral("staffNumberSaid"));
    m_invitation->setObjectName(QStringLiteral("invitation"));
    m_invitation->setAccessibleName(tr("Invitation to rate"));
    m_score->setObjectName(QStringLiteral("score"));
    m_score->setAccessibleName(tr("Rating"));
    for (const Invitation value : allOf<Invitation>())
        m_invitation->addSegment(keyOf(value), TicketWords::invitation(value));
    m_score->addItem(tr("no rating yet"), QString());
    m_score->addItem(tr("satisfied"), QStringLiteral("satisfied"));
    m_score->addItem(tr("fair"), QStringLiteral("fair"));
    m_score->addItem(tr("dissatisfied"), QStringLiteral("dissatisfied"));
    m_invitation->setProperty("segmentPadding", 6);
    m_name = makeLabel(theme, tr("Rating"));
    m_name->setBuddy(m_invitation);
    row->addWidget(m_said);
    row->addSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_invitation);
    row->addWidget(m_score);
    row->addStretch();
    connect(m_said, &QCheckBox::clicked, this, &ClosingRow::edited);
    connect(m_invitation, &SegmentedControl::chosen, this, [this] {
        showScore();
        Q_EMIT edited();
    });
    connect(m_score, &QComboBox::activated, this, &ClosingRow::edited);
    showScore();
}

QWidget* ClosingRow::invitation() const
{
    return m_invitation;
}

void ClosingRow::showScore()
{
    const bool given = m_invitation->currentValue() == keyOf(Invitation::Given);
    m_score->setVisible(given);
    // Then the score says what the row is about, and there is no room for both in every language.
    m_name->setVisible(!given);
}

void ClosingRow::load(const DeskCard& card)
{
    const QJsonObject& fields = card.draft.contactFields;
    m_said->setChecked(fields.value(ContactField::kStaffNumberSaid).toBool());
    m_invitation->setCurrentValue(fields.value(ContactField::kInvitation).toString());
    m_score->setCurrentIndex(std::max(0, m_score->findData(card.draft.score)));
    showScore();
}

void ClosingRow::store(DeskCard& card) const
{
    QJsonObject& fields = card.draft.contactFields;
    if (m_said->isChecked())
        fields.insert(ContactField::kStaffNumberSaid, true);
    else
        fields.remove(ContactField::kStaffNumberSaid);
    const QString invitation = m_invitation->currentValue();
    if (invitation.isEmpty())
        fields.remove(ContactField::kInvitation);
    else
        fields.insert(ContactField::kInvitation, invitation);
    card.draft.score = m_score->isVisibleTo(this) ? m_score->currentData().toString() : QString();
}

}  // namespace Seatdesk
