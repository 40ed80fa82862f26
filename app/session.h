// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/clientwatch.h"
#include "models/base/loader.h"
#include "models/base/temporaryfolder.h"
#include "models/cases/casefile.h"
#include "models/cases/clientcase.h"
#include "models/cases/recognise.h"
#include "models/cases/sitecase.h"
#include "models/cases/summary.h"
#include "models/client/hashcache.h"
#include "models/logs/logtail.h"
#include "models/manifest/manifestdiff.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace ccm {

/// The two manifests of a case.
enum class SiteRole : quint8 {
    Current, ///< the site's
    Earlier, ///< what it is compared with, as the one before it
};

/// When files that a case names are fetched from servers.
enum class Fetching : quint8 { Now, OnReload };

/// What a site may need besides its address. Lives in memory, until another site is opened.
struct SiteKeys
{
    std::optional<Credentials> credentials;
    bool allowsPlainPassword = false; ///< as in WebAccess
    QString archivePassword; ///< of an encrypted zip; kept only while one of its manifests is to be chosen
};

/// What is open: reads it on threads of its own, keeps the values, follows the logs and says what
/// happened. It knows no widget; panes are connected to it.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    /// Tells by content what each path is and opens it as that; several logs become one list. Where a client
    /// is open, logs are shown beside its own, and tell nothing of it.
    void open(const QStringList &paths);
    /// The same besides a case; a path of a kind that the case names is an error, but for logs.
    void openBeside(const CasePaths &named, const QStringList &paths);
    /// The same for an encrypted zip; the password is not kept.
    void openEncrypted(const QString &path, const QString &archivePassword);
    /// Whatever SiteRequest takes; shares and certificates are the session's. What was given for the same
    /// address, or for the archive that it lies in, is used again.
    void openSite(const QString &address, SiteRole role = SiteRole::Current);
    void openSite(const QString &address, const SiteKeys &keys, SiteRole role = SiteRole::Current);
    /// The first of them with the password of an encrypted zip.
    void openEncryptedSite(const QString &address, const QString &archivePassword,
                           SiteRole role = SiteRole::Current);
    /// Trusts this certificate until the program ends.
    void acceptCertificate(const QString &fingerprint);
    /// Where shares are mounted, which authorities are trusted, and where files from servers are kept.
    void setNetwork(const QList<ShareMapping> &shares, const QStringList &caFiles,
                    const QString &cacheFolder);
    /// Not empty: nothing is fetched from servers, and this sentence says why.
    void setNetworkRefusal(const QString &sentence);
    /// PEM files of roots that signers may have; the signature of the site's manifest is checked anew.
    void setSignerRoots(const QStringList &files);
    /// The earlier manifest and the site's change places.
    void swapSites();
    void openClient(const QString &path);
    /// Log text from anywhere, a ticket for example, as a log of its own.
    void openText(const QString &text);
    /// How text of logs that is not Unicode is read; the logs are read anew.
    void readTextAs(const TextSettings &settings);
    void openCase(const CasePaths &paths, Fetching fetching = Fetching::Now);
    /// Nothing is open any more, and nothing that was given for it is kept.
    void close();
    void reload();
    /// Tells everything that is open anew, for a window that has seen none of it; values are made again,
    /// since their sentences may be in another language by now. What came from a server or out of an archive
    /// is not fetched or unpacked again. A plan stays as it is. To be called while nothing is being read.
    void tellAgain();
    /// Gives up what is being read; what is open stays.
    void cancel();

    void ask(const Question &question);
    [[nodiscard]] const Question &question() const { return m_question; }
    /// The plan that is worked on, as it was opened or saved last; an empty path: it has no file.
    void setPlan(const QString &path, const Plan &plan);

    [[nodiscard]] const CasePaths &paths() const { return m_paths; }
    [[nodiscard]] const CaseContent &content() const { return m_content; }
    /// Those that are followed, the client's first; history files are with their logs.
    [[nodiscard]] const QList<LogSource> &logs() const { return m_logs; }
    /// How the manifest was found, where one is open.
    [[nodiscard]] const std::optional<SiteCase> &site() const { return m_siteCase; }
    /// How far the reading of a site, an earlier one or an archive is, in bytes. Null: none is read.
    [[nodiscard]] const Progress *progress() const;
    [[nodiscard]] const std::optional<SiteCase> &earlierSite() const { return m_earlier; }
    [[nodiscard]] LogTail &tail() { return m_tail; }
    [[nodiscard]] bool isReadingClient() const { return m_files.isRunning() || m_client.isRunning(); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Something could not be read since it last became busy.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

Q_SIGNALS:
    void siteLoading(const QString &path);
    void siteLoaded(const ccm::Manifest &site);
    void siteRead(const ccm::SiteCase &site); ///< with siteLoaded(), for who wants to know where from
    void signatureChecked(const ccm::SiteCase &site); ///< anew: nothing else in it changed
    void siteFailed(const ccm::Error &error);
    /// Before siteFailed() or earlierFailed().
    void siteQuestion(const ccm::SiteQuestion &question, const QString &address, ccm::SiteRole role);
    /// The archive at `path` needs one, or another one; before the error itself.
    void passwordWanted(const ccm::Error &error, const QString &path);
    /// In bytes; a total of 0 is not known. From time to time while it is read.
    void siteProgressed(qint64 done, qint64 total);
    void clientProgressed(qint64 done, qint64 total);
    void earlierLoading(const QString &path);
    void earlierProgressed(qint64 done, qint64 total);
    void earlierFailed(const ccm::Error &error);
    void earlierClosed();
    /// The earlier manifest and the site's were compared.
    void siteLost(); ///< none is open any more
    void sitesCompared(const ccm::ManifestDiff &diff, const ccm::Manifest &before,
                       const ccm::Manifest &after);
    void clientLoading(const QString &path);
    void
    logsFound(const QList<ccm::LogSource> &logs); ///< of the client that is being read; followed from now on
    void logsAdded(); ///< beside the client's, by the user; after logsFound()
    void clientLoaded(const ccm::ClientCase &client);
    void clientFailed(const ccm::Error &error);
    void logsCancelled(); ///< they were not read to their end, and are followed no longer
    void clientStateChanged(const ccm::ClientState &state); ///< its logs grew, or its files changed
    void planLoaded(const ccm::Plan &plan);
    void planFailed(const ccm::Error &error);
    void caseRead(const QString &path, const ccm::CaseFile &file); ///< a case file; to be opened
    void bundleFound(const QString &path); ///< a zip with a case; to be unpacked
    void closed();
    void unknownInput(const ccm::Error &error); ///< a path that is of no kind Ccmscope knows
    void compared(const ccm::Comparison &comparison);
    void pathsChanged();
    void busyChanged(bool isBusy);
    void settled(); ///< nothing is being read any more

private:
    struct Told
    {
        QString path;
        Result<Input> input;
        std::optional<CaseFile> caseFile; ///< what is in it
        bool wantsPassword = false; ///< of the archive
    };
    using FindFiles = std::function<Told(const std::stop_token &)>;

    [[nodiscard]] static Told tell(const QString &named, const QList<ShareMapping> &shares,
                                   const ArchiveReading &archives, LogsToCome toCome,
                                   const std::stop_token &stop);
    void openTold(const QList<Told> &told, const QString &archivePassword, const CasePaths &named);
    void openToldCase(const Told &told, bool isAlone);
    void openSitesOf(const CasePaths &paths);
    [[nodiscard]] bool isTaken(const Told &one, const CasePaths &named);
    void openSites(const QStringList &sites, const QString &archivePassword);
    void tellAndOpen(const QStringList &paths, const QString &archivePassword, const CasePaths &named = {});
    [[nodiscard]] SiteRequest &requestOf(SiteRole role);
    [[nodiscard]] SiteKeys keysFor(const QString &address, SiteRole role);
    void readCurrent();
    void readEarlier();
    void openLogs(const QStringList &paths);
    void openLogsBeside(const QStringList &paths);
    void followBeside(bool isByUser = false);
    void tellSiteAgain(SiteRole role);
    void tellClientAgain();
    void takeSite(const QString &address, Result<SiteCase> site, const SiteQuestion &question);
    void takeEarlier(const QString &address, Result<SiteCase> earlier, const SiteQuestion &question);
    void cancelEarlier();
    void showSite();
    void tellSite();
    [[nodiscard]] TrustRequest trustRequest() const;
    void checkSignature();
    void openPlan(const QString &path);
    void readClientFiles(const QString &client, const QStringList &logs, FindFiles findFiles);
    void readClientState(FileSet files);
    void takeClient(ClientCase client);
    void readClientAnew();
    void loseClient(const Error &error);
    void follow(const QList<LogSource> &logs);
    void rebuildState();
    void compareAgain();
    void compareSites();
    void closeEarlier();
    void closeSite();
    void noteFailure(const Error &error, void (Session::*signal)(const Error &));
    void updateBusy();
    void tellProgress();

    CasePaths m_paths;
    CaseContent m_content;
    std::optional<SiteCase> m_earlier;
    Question m_question;
    bool m_isBusy = false;
    bool m_hasFailed = false;

    SiteRequest m_siteRequest;
    SiteRequest m_earlierRequest;
    QStringList m_signerRoots;
    std::optional<SiteCase> m_siteCase;
    std::shared_ptr<Progress> m_siteProgress = std::make_shared<Progress>();
    std::shared_ptr<Progress> m_earlierProgress = std::make_shared<Progress>();
    std::shared_ptr<Progress> m_archiveProgress = std::make_shared<Progress>(); ///< of a client's archive
    QTimer m_progressTick;
    LogTail m_tail;
    QList<LogSource> m_logs; ///< of the client; followed, unless that was cancelled
    bool m_isClientToCome = false; ///< what is being read is a client, not only logs
    QStringList m_logsBeside; ///< paths of those that are not the client's
    std::unique_ptr<TemporaryFolder> m_pasted;
    bool m_isReadingLogs = false; ///< the first pass over them is under way
    QTimer m_rebuildPause;
    Loader<QList<Told>> m_telling{this};
    Loader<SiteCase> m_site{this};
    Loader<TrustReport> m_signature{this};
    Loader<SiteCase> m_earlierSite{this};
    Loader<ManifestDiff> m_siteDiff{this};
    Loader<Told> m_files{this};
    Loader<Input> m_beside{this};
    Loader<ClientCase> m_client{this};
    std::shared_ptr<HashCache> m_hashes; ///< of the client's files, from one reading to the next
    Loader<ClientReading> m_state{this};
    ClientWatch m_watch;
    Loader<ClientCase> m_clientAnew{this};
    Loader<Plan> m_plan{this};
    Loader<Comparison> m_comparing{this};
};

} // namespace ccm
