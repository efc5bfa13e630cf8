// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"
#include "support/places.h"

#include <QFile>
#include <QStringList>

namespace Seatdesk {

/// Texts that programs tend to mangle. Where the collection of ../shared/data/fuzz is there, its lines too.
inline QStringList naughtyTexts()
{
    QStringList texts{
        QStringLiteral("宽带频繁掉线，每晚八点"),
        QStringLiteral("  two blanks before and behind  "),
        QStringLiteral("\ttab\tbetween\t"),
        QStringLiteral("line one\nline two\n"),
        QStringLiteral("\n\n"),
        QStringLiteral("windows\r\nlines\r\n"),
        QStringLiteral("old mac\rlines"),
        QStringLiteral("no-break\u00A0blank"),
        QStringLiteral("separators\u2028and\u2029paragraph"),
        QStringLiteral("next line\u0085here"),
        QStringLiteral("\uFEFFmark in front"),
        QStringLiteral("zero\u200Bwidth\u200Dand\u2060joiner"),
        QStringLiteral("\uFDD0\uFDD1\uFFFE\uFFFF"),
        QStringLiteral("\uFFFC\uFFFD"),
        QStringLiteral("\u0001\u0002\u0007\u0008\u001B\u001F\u007F"),
        QStringLiteral("👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇨🇳"),
        QStringLiteral("𠜎𠜱𠝹𠱓 㐀㐁 龘"),
        QStringLiteral("ﷺ مُنَاقَشَةُ سُبُلِ"),
        QStringLiteral("\u202Eleft to right\u202C"),
        QStringLiteral("Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮"),
        QStringLiteral("e\u0301 against \u00E9"),
        QStringLiteral("ＦＵＬＬ　ｗｉｄｔｈ　１２３"),
        QStringLiteral("ｶﾀｶﾅ 안녕 ไทย हिन्दी"),
        QStringLiteral("NULL"),
        QStringLiteral("null"),
        QStringLiteral("undefined"),
        QStringLiteral("true"),
        QStringLiteral("0"),
        QStringLiteral("-1e309"),
        QStringLiteral("00123.4500"),
        QStringLiteral("2026-02-30"),
        QStringLiteral("=1+1"),
        QStringLiteral("@SUM(A1)"),
        QStringLiteral("'; drop table ticket; --"),
        QStringLiteral("\"quoted\" 'single' `back`"),
        QStringLiteral("<b>bold</b> &amp; &#x41;"),
        QStringLiteral("{customer} [[blank]] %1 %n"),
        QStringLiteral("back\\slash \\n \\u0041"),
        QStringLiteral("../../etc/passwd"),
        QStringLiteral("Ω≈ç√∫˜µ≤≥÷ ¶ ␍"),
        QStringLiteral("￥１，０００．００"),
        QStringLiteral("……——「」『』《》"),
    };
    QFile file(TestPlaces::sourceFile(QStringLiteral("../shared/data/fuzz/blns/blns.txt")));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QString text = fromUtf8Exact(line);
            if (!text.isEmpty() && isStorable(text))
                texts.append(text);
        }
    }
    return texts;
}

}  // namespace Seatdesk
