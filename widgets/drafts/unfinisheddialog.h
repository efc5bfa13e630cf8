// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drafts/unfinisheddraft.h"

#include <QDialog>

class QTimeZone;
class QTreeWidget;
class QTreeWidgetItem;

namespace Seatdesk {

class KeyHintButton;
class NoticeBar;
class Theme;

/// The whole list of what waits unfinished on this PC. Enter opens one, Delete throws one away; until the dialog is
/// closed that can be taken back, and only then is it told.
class UnfinishedDialog : public QDialog
{
    Q_OBJECT

public:
    UnfinishedDialog(const QList<UnfinishedDraft>& drafts, const QTimeZone& zone, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void openAsked(const Seatdesk::UnfinishedDraft& draft);
    /// It was thrown away, and that stands.
    void dropAsked(const Seatdesk::UnfinishedDraft& draft);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const QTimeZone& zone);
    void arrange(const Theme& theme);
    void showChoice();
    void openChosen();
    void dropChosen();
    void tellDropped();
    [[nodiscard]] const UnfinishedDraft& draftOf(const QTreeWidgetItem& item) const;
    [[nodiscard]] const UnfinishedDraft* current() const;

    QList<UnfinishedDraft> m_drafts;
    QTreeWidget* m_list;
    NoticeBar* m_notice;
    KeyHintButton* m_open;
    KeyHintButton* m_drop;
};

}  // namespace Seatdesk
