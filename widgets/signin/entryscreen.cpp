// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signin/entryscreen.h"

#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/texts.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/signin/brandpane.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kFormWidth = 392;
constexpr int kLabelWidth = 56;
constexpr int kBrandFrom = 900;  // narrower, the brand gives way to the form

void drawErrorIcon(const Theme& theme, QLabel& icon)
{
    icon.setFixedHeight(theme.lineHeight());
    icon.setPixmap(theme.pixmap(QStringLiteral("data-error"), Role::Danger, 16, icon.devicePixelRatioF()));
}

}  // namespace

EntryScreen::EntryScreen(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_brand(new BrandPane(theme)),
      m_status(new StatusStrip(theme)),
      m_form(new QWidget),
      m_grid(new QGridLayout(m_form)),
      m_error(new QWidget),
      m_errorIcon(new QLabel),
      m_errorText(makeLabel(theme, {}, Role::Danger)),
      m_facts(new QVBoxLayout)
{
    m_form->setFixedWidth(kFormWidth);
    m_form->installEventFilter(this);
    m_grid->setContentsMargins(0, 24, 0, 24);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, kLabelWidth);
    m_grid->setColumnStretch(1, 1);
    auto* centred = new Ground(theme, Role::Surface);
    auto* centre = new QGridLayout(centred);
    centre->setContentsMargins(24, 0, 24, 0);
    centre->addWidget(m_form, 0, 0, Qt::AlignCenter);
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_brand, 520);
    halves->addWidget(scroll, 846);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(halves, 1);
    column->addWidget(m_status);
    auto* error = new QHBoxLayout(m_error);
    error->setContentsMargins(0, 0, 0, 0);
    error->setSpacing(4);
    error->addWidget(m_errorIcon, 0, Qt::AlignTop);
    error->addWidget(m_errorText, 1);
    m_errorText->setWordWrap(true);
    m_errorText->setObjectName(QStringLiteral("error"));
    m_errorIcon->setObjectName(QStringLiteral("errorIcon"));
    connect(&theme, &Theme::changed, m_errorIcon, [this] { drawErrorIcon(m_theme, *m_errorIcon); });
    m_error->hide();
    m_facts->setSpacing(4);
}

QLabel* EntryScreen::addTitle()
{
    QLabel* title = makeLabel(m_theme, {}, Role::Text1, TextStep::Figure, true);
    m_grid->addWidget(title, 0, 0, 1, 2);
    m_grid->setRowMinimumHeight(1, 20);
    return title;
}

QLabel* EntryScreen::addRow(QWidget* field)
{
    const int row = m_grid->rowCount();
    QLabel* label = makeLabel(m_theme, {}, Role::Text2);
    label->setBuddy(field);
    field->setProperty("controlHeight", 32);
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1);
    m_grid->setRowMinimumHeight(row + 1, 12);
    // An empty cell holds the gap open in rowCount().
    m_grid->addItem(new QSpacerItem(0, 12), row + 1, 0);
    return label;
}

void EntryScreen::addBelow(QWidget* widget, int gapBefore)
{
    const int row = m_grid->rowCount();
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, std::max(0, gapBefore - 12), 0, 12);
    layout->addWidget(widget);
    m_grid->addWidget(holder, row, 1);
}

KeyHintButton* EntryScreen::addMainButton(const QString& iconName)
{
    m_grid->addWidget(m_error, m_grid->rowCount(), 1);
    const int row = m_grid->rowCount();
    m_grid->addItem(new QSpacerItem(0, 8), row, 0);
    m_button = new KeyHintButton(m_theme, {}, iconName);
    m_button->setPrimary(true);
    m_button->setProperty("controlHeight", 36);
    m_button->setKeyHint(QStringLiteral("Enter"));
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setObjectName(QStringLiteral("submit"));
    m_grid->addWidget(m_button, row + 1, 1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            submit();
    });
    return m_button;
}

void EntryScreen::finishForm()
{
    auto* line = new Ground(m_theme, Role::Border);
    line->setFixedHeight(1);
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 20, 0, 0);
    column->setSpacing(14);
    column->addWidget(line);
    column->addLayout(m_facts);
    m_grid->addWidget(foot, m_grid->rowCount(), 1);
    retranslate();
}

void EntryScreen::setFacts(const QList<EntryFact>& facts)
{
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& [icon, words, role] : facts) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* mark = new QLabel;
        const auto draw = [this, mark, icon = icon, role = role] {
            mark->setPixmap(m_theme.pixmap(icon, role, 16, devicePixelRatioF()));
        };
        draw();
        connect(&m_theme, &Theme::changed, mark, draw);
        mark->setFixedHeight(m_theme.lineHeight());
        QLabel* text = makeLabel(m_theme, words, Role::Text1);
        text->setWordWrap(true);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_facts->addWidget(line);
    }
}

void EntryScreen::showError(const QString& sentence)
{
    m_errorText->setText(sentence);
    drawErrorIcon(m_theme, *m_errorIcon);
    m_error->show();
    QAccessibleEvent event(m_errorText, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EntryScreen::clearError()
{
    m_error->hide();
}

void EntryScreen::setBusy(bool busy)
{
    m_busy = busy;
    if (m_button)
        m_button->setEnabled(!busy);
}

void EntryScreen::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_busy) {
        submit();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EntryScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_button)
        retranslate();
}

/// A layout asks for no more than a line of a text that wraps: where the window is low, the others would be pressed
/// together instead of being scrolled to.
bool EntryScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        m_form->setMinimumHeight(std::max(0, m_grid->heightForWidth(kFormWidth)));
    return QWidget::eventFilter(watched, event);
}

void EntryScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_brand->setVisible(width() >= kBrandFrom);
}

}  // namespace Seatdesk
