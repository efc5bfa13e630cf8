// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <QStringView>

namespace Seatdesk {

/// How many characters one speaks to say this, as the norm of 120 a minute counts them: ideographs, kana, syllables of
/// Hangul and digits one each, a word of letters one; marks and spaces none.
int spokenCharacters(QStringView text);

/// Whose voice a file means by this name (坐席, Agent, 客户, caller …); Unknown for names that say nothing of it, such
/// as "Speaker 1".
Speaker speakerNamed(const QString& voice);

/// Takes a voice from the beginning of a line that names one ("坐席：您好", "[Customer] hello", "SPEAKER_01: yes");
/// empty, and the text as it was, where it names none. "时间：三点" names none.
QString takeVoice(QString& text);

}  // namespace Seatdesk
