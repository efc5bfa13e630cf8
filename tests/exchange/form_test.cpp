// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formlayout.h"
#include "exchange/formprinter.h"
#include "exchange/formspec.h"
#include "support/places.h"
#include "support/text.h"

#include <QFile>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Labels as the Chinese program words them, for what a person looks at when the forms change.
QString chineseLabel(const QString& id)
{
    static const QHash<QString, QString> labels = [] {
        QHash<QString, QString> all;
        QFile file(TestPlaces::sourceFile(QStringLiteral("tests/exchange/formlabels.txt")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            all.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        return all;
    }();
    return labels.value(id);
}

FormContent filledForm(const QString& name, const QHash<QString, QString>& values)
{
    FormContent form = FormSpec::named(name).filled(chineseLabel, values);
    form.organisation = q("江城通信客户服务中心");
    form.numberLabel = q("编号：");
    form.number = q("TS-2026-000173");
    form.dateLabel = q("日期：");
    form.continued = q("（续）");
    form.pageText = q("第 %1 页　共 %2 页");
    form.footer = q("打印人 1001 王芳　2026-11-18 10:00　用途：归档");
    return form;
}

QHash<QString, QString> exampleValues()
{
    const QString facts =
        q("客户来电反映，本月初办理的融合套餐在次日即出现两次重"
          "复扣费，致电热线后坐席答复三日内退还，至今未到账。"
          "客户称期间共来电四次，每次都要重新说明情况，对处理进"
          "度十分不满，要求当日给出书面说明。");
    return {{q("customer"), q("李娜（女士）")},
            {q("number"), q("138****2716")},
            {q("account"), q("8820 1173 0042")},
            {q("recorded_at"), q("2026-11-18 09:42")},
            {q("way"), q("电话 · 热线")},
            {q("level"), q("一级（向本部门）")},
            {q("told"), facts},
            {q("verified"), facts.left(60)},
            {q("valid"), tickedChoices({q("属实"), q("不属实")}, 0)},
            {q("norm"), q("首问负责制")},
            {q("measure"), q("退还重复扣费 58.00 元，主管致电道歉。")},
            {q("request"), facts},
            {q("place"), q("城东区柳树街 18 号 3 单元 402 室")},
            {q("matter"), facts},
            {q("done_already"), tickedChoices({q("是"), q("否")}, 1)},
            {q("rating"), tickedChoices({q("满意"), q("基本满意"), q("不满意")}, -1)},
            {q("from"), q("客户服务部 一班")},
            {q("to"), q("网络维护中心")},
            {q("urgency"), tickedChoices({q("普通"), q("紧急"), q("特急")}, 1)}};
}

}  // namespace

TEST(FormSpec, EveryFormHasItemsSignaturesAndALabelForEach)
{
    EXPECT_EQ(FormSpec::names(),
              (QStringList{q("complaint"), q("work_order"), q("contact_sheet"), q("duty_log"), q("workload_daily"),
                           q("workload_weekly"), q("weekly_totals"), q("quality_analysis"), q("roll_call"),
                           q("handover_record"), q("duty_record"), q("weekly_quality"), q("monthly_quality"),
                           q("assessment"), q("point_sheet")}));
    for (const QString& name : FormSpec::names()) {
        const FormSpec spec = FormSpec::named(name);
        EXPECT_GE(spec.items().size(), 10) << qPrintable(name);
        for (const QString& id : spec.labelIds())
            EXPECT_FALSE(chineseLabel(id).isEmpty()) << qPrintable(id);
        EXPECT_EQ(spec.labelIds().removeDuplicates(), 0);
        const FormContent form = spec.filled(chineseLabel, {{spec.items().first(), q("here")}});
        EXPECT_EQ(form.signatures.size(), 3);
        EXPECT_EQ(form.sections.first().items.first().value, q("here"));
    }
}

TEST(FormLayout, NothingIsCutOffHoweverLongTheTextsAre)
{
    const QTemporaryDir folder;
    for (const int repeats : {0, 1, 12, 60}) {
        for (const QString& name : FormSpec::names()) {
            QHash<QString, QString> values;
            const QString text = q("长文本 with some words und 很长的网址 https://example.org/") + QString(50, u'x');
            for (const QString& item : FormSpec::named(name).items())
                values.insert(item, text.repeated(repeats));
            FormContent form = filledForm(name, values);
            for (FormSignature& signature : form.signatures)
                signature.name = q("王芳").repeated(repeats);
            QPdfWriter writer(folder.filePath(q("x.pdf")));
            writer.setResolution(600);
            const FormLayout layout(form, writer);
            const QRectF paper(0, 0, layout.dots(210), layout.dots(297));
            qsizetype shown = 0;
            for (const FormPage& page : layout.pages()) {
                for (const FormBox& box : page.boxes)
                    EXPECT_TRUE(paper.adjusted(0, 0, 0, -layout.dots(19)).contains(box.area));
                for (const FormText& line : page.texts) {
                    EXPECT_TRUE(paper.contains(line.area));
                    const qreal width = QFontMetricsF(line.font, &writer).horizontalAdvance(line.text.trimmed());
                    EXPECT_LE(width, line.area.width() + 1) << qPrintable(line.text);
                    shown += line.text.count(u'x');
                }
            }
            qsizetype wanted = 0;
            for (const FormSection& section : form.sections) {
                for (const FormItem& item : section.items)
                    wanted += item.value.count(u'x');
            }
            EXPECT_EQ(shown, wanted) << qPrintable(name) << repeats;
        }
    }
}

TEST(FormLayout, ALongBoxGoesOnOnTheNextPageUnderItsLabel)
{
    const QTemporaryDir folder;
    QPdfWriter writer(folder.filePath(q("x.pdf")));
    writer.setResolution(600);
    const FormLayout layout(filledForm(q("contact_sheet"), {{q("matter"), q("一行\n").repeated(80)}}), writer);
    ASSERT_GE(layout.pages().size(), 2);
    QStringList second;
    for (const FormText& text : layout.pages()[1].texts)
        second.append(text.text);
    EXPECT_TRUE(second.join(QString()).contains(q("（续）")));
    EXPECT_TRUE(second.contains(q("第 2 页　共 %1 页").arg(layout.pages().size())));
}

TEST(FormPrinter, WritesAnA4PdfWithEmbeddedFontsAndAllPages)
{
    const QTemporaryDir folder;
    // For a person to look at the forms: a folder to leave them in.
    const QString kept = qEnvironmentVariable("SEATDESK_FORMS_TO");
    for (const QString& name : FormSpec::names()) {
        QHash<QString, QString> values = exampleValues();
        if (name == u"complaint")
            values[q("reply")] = values[q("told")].repeated(12);
        const QString path = (kept.isEmpty() ? folder.path() : kept) + u'/' + name + q(".pdf");
        const Result<int> pages = writeFormPdf(filledForm(name, values), path);
        ASSERT_TRUE(pages);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        EXPECT_TRUE(pdf.startsWith("%PDF-"));
        EXPECT_TRUE(QString::fromLatin1(pdf).contains(QRegularExpression(q("/MediaBox \\[0 0 595[0-9.]* 84[12]"))));
        EXPECT_TRUE(pdf.contains("/FontFile"));
        EXPECT_EQ(pdf.count("/Type /Page\n"), *pages);
        EXPECT_EQ(*pages, name == u"complaint" ? 2 : 1) << qPrintable(name);
    }
    EXPECT_EQ(writeFormPdf({}, folder.filePath(q("none/x.pdf"))).error().kind, Error::Kind::Denied);
}
