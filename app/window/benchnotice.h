// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tone.h"

#include <QList>
#include <QString>

#include <functional>

namespace Seatdesk {

class Theme;
class Workbench;

/// One quiet bar above the pages of the window, for what concerns the person whatever page is open. It never takes the
/// caret and goes when it is dismissed; what is told under the same name replaces what was told before.
class BenchNotice
{
public:
    BenchNotice(Workbench& bench, const Theme& theme) : m_bench(bench), m_theme(theme) {}

    /// A word that does something about it and dismisses the bar.
    struct Word
    {
        QString text;
        std::function<void()> run;
    };

    void tell(const QString& name, Tone tone, const QString& sentence) { tell(name, tone, sentence, QList<Word>()); }
    void tell(const QString& name, Tone tone, const QString& sentence, const QString& word,
              const std::function<void()>& run)
    {
        tell(name, tone, sentence, {{word, run}});
    }
    void tell(const QString& name, Tone tone, const QString& sentence, const QList<Word>& words);
    /// What was told under that name is true no more.
    void hide(const QString& name);

private:
    Workbench& m_bench;
    const Theme& m_theme;
};

}  // namespace Seatdesk
