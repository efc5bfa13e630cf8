// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/typeaheadfield.h"

#include "widgets/desk/choicedelegate.h"

#include <QFocusEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kMostRows = 10;
constexpr int kEdge = 2;  ///< the frame and the margin of the list

}  // namespace

TypeAheadField::TypeAheadField(const Theme& theme, TypeAhead& typeAhead, QWidget* parent)
    : LineField(theme, parent), m_lookOf(theme), m_choices(typeAhead)
{
    connect(this, &QLineEdit::textEdited, this, &TypeAheadField::take);
}

TypeAheadField::~TypeAheadField()
{
    delete m_popup;
}

void TypeAheadField::setChoices(const QList<Choice>& choices)
{
    m_choices.setChoices(choices);
    if (!hasFocus())
        showChosen();
}

void TypeAheadField::setChosen(RecordId id)
{
    m_chosen = id;
    closeList();
    showChosen();
}

void TypeAheadField::showChosen()
{
    const Choice* choice = m_choices.find(m_chosen);
    setText(choice ? choice->text : QString());
    setCursorPosition(0);
    setToolTip(text());
}

bool TypeAheadField::isListOpen() const
{
    return m_popup && m_popup->isVisible();
}

void TypeAheadField::take(const QString& typed)
{
    m_choices.setTyped(typed);
    if (typed.isEmpty() && !m_chosen.isNull()) {
        m_chosen = {};
        Q_EMIT choiceMade(m_chosen);
    }
    openList();
}

void TypeAheadField::openList()
{
    if (!m_popup) {
        m_popup = new QFrame(window());
        m_popup->setFrameStyle(QFrame::StyledPanel);
        m_popup->setAutoFillBackground(true);
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_list = new QListView(m_popup);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameStyle(QFrame::NoFrame);
        m_list->setModel(&m_choices);
        m_rows = new ChoiceDelegate(m_lookOf, m_list);
        m_list->setItemDelegate(m_rows);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setAccessibleName(tr("What fits"));
        auto* layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(1, 1, 1, 1);
        layout->addWidget(m_list);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    }
    const int rows = m_choices.rowCount();
    if (rows == 0)
        return closeList();
    const int height = std::min(rows, kMostRows) * m_lookOf.rowHeight() + 4;
    const QPoint below = mapTo(window(), QPoint(0, this->height() + 2));
    const bool fits = below.y() + height <= window()->height();
    const int y = fits ? below.y() : std::max(0, mapTo(window(), QPoint(0, -2)).y() - height);
    m_popup->setGeometry(below.x(), y, listWidth(window()->width() - below.x()), height);
    m_list->setCurrentIndex(m_choices.index(0));
    m_popup->show();
    m_popup->raise();
}

/// A name longer than the field is shown whole where the window has the room: it is what the choice is made by.
int TypeAheadField::listWidth(int room) const
{
    int widest = width();
    for (int row = 0; row < std::min(m_choices.rowCount(), kMostRows); ++row)
        widest = std::max(widest, m_rows->widthOf(m_choices.index(row)) + 2 * kEdge);
    return std::min(widest, std::max(width(), room));
}

void TypeAheadField::closeList()
{
    if (m_popup)
        m_popup->hide();
}

void TypeAheadField::choose(int row)
{
    if (row < 0 || row >= m_choices.rowCount())
        return;
    m_chosen = m_choices.choiceAt(row).id;
    closeList();
    showChosen();
    Q_EMIT choiceMade(m_chosen);
}

void TypeAheadField::moveRow(int by)
{
    if (!isListOpen()) {
        m_choices.setTyped({});
        return openList();
    }
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_choices.rowCount() - 1);
    m_list->setCurrentIndex(m_choices.index(row));
}

void TypeAheadField::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (plain ? event->key() : 0) {
        case Qt::Key_Down:
            return moveRow(1);
        case Qt::Key_Up:
            return moveRow(-1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (isListOpen())
                choose(m_list->currentIndex().row());
            return;
        case Qt::Key_Escape:
            if (isListOpen()) {
                closeList();
                return showChosen();
            }
            break;
        default:
            break;
    }
    LineField::keyPressEvent(event);
}

void TypeAheadField::focusInEvent(QFocusEvent* event)
{
    LineField::focusInEvent(event);
    selectAll();
}

void TypeAheadField::focusOutEvent(QFocusEvent* event)
{
    LineField::focusOutEvent(event);
    // Who typed the whole word and went on by Tab meant it.
    if (isListOpen() && event->reason() == Qt::TabFocusReason)
        choose(m_list->currentIndex().row());
    closeList();
    showChosen();
}

void TypeAheadField::mousePressEvent(QMouseEvent* event)
{
    LineField::mousePressEvent(event);
    if (!isListOpen()) {
        m_choices.setTyped({});
        openList();
    }
}

}  // namespace Seatdesk
