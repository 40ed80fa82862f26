// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/loader.h"
#include "models/cases/clientcase.h"
#include "models/cases/sitecase.h"
#include "models/client/hashcache.h"
#include "models/compare/fleet.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <deque>
#include <memory>

namespace ccm {

/// Several clients against the site that is open. Reads a few at a time, so that a computer that does not
/// answer holds up no other, and says what came out for all that have been read.
class ClientFleet final : public QObject
{
    Q_OBJECT

public:
    explicit ClientFleet(QObject *parent = nullptr);
    ~ClientFleet() override;
    Q_DISABLE_COPY_MOVE(ClientFleet)

    /// Each path is a client, or a folder of clients; those that are in the list already are read anew.
    void add(const QStringList &paths);
    void remove(const QStringList &sources);
    void clear(); ///< whatever is being read, too
    void setSite(const SiteCase &site);
    void setNoSite();
    void setQuestion(const Question &question);
    /// Gives up what is not read yet: it leaves the list.
    void cancel();

    /// As they were added, and then the paths in which clients are being looked for.
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    /// Those that could be read.
    [[nodiscard]] QList<std::shared_ptr<const ClientCase>> clients() const;

Q_SIGNALS:
    void changed(const QList<ccm::FleetRow> &rows); ///< of those that have been read, as they were added
    void progressed(qsizetype read, qsizetype all);
    void failed(const ccm::Error &error); ///< of a path in which there is no client

private:
    struct Entry
    {
        QString source;
        std::shared_ptr<const ClientCase> client; ///< null: not read yet, or it cannot be
        std::optional<Error> error;
        std::optional<FleetRow> row; ///< what came out, until something else is asked

        [[nodiscard]] bool isRead() const { return client || error; }
    };
    struct Lane
    {
        std::unique_ptr<Loader<ClientCase>> loader;
        QString source; ///< empty: it is free
    };
    struct Asked
    {
        std::shared_ptr<const SiteCase> site;
        Question question;
    };

    [[nodiscard]] static FleetRow rowOf(const Entry &entry, const Asked &asked, HashCache &hashes,
                                        const std::stop_token &stop);
    void askAnew();
    [[nodiscard]] static Result<ClientCase> read(const QString &source, HashCache &hashes,
                                                 const std::stop_token &stop);
    void readNext();
    void take(const QString &source, Result<ClientCase> client);
    [[nodiscard]] Entry *find(const QString &source);
    void tellProgress();
    void compareAll();

    QList<Entry> m_entries;
    QStringList m_toFind; ///< paths in which clients are being looked for
    std::deque<QString> m_waiting; ///< to be read
    Asked m_asked;
    std::shared_ptr<HashCache> m_hashes; ///< of their files, from one question to the next
    Loader<QStringList> m_finding{this};
    std::array<Lane, 4> m_lanes;
    QTimer m_pause; ///< clients come in fast: they are compared a few times a second
    Loader<QList<FleetRow>> m_comparing{this};
};

} // namespace ccm
