// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drafts/draftkind.h"
#include "widgets/tickets/askspec.h"

#include <QDialog>

class QVBoxLayout;

namespace Seatdesk {

class AskInput;
class FormDraft;
class KeyHintButton;
class NoticeBar;
class Theme;
struct Workplace;

/// Asks what an action needs, in a window that scrolls and never blocks. Stays open with what was typed, and says why,
/// when the action is refused. Ctrl+Enter carries out, Escape leaves.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    /// Carries out with the answers; calls back with the sentence to show, or an empty one when it is done.
    using Submit = std::function<void(const QJsonObject& answers, const std::function<void(const QString&)>& done)>;

    AskDialog(const AskSpec& spec, Submit submit, const Theme& theme, QWidget* parent);

    /// Keeps the words typed here on disk, and puts back those typed for the same thing and not carried out.
    void keepDrafts(const Workplace& place, DraftKind kind, const QString& about);
    [[nodiscard]] QJsonObject answers() const;
    void submit();

    static constexpr int kWidth = 480;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addField(const AskField& field, const AskSpec& spec);
    QWidget* makeFoot(const AskSpec& spec);
    void finish(const QString& failure);
    bool showMissing();
    void fitHeight();
    [[nodiscard]] QJsonObject typedWords() const;

    const Theme& m_theme;
    Submit m_submit;
    NoticeBar* m_notice;
    QWidget* m_body;
    QVBoxLayout* m_column;
    KeyHintButton* m_button = nullptr;
    QList<AskInput*> m_inputs;
    FormDraft* m_draft = nullptr;
    bool m_busy = false;
};

}  // namespace Seatdesk
