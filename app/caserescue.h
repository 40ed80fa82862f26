// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/cases/casefile.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>

#include <memory>
#include <optional>

namespace ccm {

/// Where a case lies.
struct CaseHome
{
    QString path; ///< of its own file; empty: it has none
    QString origin; ///< a bundle that was unpacked for now
    QString forNow; ///< the folder of its files
};

/// What was open when a program ended without closing it.
struct LostCase
{
    CaseFile file;
    CaseHome home;
    QDateTime written; ///< UTC
};

/// Keeps what is open in a file of the user's data, which is gone when the program ends as it should. One
/// that is found there is of a program that did not. Each running program has a file of its own.
///
/// What cannot be written is not told: the case itself is not in danger then.
class CaseRescue final : public QObject
{
    Q_OBJECT

public:
    CaseRescue(QString folder, QObject *parent);
    ~CaseRescue() override;
    Q_DISABLE_COPY_MOVE(CaseRescue)

    /// Of all that is kept in `folder`, lost or by a program that runs: where files of bundles lie for now.
    [[nodiscard]] static QStringList foldersForNow(const QString &folder);

    /// Keeps it, on a thread of its own.
    void keep(const CaseFile &file, const CaseHome &home);
    /// Nothing is open.
    void forget();

    /// The newest that a program left behind.
    [[nodiscard]] const std::optional<LostCase> &lost() const { return m_lost; }
    /// Hands it out; from now on it is what this program keeps. The next one is told.
    [[nodiscard]] std::optional<LostCase> takeLost();
    /// It is not wanted. The next one is told.
    void dropLost();

private:
    /// A file that no other program offers while this one runs.
    struct Held
    {
        explicit Held(const QString &path);
        void remove();

        QString file;
        QLockFile lock;
    };

    void findLost();

    QString m_folder;
    std::unique_ptr<Held> m_own; ///< null: nothing is open, or it could not be written
    std::unique_ptr<Held> m_left; ///< of m_lost
    std::optional<LostCase> m_lost;
    QByteArray m_kept; ///< as it was written last
    std::unique_ptr<Loader<bool>> m_writing;
};

} // namespace ccm
