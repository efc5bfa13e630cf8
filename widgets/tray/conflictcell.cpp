// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tray/conflictcell.h"

#include "items/trayanswer.h"
#include "widgets/controls/texts.h"
#include "widgets/theme/shapes.h"

#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Seatdesk {

ConflictCell::ConflictCell(const Theme& theme, const QString& before, const QString& after, const QString& name,
                           QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_before(before),
      m_after(after),
      m_choice(new QRadioButton),
      m_text(makeLabel(theme, {}, Role::Text1))
{
    m_choice->setAccessibleName(name);
    m_choice->setAutoExclusive(false);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(2);
    column->addWidget(m_choice);
    column->addWidget(m_text);
    connect(m_choice, &QRadioButton::clicked, this, &ConflictCell::picked);
    connect(&theme, &Theme::changed, this, &ConflictCell::showText);
    setPicked(false);
    showText();
}

void ConflictCell::showText()
{
    QString html;
    for (const ChangedPiece& piece : textChanges(m_before, m_after)) {
        const QString text = piece.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        if (piece.change == ChangedPiece::Change::Same)
            html += text;
        else if (piece.change == ChangedPiece::Change::Removed)
            html += QStringLiteral("<span style=\"color:%1;text-decoration:line-through\">%2</span>")
                        .arg(theme().color(Role::Danger).name(), text);
        else
            html += QStringLiteral("<span style=\"text-decoration:underline\">%1</span>").arg(text);
    }
    m_text->setText(html);
}

bool ConflictCell::isPicked() const
{
    return m_choice->isChecked();
}

void ConflictCell::setPicked(bool picked)
{
    m_choice->setChecked(picked);
    m_choice->setText(picked ? tr("Taken") : tr("Not taken"));
    setGround(picked ? Role::AccentSoft : Role::Surface);
    update();
}

void ConflictCell::paintEvent(QPaintEvent* event)
{
    Ground::paintEvent(event);
    QPainter painter(this);
    const Shapes shapes(painter, *theme().values());
    if (isPicked())
        shapes.ring(rect(), Role::Accent, 1, 0);
    else
        shapes.line(rect(), Qt::BottomEdge);
}

void ConflictCell::mouseReleaseEvent(QMouseEvent* event)
{
    Ground::mouseReleaseEvent(event);
    Q_EMIT picked();
}

}  // namespace Seatdesk
