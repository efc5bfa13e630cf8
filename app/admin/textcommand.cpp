// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/textcommand.h"

#include "app/commands/command.h"
#include "app/commands/commandusage.h"
#include "domain/jsontext.h"
#include "domain/text.h"
#include "host/shippedcontent.h"
#include "search/texttools.h"

#include <QTextStream>

#include <cstdio>
#include <functional>
#include <iostream>
#include <string>

namespace Seatdesk {

int runTextCommand(const QStringList& arguments)
{
    const QString tool = arguments.value(0);
    const QList<WordingRule> wordings = tool == u"lint" ? shippedWordings() : QList<WordingRule>();
    std::function<QJsonObject(const QString&)> answer;
    if (tool == u"pinyin")
        answer = pinyinAnswer;
    else if (tool == u"fold")
        answer = foldAnswer;
    else if (tool == u"lint")
        answer = [&wordings](const QString& line) { return lintAnswer(line, wordings); };
    if (!answer) {
        QTextStream(stderr) << commandUsage(QStringLiteral("text")) << "\n";
        return kExitUsage;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        const QByteArray reply = toJsonText(answer(fromUtf8Exact(QByteArrayView(line.data(), qsizetype(line.size())))));
        std::fwrite(reply.constData(), 1, static_cast<size_t>(reply.size()), stdout);
        std::fputc('\n', stdout);
    }
    return kExitOk;
}

}  // namespace Seatdesk
