// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/missingbar.h"

#include "widgets/controls/chip.h"
#include "widgets/controls/chiprow.h"
#include "widgets/controls/texts.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Seatdesk {

namespace {

constexpr int kChipGap = 6;
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
      m_chips(new ChipRow(theme)),
      m_hint(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(kChipGap);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_more);
    row->addSpacing(kAfterWords);
    row->addWidget(m_chips);
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
    say(title, {}, !fields.isEmpty());
    // Asked at every key that is pressed; mostly the same is missing as before.
    if (fields == m_fields)
        return;
    for (const MissingField& old : std::as_const(m_fields))
        markMissing(old.field, false);
    m_fields = fields;
    for (const MissingField& field : std::as_const(m_fields))
        markMissing(field.field, m_marks);
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
}

Chip* MissingBar::makeChip(const QString& name, const QString& words)
{
    auto* chip = new Chip(theme(), {.text = words, .tone = Tone::Danger}, this);
    chip->setClickable(true);
    chip->setObjectName(name);
    return chip;
}

void MissingBar::showChips()
{
    QList<Chip*> chips;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString& field = m_fields[i].name;
        Chip* chip = makeChip(QStringLiteral("missing%1").arg(i + 1), QStringLiteral("%1 %2").arg(i + 1).arg(field));
        chip->setToolTip(field);
        connect(chip, &Chip::clicked, this, [this, i] { goTo(i); });
        chips.append(chip);
    }
    Chip* rest = makeChip(QStringLiteral("missingRest"), {});
    connect(rest, &Chip::clicked, this, [this] { goTo(m_chips->shownCount()); });
    m_chips->setChips(chips, rest);
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
