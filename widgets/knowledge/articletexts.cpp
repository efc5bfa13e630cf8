// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/articletexts.h"

#include "widgets/controls/noticebar.h"

#include <QCoreApplication>
#include <QHash>

namespace Seatdesk {

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("ArticleTexts", words);
}

QString validityWords(ArticleValidity validity, const QString& from, const QString& until)
{
    switch (validity) {
        case ArticleValidity::Lasting:
            return from.isEmpty() ? say(QT_TRANSLATE_NOOP("ArticleTexts", "Valid without an end"))
                                  : say(QT_TRANSLATE_NOOP("ArticleTexts", "Valid since %1")).arg(from);
        case ArticleValidity::Valid:
            return from.isEmpty() ? say(QT_TRANSLATE_NOOP("ArticleTexts", "Valid until %1")).arg(until)
                                  : say(QT_TRANSLATE_NOOP("ArticleTexts", "Valid %1 to %2")).arg(from, until);
        case ArticleValidity::Ending:
            return say(QT_TRANSLATE_NOOP("ArticleTexts", "Ends on %1")).arg(until);
        case ArticleValidity::NotYet:
            return say(QT_TRANSLATE_NOOP("ArticleTexts", "Valid from %1")).arg(from);
        case ArticleValidity::Expired:
            return say(QT_TRANSLATE_NOOP("ArticleTexts", "Expired on %1")).arg(until);
        case ArticleValidity::InWork:
        case ArticleValidity::Removed:
            break;
    }
    return {};
}

Tone toneOf(ArticleValidity validity)
{
    switch (validity) {
        case ArticleValidity::Lasting:
        case ArticleValidity::Valid:
            return Tone::Success;
        case ArticleValidity::Ending:
            return Tone::Warning;
        case ArticleValidity::NotYet:
            return Tone::Info;
        case ArticleValidity::Expired:
        case ArticleValidity::Removed:
            return Tone::Danger;
        case ArticleValidity::InWork:
            break;
    }
    return Tone::Neutral;
}

}  // namespace

QStringList libraryKeys()
{
    return {QStringLiteral("information"), QStringLiteral("business"),   QStringLiteral("encyclopaedia"),
            QStringLiteral("case"),        QStringLiteral("life"),       QStringLiteral("topic"),
            QStringLiteral("game"),        QStringLiteral("regulation"), QStringLiteral("directory")};
}

QString libraryName(const QString& key)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("information"), QT_TRANSLATE_NOOP("ArticleTexts", "Information")},
        {QStringLiteral("business"), QT_TRANSLATE_NOOP("ArticleTexts", "Business knowledge")},
        {QStringLiteral("encyclopaedia"), QT_TRANSLATE_NOOP("ArticleTexts", "Encyclopaedia")},
        {QStringLiteral("case"), QT_TRANSLATE_NOOP("ArticleTexts", "Cases")},
        {QStringLiteral("life"), QT_TRANSLATE_NOOP("ArticleTexts", "Life column")},
        {QStringLiteral("topic"), QT_TRANSLATE_NOOP("ArticleTexts", "Topic bank")},
        {QStringLiteral("game"), QT_TRANSLATE_NOOP("ArticleTexts", "Game bank")},
        {QStringLiteral("regulation"), QT_TRANSLATE_NOOP("ArticleTexts", "Regulations")},
        {QStringLiteral("directory"), QT_TRANSLATE_NOOP("ArticleTexts", "Directory")}};
    if (key.isEmpty())
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "No library"));
    const char* name = names.value(key);
    return name ? say(name) : key;
}

QString articleStateName(const QString& state)
{
    if (state == u"draft")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "Draft"));
    if (state == u"director")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "With the director"));
    if (state == u"confirming")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "With the issuing department"));
    if (state == u"published")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "Published"));
    if (state == u"removed")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "Removed"));
    return state;
}

QString articleStepName(const QString& fromState, const QString& toState)
{
    if (toState == u"director")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "Submit to the director"));
    if (toState == u"confirming")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "Approve, send to the issuer"));
    if (toState == u"published")
        return fromState == u"confirming" ? say(QT_TRANSLATE_NOOP("ArticleTexts", "Confirm and publish"))
                                          : say(QT_TRANSLATE_NOOP("ArticleTexts", "Publish at once"));
    if (toState == u"removed")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "Remove"));
    if (fromState == u"published")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "Revise"));
    if (fromState == u"removed")
        return say(QT_TRANSLATE_NOOP("ArticleTexts", "Take up again"));
    return say(QT_TRANSLATE_NOOP("ArticleTexts", "Send back"));
}

ChipText validityChip(const Article& article, Instant now, const QTimeZone& zone)
{
    const ArticleValidity validity = validityOf(article, now);
    const QString from = article.validFrom() ? dayText(*article.validFrom(), zone) : QString();
    const QString until = article.validUntil() ? dayText(*article.validUntil(), zone) : QString();
    ChipText chip;
    chip.tone = toneOf(validity);
    chip.text = validityWords(validity, from, until);
    if (chip.text.isEmpty())
        chip.text = articleStateName(article.state());
    chip.icon = chip.tone == Tone::Neutral ? QStringLiteral("document-edit") : iconOf(chip.tone);
    return chip;
}

ChipText validityHint(const Article& article, Instant now, const QTimeZone& zone)
{
    const ArticleValidity validity = validityOf(article, now);
    ChipText hint = validityChip(article, now, zone);
    if (validity == ArticleValidity::Lasting)
        hint.text = say(QT_TRANSLATE_NOOP("ArticleTexts", "No end"));
    if (validity == ArticleValidity::Valid)
        hint.text = say(QT_TRANSLATE_NOOP("ArticleTexts", "Until %1")).arg(dayText(*article.validUntil(), zone));
    return hint;
}

QString versionText(qint64 version)
{
    return version > 0 ? say(QT_TRANSLATE_NOOP("ArticleTexts", "Version %1")).arg(version)
                       : say(QT_TRANSLATE_NOOP("ArticleTexts", "Not yet published"));
}

QString dayText(Instant instant, const QTimeZone& zone)
{
    return toDateTime(instant, zone).toString(QStringLiteral("yyyy-MM-dd"));
}

QString factsText(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString momentText(Instant instant, const QTimeZone& zone)
{
    return toDateTime(instant, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

}  // namespace Seatdesk
