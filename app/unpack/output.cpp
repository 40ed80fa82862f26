// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unpack/output.h"

#include <QDir>
#include <QJsonDocument>

#include <cstdio>

namespace ccm::unpack {
namespace {

constexpr qint64 ProgressIntervalMs = 50;

QString word(Problem problem)
{
    switch (problem) {
    case Problem::Truncated:
        return QStringLiteral("truncated");
    case Problem::None:
    case Problem::Malformed:
        break;
    case Problem::TooLarge:
        return QStringLiteral("tooLarge");
    case Problem::AllTooLarge:
        return QStringLiteral("allTooLarge");
    case Problem::Encrypted:
        return QStringLiteral("encrypted");
    case Problem::Unsupported:
        return QStringLiteral("unsupported");
    case Problem::CannotWrite:
        return QStringLiteral("cannotWrite");
    }
    return QStringLiteral("malformed");
}

} // namespace

Output::Output(const QString &folder, const Limits &limits) : m_folder(folder), m_limits(limits)
{
    m_standardOutput.open(stdout, QIODevice::WriteOnly);
}

QString Output::pathOf(const QString &fileName) const
{
    return QDir(m_folder).filePath(fileName);
}

bool Output::begin()
{
    if (isFull())
        return false;
    m_fileName = QStringLiteral("%1").arg(++m_files, 4, 10, QLatin1Char('0'));
    m_problem = Problem::None;
    m_written = 0;
    m_file = std::make_unique<QFile>(pathOf(m_fileName));
    // New only: whatever lies there, a link for example, is not written to.
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        m_problem = Problem::CannotWrite;
    return m_problem == Problem::None;
}

bool Output::write(const char *data, qint64 size)
{
    if (m_problem == Problem::None)
        m_problem = problemOf(size);
    if (m_problem == Problem::None && m_file->write(data, size) != size)
        m_problem = Problem::CannotWrite;
    if (m_problem != Problem::None)
        return false;
    m_written += size;
    m_writtenInAll += size;
    return true;
}

Problem Output::problemOf(qint64 size) const
{
    if (size > m_limits.bytesInAll - m_writtenInAll)
        return Problem::AllTooLarge;
    if (size > m_limits.bytesPerEntry - m_written)
        return Problem::TooLarge;
    return Problem::None;
}

void Output::end(const QString &name, const QDateTime &modified, Problem problem, qint64 claimedSize)
{
    if (m_problem == Problem::None)
        m_problem = problem;
    if (m_problem == Problem::None && !m_file->flush())
        m_problem = Problem::CannotWrite;
    if (m_problem == Problem::None && claimedSize >= 0 && claimedSize != m_written)
        m_problem = m_written < claimedSize ? Problem::Truncated : Problem::Malformed;

    QJsonObject line{{QStringLiteral("name"), name}, {QStringLiteral("size"), m_written}};
    if (m_problem == Problem::None) {
        line.insert(QStringLiteral("file"), m_fileName);
        if (modified.isValid())
            line.insert(QStringLiteral("modified"), modified.toSecsSinceEpoch());
    } else {
        m_file->remove();
        line.insert(QStringLiteral("problem"), word(m_problem));
        if (claimedSize >= 0 && claimedSize != m_written)
            line.insert(QStringLiteral("claimed"), claimedSize);
    }
    m_file.reset();
    say(line);
}

void Output::take(QFile &file, const QString &name, Problem problem)
{
    const QString fileName = QStringLiteral("%1").arg(++m_files, 4, 10, QLatin1Char('0'));
    const qint64 size = file.size();
    // Renaming writes over nothing.
    if (size > m_limits.bytesPerEntry)
        problem = Problem::TooLarge;
    else if (!file.rename(pathOf(fileName)))
        problem = Problem::CannotWrite;
    QJsonObject line{{QStringLiteral("name"), name}, {QStringLiteral("size"), size}};
    if (problem == Problem::TooLarge || problem == Problem::CannotWrite)
        line.insert(QStringLiteral("problem"), word(problem));
    else
        line.insert(QStringLiteral("file"), fileName);
    if (problem == Problem::Truncated)
        line.insert(QStringLiteral("partial"), word(problem));
    say(line);
}

void Output::list(const QString &name, const QDateTime &modified, qint64 size)
{
    ++m_files;
    QJsonObject line{
        {QStringLiteral("entry"), true}, {QStringLiteral("name"), name}, {QStringLiteral("size"), size}};
    if (modified.isValid())
        line.insert(QStringLiteral("modified"), modified.toSecsSinceEpoch());
    say(line);
}

void Output::progress(qint64 done, qint64 total)
{
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < ProgressIntervalMs)
        return;
    m_sinceProgress.start();
    say({{QStringLiteral("progress"), done}, {QStringLiteral("total"), total}});
}

void Output::warn(const char *code)
{
    say({{QStringLiteral("warning"), QString::fromLatin1(code)}});
}

void Output::fail(Problem problem, const QString &text)
{
    say({{QStringLiteral("error"), word(problem)}, {QStringLiteral("text"), text}});
}

void Output::done()
{
    say({{QStringLiteral("done"), true}});
}

void Output::say(const QJsonObject &line)
{
    m_standardOutput.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_standardOutput.flush();
}

} // namespace ccm::unpack
