// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog of the points is laid out.
#include "domain/session.h"
#include "items/rowsmodel.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/points/pointsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Seatdesk {

void PointsDialog::build(StaffId person)
{
    m_notice->setDismissable(true);
    m_notice->hide();
    m_empty->setIconName(QStringLiteral("star"));
    m_list = makePlainList(m_rows,
                           new TwoLineDelegate(
                               m_theme, [this](const QModelIndex& index) { return linesAt(index); }, nullptr),
                           QStringLiteral("pointList"), tr("Points"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(person));
    column->addWidget(makeAccount());
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    addFoot(column);
    resize(700, 560);
}

QToolButton* PointsDialog::makeTurner(const QString& icon, const QString& name, int step)
{
    auto* button = new QToolButton;
    button->setIcon(m_theme.icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, step] { turn(step); });
    return button;
}

QWidget* PointsDialog::makeHead(StaffId person)
{
    m_people->setObjectName(QStringLiteral("pointPeople"));
    m_people->setAccessibleName(tr("Whose points"));
    const QList<Scope> people = m_desk.people();
    if (!people.isEmpty())
        m_people->addItem(tr("Everybody"), QString());
    for (const Scope& scope : people)
        m_people->addItem(scope.name, scope.id.toString());
    const StaffId me = m_place.session.person();
    m_people->addItem(tr("%1 (own)").arg(m_place.session.nameOf(ScopeId(me))), me.toString());
    m_people->setCurrentIndex(std::max(0, m_people->findData(person.isNull() ? QString() : person.toString())));
    m_people->setVisible(m_people->count() > 1);
    m_month->setObjectName(QStringLiteral("pointMonth"));
    auto* before = makeTurner(QStringLiteral("go-previous"), tr("The month before"), -1);
    before->setObjectName(QStringLiteral("pointBefore"));
    m_after = makeTurner(QStringLiteral("go-next"), tr("The month after"), 1);
    m_after->setObjectName(QStringLiteral("pointAfter"));
    auto* head = new Ground(m_theme, Role::Sunken, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 7);
    row->setSpacing(8);
    row->addWidget(m_people);
    row->addStretch();
    row->addWidget(before);
    row->addWidget(m_month);
    row->addWidget(m_after);
    return head;
}

QWidget* PointsDialog::makeAccount()
{
    m_total->setObjectName(QStringLiteral("pointTotal"));
    m_total->setWordWrap(true);
    m_measure->setObjectName(QStringLiteral("pointMeasure"));
    auto* line = new Ground(m_theme, Role::Surface, Qt::BottomEdge);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(14, 8, 14, 9);
    row->setSpacing(12);
    row->addWidget(m_total, 1);
    row->addWidget(m_measure);
    return line;
}

KeyHintButton* PointsDialog::makeButton(const QString& text, const QString& icon, const char* name,
                                        const std::function<void()>& run)
{
    auto* button = new KeyHintButton(m_theme, text, icon);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void PointsDialog::addFoot(QLayout* column)
{
    m_confirm = makeButton(tr("Counts…"), QStringLiteral("dialog-ok"), "pointConfirm", [this] { confirm(); });
    m_confirm->setPrimary(true);
    m_confirm->setKeyHint(QStringLiteral("Enter"));
    m_refuse = makeButton(tr("Does not count…"), QStringLiteral("dialog-cancel"), "pointRefuse", [this] { refuse(); });
    m_add = makeButton(tr("Write down…"), QStringLiteral("list-add"), "pointAdd", [this] { addByHand(); });
    m_open = makeButton(tr("Open"), QStringLiteral("go-next"), "pointOpen", [this] { openEvidence(); });
    auto* close = makeButton(tr("Close"), {}, "pointClose", [this] { reject(); });
    close->setKeyHint(QStringLiteral("Esc"));
    for (KeyHintButton* button : {m_confirm, m_refuse, m_add, m_open})
        button->setVisible(!m_desk.people().isEmpty());
    (new DialogFoot(m_theme, {m_confirm, m_refuse, m_add, m_open, close}))->standUnder(column, *this);
}

}  // namespace Seatdesk
