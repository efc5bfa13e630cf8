// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/options.h"

#include "domain/try.h"
#include "widgets/desk/numberfield.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace Seatdesk {

namespace {

using Option = QCommandLineOption;

struct Options
{
    Option data{QStringLiteral("data"), QStringLiteral("The seat's folder; made when missing."), QStringLiteral("DIR")};
    Option demo{QStringLiteral("demo"), QStringLiteral("Work in the demo department.")};
    Option as{QStringLiteral("as"), QStringLiteral("Sign in with this staff number (demo only)."),
              QStringLiteral("STAFF_NO")};
    Option tour{QStringLiteral("tour"), QStringLiteral("Play the tour and leave its pictures in DIR."),
                QStringLiteral("DIR")};
    Option lang{QStringLiteral("lang"), QStringLiteral("zh_CN, zh_TW or en."), QStringLiteral("LANGUAGE")};
    Option theme{QStringLiteral("theme"), QStringLiteral("light, dark or contrast."), QStringLiteral("LOOK")};
    Option scale{QStringLiteral("scale"), QStringLiteral("Draw everything larger, for example 1.5."),
                 QStringLiteral("FACTOR")};
    Option call{QStringLiteral("call"), QStringLiteral("Show a call from this number as a new card."),
                QStringLiteral("NUMBER")};
    Option id{QStringLiteral("id"), QStringLiteral("The call's id: the same id is the same call."),
              QStringLiteral("CALLID")};
    Option server{QStringLiteral("server"), QStringLiteral("The department's database, as libpq names it."),
                  QStringLiteral("URL")};
    Option measure{QStringLiteral("measure"),
                   QStringLiteral("Tell how long it takes to reach signin or desk, and end."), QStringLiteral("WHAT")};
};

constexpr double kLeastScale = 0.5;
constexpr double kMostScale = 4;

/// 0 for what no window can be drawn by: Qt takes any factor and ends in an image of no size or of gigabytes.
double scaleOf(const QByteArray& factor)
{
    bool understood = false;
    const double scale = factor.toDouble(&understood);
    return understood && scale >= kLeastScale && scale <= kMostScale ? scale : 0;
}

/// The number of a tel: link (RFC 3966), without its parameters.
QString numberOf(const QString& link)
{
    return QUrl::fromPercentEncoding(link.mid(4).section(u';', 0, 0).toUtf8());
}

bool isOneOf(const QString& value, std::initializer_list<const char*> words)
{
    return value.isEmpty() ||
           std::any_of(words.begin(), words.end(), [&](const char* word) { return value == QLatin1StringView(word); });
}

/// What the option does not take, as a sentence; empty when all can be taken.
QString wrongValue(const WindowOptions& options)
{
    if (!isOneOf(options.language, {"zh_CN", "zh_TW", "en"}))
        return QStringLiteral("--lang takes zh_CN, zh_TW or en");
    if (!isOneOf(options.look, {"light", "dark", "contrast"}))
        return QStringLiteral("--theme takes light, dark or contrast");
    if (!isOneOf(options.measure, {"signin", "desk"}))
        return QStringLiteral("--measure takes signin or desk");
    if (!options.as.isEmpty() && !options.demo)
        return QStringLiteral("--as works with --demo only");
    return {};
}

/// The number of a call comes by its option or as a link.
Result<void> takeCall(const QCommandLineParser& parser, const Options& known, WindowOptions& options)
{
    options.call = parser.value(known.call);
    options.callId = parser.value(known.id);
    bool isCall = parser.isSet(known.call);
    for (const QString& link : parser.positionalArguments()) {
        if (!link.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive))
            return failure(Error::Kind::Invalid, QStringLiteral("not understood: ") + link);
        options.call = numberOf(link);
        isCall = true;
    }
    if (isCall && NumberField::numberIn(options.call).isEmpty())
        return failure(Error::Kind::Invalid,
                       QStringLiteral("a call needs a number of at least three digits: ") + options.call);
    if (parser.isSet(known.id) && !isCall)
        return failure(Error::Kind::Invalid, QStringLiteral("--id works with --call or a tel: link only"));
    return {};
}

}  // namespace

double scaleAsked(int argc, char** argv)
{
    double asked = 0;
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "--scale=", 8) == 0)
            asked = scaleOf(argv[i] + 8);
        else if (std::strcmp(argv[i], "--scale") == 0 && i + 1 < argc)
            asked = scaleOf(argv[i + 1]);
    }
    return asked;
}

QSize firstWindowSize(const WindowOptions& options)
{
    if (options.tour.isEmpty() || options.scale <= 1)
        return {1366, 768};
    const QSize screen = options.scale < 2 ? QSize(1920, 1080) : QSize(3840, 2160);
    return {static_cast<int>(screen.width() / options.scale), static_cast<int>(screen.height() / options.scale)};
}

Result<WindowOptions> parseWindowOptions(const QStringList& arguments)
{
    const Options known;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The workstation of a customer-service department."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({known.data, known.demo, known.as, known.tour, known.lang, known.theme, known.scale, known.call,
                       known.id, known.server, known.measure});
    parser.addPositionalArgument(QStringLiteral("link"), QStringLiteral("A tel: link."),
                                 QStringLiteral("[tel:NUMBER]"));
    parser.process(arguments);
    WindowOptions options;
    options.demo = parser.isSet(known.demo);
    options.as = parser.value(known.as);
    options.tour = parser.value(known.tour);
    options.language = parser.value(known.lang);
    options.look = parser.value(known.theme);
    options.server = parser.value(known.server);
    options.measure = parser.value(known.measure);
    if (const double scale = scaleOf(parser.value(known.scale).toUtf8()); scale > 0)
        options.scale = scale;
    options.data = parser.value(known.data);
    if (options.data.isEmpty() && !options.demo && options.tour.isEmpty())
        options.data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    SEATDESK_TRY(takeCall(parser, known, options));
    if (const QString wrong = wrongValue(options); !wrong.isEmpty())
        return failure(Error::Kind::Invalid, wrong);
    if (parser.isSet(known.scale) && scaleOf(parser.value(known.scale).toUtf8()) == 0)
        return failure(Error::Kind::Invalid, QStringLiteral("--scale takes a factor from 0.5 to 4"));
    return options;
}

}  // namespace Seatdesk
