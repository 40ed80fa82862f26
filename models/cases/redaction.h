// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cases/redactionbook.h"
#include "models/cases/redactiontext.h"

#include <QStringList>

namespace ccm {

/// What is to be replaced.
struct RedactionOptions
{
    static constexpr qsizetype MostWords = 1'000;

    QSet<RedactedKind> kinds{RedactedKind::Host,     RedactedKind::User,        RedactedKind::Domain,
                             RedactedKind::Address,  RedactedKind::Thumbprint,  RedactedKind::Sid,
                             RedactedKind::ClientId, RedactedKind::Word,        RedactedKind::Password,
                             RedactedKind::Adapter,  RedactedKind::Organisation};
    QStringList words; ///< of the user; replaced wherever they stand as whole words, without regard to case
};

/// Names that the case tells.
struct RedactionSeeds
{
    QStringList hosts; ///< "PC1", "cm01.corp.example"
    QStringList users;
    QStringList domains;
    QStringList texts; ///< paths and addresses, in which names are found as in a log
};

/// Replaces names in the bytes of logs, manifests and JSON by stand-ins: the same one for a name in all that
/// it gets, however the name is spelled, so that a reader still sees that two lines speak of one computer.
/// What it finds is said at findNames(); a name that was found once is replaced wherever it stands as a whole
/// word, unless it is an ordinary one.
///
/// Names that only a later file gives away are replaced in an earlier one if learn() has seen both: learn()
/// all of them first, then redact(). For one thread.
class Redactor
{
public:
    explicit Redactor(RedactionOptions options = {}, const RedactionSeeds &seeds = {});

    /// Takes in the names of a file, and which of its numbers are versions. Counts nothing.
    void learn(QByteArrayView bytes);
    void learnText(QStringView text);
    /// The file without them, in its encoding; `file` names it in examples. As changeText() has cuts.
    [[nodiscard]] ChangedText redact(QByteArrayView bytes, const QString &file,
                                     const QList<qint64> &cuts = {});
    /// Notes, names of files. Counts nothing.
    [[nodiscard]] QString redactText(QStringView text);

    /// What was met while redacting, by kind and number.
    [[nodiscard]] QList<Replacement> table() const;
    /// Counts begin anew.
    void forgetCounts();
    /// Whether it is replaced; for names that are in the table.
    void setReplaced(RedactedKind kind, const QString &original, bool isReplaced);
    /// Nothing else than a letter or a digit in it: it is not added.
    void addWord(const QString &word);

private:
    void learnLine(QStringView line);
    void redactLine(QStringView line);
    void redactPart(QStringView part, bool isAccount);
    void replace(const NameSpan &span, QStringView part, qsizetype place);
    void replaceKnown(QStringView part, qsizetype start, qsizetype end);
    [[nodiscard]] QString redactLines(QStringView lines, bool &changed);

    RedactionOptions m_options;
    RedactionBook m_book;
    NameKnowledge m_known;
    QString m_file; ///< that is being redacted; empty: nothing is counted
    qint64 m_line = 0;
    QString m_result;
    qsizetype m_copied = 0; ///< of the lines at hand, which are in the result up to there
    QStringView m_lines;
    bool m_isChanged = false;
};

} // namespace ccm
