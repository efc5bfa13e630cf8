// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drafts/draftkeeper.h"

#include <QJsonObject>

#include <functional>

namespace Seatdesk {

class TimeSource;

/// Keeps what is being written into a form on disk, within half a second, until it is saved or thrown away, and puts it
/// back when the form is opened for the same thing again: after a crash, a lock, another choice. One per form.
class FormDraft : public QObject
{
    Q_OBJECT

public:
    /// The form whose text is kept.
    struct Form
    {
        QString kind;                                   ///< of the drafts: "question", "announcement", …
        std::function<QJsonObject()> read;              ///< what stands in it; empty: nothing worth keeping
        std::function<void(const QJsonObject&)> write;  ///< puts back what was kept
    };

    FormDraft(Drafts& drafts, const TimeSource& time, Form form, QObject* parent);
    /// Writes what still waits.
    ~FormDraft() override;

    /// The form is about that thing now (empty: about a new one), has been filled from its record, and gets back what
    /// was typed for it before. `title` says what it is in the list of drafts.
    void open(const QString& about, const QString& title = {});
    /// Something was typed.
    void touch();
    /// It is saved or thrown away.
    void drop();
    /// It was thrown away elsewhere. A new thing that is being written is emptied, a known one left as it stands.
    void forget(DraftId id);
    [[nodiscard]] bool isKept(const QString& about) const { return m_known.contains(about); }

    static constexpr QLatin1StringView kKind{"kind"};
    static constexpr QLatin1StringView kAbout{"about"};
    static constexpr QLatin1StringView kTitle{"title"};
    static constexpr QLatin1StringView kFields{"fields"};

Q_SIGNALS:
    /// What was typed before stands in the form again.
    void restored();
    /// What is typed is not on disk.
    void failed(const Seatdesk::Error& error);

private:
    void take(const QList<Draft>& drafts);
    void restore();

    Drafts& m_drafts;
    const TimeSource& m_time;
    Form m_form;
    DraftKeeper m_keeper;
    QHash<QString, Draft> m_known;  ///< by what they are about
    QString m_about;
    QString m_title;
    bool m_isOpen = false;
    bool m_isTouched = false;
    bool m_isRestoring = false;
};

}  // namespace Seatdesk
