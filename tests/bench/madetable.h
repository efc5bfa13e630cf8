// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace Seatdesk {

/// Writes a table of made-up tickets as other programs export them. False when the disk is full.
inline bool makeTickets(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("工单号,标题,内容,创建时间,类别,客户姓名,联系电话,渠道,诉求类型,处理单位,满意度,备注\r\n");
    for (int i = 0; i < rows; ++i) {
        const QString line =
            QStringLiteral(
                "%1,%2小区宽带晚间掉线,\"用户反映每晚八点后网速很慢，重启光猫无效，\n要求尽快上门检修 %2\","
                "2024/%3/%4 %5:07:09,类别%6,用户%2,1381234%7,电话,%8,第%6维护中心,满意,\r\n")
                .arg(100000 + i)
                .arg(i % 977)
                .arg(i % 12 + 1)
                .arg(i % 28 + 1)
                .arg(i % 24)
                .arg(i % 60)
                .arg(i % 10000, 4, 10, QLatin1Char('0'))
                .arg(i % 3 == 0 ? QStringLiteral("投诉") : QStringLiteral("报修"));
        file.write(line.toUtf8());
    }
    return file.flush();
}

/// The same for articles.
inline bool makeArticles(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("编号,标题,内容,分类\r\n");
    for (int i = 0; i < rows; ++i)
        file.write(
            QStringLiteral("%1,第%2项业务如何办理,\"持本人有效证件到营业厅第%3号窗口办理，\n一般在%4个工作日内生效。\","
                           "业务%5\r\n")
                .arg(i)
                .arg(i)
                .arg(i % 40)
                .arg(i % 7 + 1)
                .arg(i % 50)
                .toUtf8());
    return file.flush();
}

}  // namespace Seatdesk
