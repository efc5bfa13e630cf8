// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tickets/askspec.h"

#include <QObject>

class QWidget;

namespace Seatdesk {

class Theme;

/// The input of one question, whatever its kind: its widget, and the value in it. Lives as long as its widget.
class AskInput : public QObject
{
    Q_OBJECT

public:
    AskInput(const AskField& field, const Theme& theme, const QTimeZone& zone, QWidget* parent);

    [[nodiscard]] const AskField& field() const { return m_field; }
    [[nodiscard]] QWidget* widget() const { return m_widget; }
    [[nodiscard]] QJsonValue value() const { return m_read ? m_read() : QJsonValue(); }
    [[nodiscard]] bool isMissing() const;
    /// Whether words are typed into it that somebody would miss.
    [[nodiscard]] bool isText() const
    {
        return m_field.kind == AskField::Kind::Line || m_field.kind == AskField::Kind::Text;
    }
    /// Puts words back; of text only.
    void setText(const QString& text);

Q_SIGNALS:
    void changed();
    /// Something could not be taken over; `sentence` says what and why.
    void refused(const QString& sentence);

private:
    void make(const Theme& theme, const QTimeZone& zone);
    void makeInfo(const Theme& theme);
    void makeLine(const Theme& theme);
    void makeText(const Theme& theme);
    void makeChoice(const Theme& theme);
    void makePick(const Theme& theme);
    void makeMoment(const QTimeZone& zone);
    void makeFlag();

    AskField m_field;
    QWidget* m_widget = nullptr;
    QWidget* m_control = nullptr;  ///< what takes the keys, where it is not the whole widget
    std::function<QJsonValue()> m_read;
    std::function<void(const QString&)> m_write;
};

}  // namespace Seatdesk
