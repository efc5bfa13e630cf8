// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Seatdesk {

class KeyHintButton;

/// What stands where a list has no rows: what is missing, what would fill it, one way out, as of when. 420 wide, its
/// text left-aligned, centred a little above the middle of its place.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setTexts(const QString& missing, const QString& remedy);
    /// The way out; the first one added is the primary one. Connect to its clicked().
    KeyHintButton* addWayOut(const QString& text);
    void clearWaysOut();
    /// "As of 11:12:46, checked with the server"; empty hides the line.
    void setAsOf(const QString& text, const QString& iconName = QStringLiteral("cloudstatus"));

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();
    void drawIcons();

    const Theme& m_theme;
    QWidget* m_body;
    QLabel* m_icon;
    QLabel* m_missing;
    QLabel* m_remedy;
    QHBoxLayout* m_ways;
    QLabel* m_asOfIcon;
    QLabel* m_asOf;
    QString m_iconName;
    QString m_asOfIconName;
};

}  // namespace Seatdesk
