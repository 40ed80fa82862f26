// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/errortexts.h"

namespace ccm {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ccm::ErrorText)
};

constexpr auto SetupExits = std::to_array<ErrorTextRow>({
    {0, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "success")},
    {6, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "error")},
    {7, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "a restart is required, setup goes on after it")},
    {8, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "setup is already running")},
    {9, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "a prerequisite could not be evaluated")},
    {10, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the manifest's hash could not be validated")},
});

constexpr auto HttpStatuses = std::to_array<ErrorTextRow>({
    {400, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server finds the request malformed")},
    {401, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server asks for a sign-in")},
    {403, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server forbids the request")},
    {404, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server has no such file or address")},
    {405, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server does not allow this kind of request")},
    {406, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server has no answer in an accepted form")},
    {407, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the proxy asks for a sign-in")},
    {408, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server waited too long for the request")},
    {409, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the request is in conflict with the server's state")},
    {410, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the file or address is gone for good")},
    {411, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server wants to know the length of the request")},
    {413, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the request is too large for the server")},
    {414, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the address is too long for the server")},
    {416, nullptr,
     QT_TRANSLATE_NOOP("ccm::ErrorText", "the server cannot serve the wanted part of the file")},
    {500, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server met an error of its own")},
    {501, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server does not know this kind of request")},
    {502, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "a gateway got no valid answer from the server")},
    {503, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "the server is not available at this time")},
    {504, nullptr, QT_TRANSLATE_NOOP("ccm::ErrorText", "a gateway got no answer in time from the server")},
});
static_assert(std::ranges::is_sorted(SetupExits, {}, &ErrorTextRow::value));
static_assert(std::ranges::is_sorted(HttpStatuses, {}, &ErrorTextRow::value));

QString textOf(std::span<const ErrorTextRow> rows, quint32 value)
{
    const auto row = std::ranges::lower_bound(rows, value, {}, &ErrorTextRow::value);
    return row != rows.end() && row->value == value ? ErrorText::tr(row->text) : QString();
}

} // namespace

QString win32Text(quint32 code)
{
    return textOf(win32TextRows(), code);
}

QString hresultText(quint32 code)
{
    return textOf(hresultTextRows(), code);
}

QString httpStatusText(quint32 status)
{
    return textOf(HttpStatuses, status);
}

QString setupExitText(quint32 code)
{
    return textOf(SetupExits, code);
}

} // namespace ccm
