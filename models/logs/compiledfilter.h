// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logs/logfilter.h"

#include <memory>
#include <optional>

namespace ccm {

/// A node of a filter made ready to be evaluated. AnyText has become an Or of its three fields.
struct CompiledNode
{
    FilterNode::Kind kind = FilterNode::Kind::And;
    FilterField field = FilterField::Message;
    int pattern = -1; ///< of CompiledFilter::messages() for the message, else of names(); -1: no text field
    FilterComparison comparison = FilterComparison::GreaterOrEqual;
    Severity severity = Severity::Verbose;
    NamedTime time;
    std::vector<CompiledNode> operands;
};

/// A filter whose patterns are compiled; an immutable value that any thread may use.
class CompiledFilter
{
public:
    /// Shows all.
    CompiledFilter();
    /// As PatternSet::compile() says it where a pattern is none.
    [[nodiscard]] static Result<CompiledFilter> compile(const LogFilter &filter);

    [[nodiscard]] const CompiledNode &root() const { return *m_root; }
    [[nodiscard]] const PatternSet &messages() const { return m_messages; }
    [[nodiscard]] const PatternSet &names() const { return m_names; }
    /// A sentence for the user where searching will be slow; empty where not.
    [[nodiscard]] QString fallbackText() const;
    [[nodiscard]] bool usesFallback() const { return !fallbackText().isEmpty(); }

private:
    std::shared_ptr<const CompiledNode> m_root;
    PatternSet m_messages;
    PatternSet m_names;
};

/// Whether a record is shown. `standingTime` is that of the record before it, as written, for one
/// without a time of its own; where neither is known, nothing asked of the time is true.
[[nodiscard]] bool passes(const CompiledFilter &filter, const LogRecord &record, const QString &logName,
                          std::optional<qint64> standingTime = {});

/// `severity` compared with that of the node.
[[nodiscard]] bool severityPasses(const CompiledNode &node, Severity severity);

} // namespace ccm
