// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette/palettesource.h"

namespace Seatdesk {

class PhraseShelf;

/// Standard phrases in the command palette: the chosen one is to be put at the caret of the ticket.
class PhraseSource : public PaletteSource
{
    Q_OBJECT

public:
    /// What a placeholder stands for now; empty when it is not known.
    using Values = std::function<QString(const QString& placeholder)>;

    PhraseSource(const PhraseShelf& shelf, Values values, QObject* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void ask(const QString& typed, int limit) override;

Q_SIGNALS:
    /// The wording as it is stored, for DeskEditor::insertPhrase.
    void phraseChosen(const QString& stored);

private:
    const PhraseShelf& m_shelf;
    Values m_values;
};

}  // namespace Seatdesk
