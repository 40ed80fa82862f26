// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the bytes and however they come in blocks: the same frames, in order, none overlapping.

#include "models/logs/framing.h"
#include "models/logs/logparser.h"

#include <cstdlib>
#include <vector>

using namespace ccm;

namespace {

std::vector<Frame> framesOf(QByteArrayView bytes, qsizetype blockSize)
{
    // Small limits, so that they are reached.
    RecordFramer framer({.record = 512, .attributes = 128, .heldText = 256});
    std::vector<Frame> frames;
    const auto sink = [&](const Frame &frame, QByteArrayView) { frames.push_back(frame); };
    for (qsizetype at = 0; at < bytes.size(); at += blockSize)
        framer.feed(bytes.sliced(at, std::min(blockSize, bytes.size() - at)), sink);
    framer.finish(sink);
    return frames;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const std::vector<Frame> frames = framesOf(bytes, bytes.size() + 1);
    if (framesOf(bytes, 1) != frames || framesOf(bytes, 7) != frames)
        std::abort();
    qint64 at = 0;
    for (const Frame &frame : frames) {
        if (frame.offset < at || frame.length <= 0 || frame.offset + frame.length > bytes.size())
            std::abort();
        at = frame.offset + frame.length;
    }
    RecordFramer framer;
    framer.startAt(100, 5);
    framer.feed(bytes, [](const Frame &frame, QByteArrayView) {
        if (frame.offset < 100 || frame.line < 5)
            std::abort();
    });
    if (framer.position() != 100 + bytes.size() || framer.firstHeld() > framer.position())
        std::abort();
    (void)parseLog(bytes, {});
    return 0;
}
