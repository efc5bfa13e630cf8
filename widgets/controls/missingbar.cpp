// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/missingbar.h"

#include "widgets/controls/chip.h"
#include "widgets/controls/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <array>

namespace Seatdesk {

namespace {

constexpr int kGap = 6;
constexpr int kChipGap = 8;
constexpr int kAfterWords = 4;

void markMissing(QWidget* field, bool missing)
{
    if (!field || field->property("missing").toBool() == missing)
        return;
    field->setProperty("missing", missing);
    field->update();
}

}  // namespace

MissingBar::MissingBar(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::SuccessBg, {}, parent),
      m_icon(new QLabel),
      m_title(makeLabel(theme, {}, Role::Text1, TextStep::Base, true)),
      m_more(makeLabel(theme, {}, Role::Text2)),
      m_chips(new QHBoxLayout),
      m_hint(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(kGap);
    m_chips->setSpacing(kChipGap);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_more);
    row->addSpacing(kAfterWords);
    row->addLayout(m_chips);
    row->addStretch();
    row->addWidget(m_hint);
    connect(&theme, &Theme::changed, this, [this] { say(m_title->text(), m_more->text(), !m_fields.isEmpty()); });
}

void MissingBar::say(const QString& title, const QString& more, bool missing)
{
    const Role ink = missing ? Role::Danger : Role::Success;
    const QString icon = missing ? QStringLiteral("data-error") : QStringLiteral("emblem-checked");
    setGround(missing ? Role::DangerBg : Role::SuccessBg);
    setLines(theme().look() == Look::Contrast ? Qt::Edges(Qt::TopEdge | Qt::BottomEdge) : Qt::Edges(), ink);
    m_icon->setPixmap(theme().pixmap(icon, ink, 16, devicePixelRatioF()));
    QPalette colours = m_title->palette();
    colours.setColor(QPalette::WindowText, theme().color(ink));
    m_title->setPalette(colours);
    m_title->setText(title);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(title);
}

void MissingBar::setMissing(const QString& title, const QList<MissingField>& fields)
{
    for (const MissingField& old : std::as_const(m_fields))
        markMissing(old.field, false);
    m_fields = fields;
    for (const MissingField& field : std::as_const(m_fields))
        markMissing(field.field, m_marks);
    say(title, {}, !fields.isEmpty());
    showChips();
}

void MissingBar::setMarking(bool marks)
{
    m_marks = marks;
    for (const MissingField& field : std::as_const(m_fields))
        markMissing(field.field, marks);
}

void MissingBar::setComplete(const QString& title, const QString& more)
{
    setMissing(title, {});
    say(title, more, false);
}

void MissingBar::setHint(const QString& hint)
{
    m_hint->setText(hint);
    fitChips();
}

Chip* MissingBar::addChip(const QString& name)
{
    auto* chip = new Chip(theme(), {.text = {}, .tone = Tone::Danger}, this);
    chip->setClickable(true);
    chip->setObjectName(name);
    m_chips->addWidget(chip);
    return chip;
}

void MissingBar::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_shown.clear();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        Chip* chip = addChip(QStringLiteral("missing%1").arg(i + 1));
        chip->setChip({.text = QStringLiteral("%1 %2").arg(i + 1).arg(m_fields[i].name), .tone = Tone::Danger});
        connect(chip, &Chip::clicked, this, [this, i] { goTo(i); });
        m_shown.append(chip);
    }
    m_rest = addChip(QStringLiteral("missingRest"));
    connect(m_rest, &Chip::clicked, this, [this] { goTo(m_rest->property("first").toInt()); });
    fitChips();
}

/// What the line leaves beside its icon and its words.
int MissingBar::roomForChips() const
{
    const QMargins margins = layout()->contentsMargins();
    int taken = margins.left() + margins.right() + kGap + kAfterWords;
    const std::array<const QWidget*, 4> others{m_icon, m_title, m_more, m_hint};
    for (const QWidget* other : others)
        taken += other->isHidden() ? 0 : other->sizeHint().width() + kGap;
    return width() - taken;
}

void MissingBar::fitChips()
{
    if (!m_rest)
        return;
    const auto total = m_shown.size();
    const auto widthOf = [this](qsizetype hidden) {
        return chipWidth(theme(), {.text = QStringLiteral("+%1").arg(hidden)}) + kChipGap;
    };
    int room = roomForChips();
    for (const Chip* chip : std::as_const(m_shown))
        room -= chip->sizeHint().width() + kChipGap;
    qsizetype shown = total;
    for (; shown > 0 && room + kChipGap < (shown < total ? widthOf(total - shown) : 0); --shown)
        room += m_shown[shown - 1]->sizeHint().width() + kChipGap;
    QStringList rest;
    for (qsizetype i = 0; i < total; ++i) {
        m_shown[i]->setVisible(i < shown);
        if (i >= shown)
            rest.append(m_fields[i].name);
    }
    m_rest->setVisible(shown < total);
    m_rest->setChip({.text = QStringLiteral("+%1").arg(total - shown), .tone = Tone::Danger});
    m_rest->setProperty("first", static_cast<int>(shown));
    m_rest->setToolTip(QLocale().createSeparatedList(rest));
    if (!rest.isEmpty())
        m_rest->setAccessibleName(m_rest->toolTip());
}

void MissingBar::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    fitChips();
}

bool MissingBar::goTo(qsizetype place)
{
    if (place < 0 || place >= m_fields.size() || !m_fields[place].field)
        return false;
    m_fields[place].field->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool MissingBar::goToFirst()
{
    return goTo(0);
}

bool MissingBar::goToNext()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].field && m_fields[i].field->hasFocus())
            return goTo((i + 1) % m_fields.size());
    }
    return goToFirst();
}

}  // namespace Seatdesk
