// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/error.h"

#include "models/base/turns.h"

#include <QCoreApplication>
#include <QStringList>

namespace ccm {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::Error)

public:
    static QString of(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::NotFound:
            return tr("There is no such file or folder.");
        case ErrorCode::CannotRead:
            return tr("It cannot be read.");
        case ErrorCode::Empty:
            return tr("It is empty.");
        case ErrorCode::Truncated:
            return tr("It ends too early.");
        case ErrorCode::Malformed:
            return tr("Its content is malformed.");
        case ErrorCode::WrongKind:
            return tr("It is not of a kind that Ccmscope can use here.");
        case ErrorCode::TooLarge:
            return tr("It is larger than the limit.");
        case ErrorCode::Encrypted:
            return tr("It is encrypted.");
        case ErrorCode::Unsupported:
            return tr("It uses something that Ccmscope cannot read.");
        case ErrorCode::HelperFailed:
            return tr("The program that unpacks archives failed.");
        case ErrorCode::CannotWrite:
            return tr("It cannot be written.");
        case ErrorCode::Cancelled:
            return tr("Reading was cancelled.");
        }
        Q_UNREACHABLE(); // no default: -Wswitch names the enumerator somebody forgot
    }

    static QString of(const Place &place)
    {
        if (place.line > 0 && place.column > 0)
            return tr("line %1, column %2").arg(QString::number(place.line), QString::number(place.column));
        if (place.line > 0)
            return tr("line %1").arg(place.line);
        if (place.offset >= 0)
            return tr("byte %1").arg(place.offset);
        return {};
    }
};

} // namespace

QString Error::reason() const
{
    return detail.isEmpty() ? ErrorText::of(code) : ErrorText::of(code) + u' ' + withTurnsShown(detail);
}

QString Error::placeText() const
{
    return ErrorText::of(place);
}

QString Error::message() const
{
    QStringList parts{withTurnsShown(source), placeText(), reason()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": ")).simplified();
}

} // namespace ccm
