// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/base/progress.h"
#include "models/base/status.h"
#include "models/base/temporaryfolder.h"
#include "models/cases/casebundle.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QMainWindow;
class QMenu;

namespace ccm {

class BundleProgress;
class CaseDesk;
class FileSaver;
class RedactionDialog;
class Session;

/// Cases with their contents, as a zip: writes them, with names replaced where that is wanted, and unpacks
/// them. All of it on threads of its own; the window goes on.
class BundleDesk final : public QObject
{
    Q_OBJECT

public:
    BundleDesk(Session &session, CaseDesk &cases, QMainWindow *window);
    ~BundleDesk() override;
    Q_DISABLE_COPY_MOVE(BundleDesk)

    void addActions(QMenu &menu);
    [[nodiscard]] BundleProgress *progress() { return m_view; } ///< for the status bar

    /// Asks what is to be in it, and where to.
    void exportCase();
    /// The case that is open, into a zip.
    void exportTo(const QString &zip, const BundleOptions &options);
    /// Shows which names will be replaced, and writes when that was agreed to.
    void exportRedacted();
    /// Asks where to unpack it.
    void openBundle(const QString &zip);
    /// Into a new folder in this one, which stays.
    void unpackInto(const QString &folder, const QString &zip);
    /// Into a folder that is gone when the case is closed.
    void unpackForNow(const QString &zip);
    void cancel();
    /// The folder of a bundle that was unpacked for now; for a window that takes this one's place.
    [[nodiscard]] const std::shared_ptr<TemporaryFolder> &unpacked() const { return m_unpacked; }
    void hold(const std::shared_ptr<TemporaryFolder> &unpacked) { m_unpacked = unpacked; }

Q_SIGNALS:
    void told(ccm::Status status, const QString &sentence);

private:
    struct Prepared
    {
        std::shared_ptr<BundlePlan> plan;
        std::shared_ptr<Redactor> redactor; ///< null: names stay
    };
    struct Unpacked
    {
        CaseFile file;
        QString path; ///< of it
        std::shared_ptr<TemporaryFolder> folder; ///< null: it stays
    };

    using Unpacking = std::function<Result<Unpacked>(const std::stop_token &stop, Progress &progress)>;

    [[nodiscard]] std::function<Result<Prepared>(const std::stop_token &)>
    preparation(const BundleOptions &options) const;
    void askWhereTo(const std::function<void(const QString &)> &chosen);
    void showTable();
    void addWord(const QString &word);
    void survey();
    void takeSurvey(const Result<Prepared> &prepared);
    void askForTableFile();
    void write(const QString &zip);
    void tellWritten(const QString &zip, const QList<LeftOut> &leftOut);
    void unpack(const QString &zip, const Unpacking &work);
    void begin(const QString &text);
    void fail(const Error &error);

    Session &m_session;
    CaseDesk &m_cases;
    QMainWindow *m_window;
    BundleProgress *m_view;
    FileSaver *m_tables; ///< of stand-ins
    QPointer<RedactionDialog> m_names; ///< while names are shown
    Prepared m_prepared;
    QStringList m_words; ///< of the user's, that are not looked for yet
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    std::shared_ptr<TemporaryFolder> m_unpacked; ///< of the case that is open
    Loader<Prepared> m_preparing{this};
    Loader<bool> m_writing{this};
    Loader<Unpacked> m_unpacking{this};
};

} // namespace ccm
