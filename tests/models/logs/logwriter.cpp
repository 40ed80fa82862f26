// SPDX-FileCopyrightText: The Ccmscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes numbered records into a log and rolls it over in every way there is, at random. Only what the
// standard library has: it stands for a foreign program.
//
//   logwriter <folder> <seed> <rolls> single|dated held|closed
//
// The reader keeps the number of the last record it has seen in <folder>/seen, as 12 digits. The writer
// waits for it only where no reader could ever be right: see Writer::waitFor().

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <thread>

namespace fs = std::filesystem;

namespace {

/// "#7:120 abc...", with a line break now and then; the reader makes the same from the two numbers.
std::string messageOf(long number, int size)
{
    // Appended piece by piece: GCC 12 takes the sum of a literal and a string for an overlap.
    std::string text("#");
    text += std::to_string(number);
    text += ':';
    text += std::to_string(size);
    text += ' ';
    for (int i = 0; i < size; ++i) {
        if (number % 3 == 0 && i % 97 == 96)
            text += "\r\n";
        else
            text += static_cast<char>('a' + (number + i) % 26);
    }
    return text;
}

std::string recordOf(long number, int size)
{
    return "<![LOG[" + messageOf(number, size)
        + "]LOG]!><time=\"10:00:00.000+000\" date=\"01-02-2024\" component=\"Writer\" context=\"\" type=\"1\""
          " thread=\"1\" file=\"writer.cpp:1\">\r\n";
}

class Writer
{
public:
    Writer(const fs::path &folder, unsigned seed, bool keepsOne, bool isHeld)
        : m_log(folder / "x.log")
        , m_next(folder / "next.tmp")
        , m_seen(folder / "seen")
        , m_random(seed)
        , m_keepsOne(keepsOne)
        , m_isHeld(isHeld)
    {
        open(m_log);
    }

    ~Writer() { std::fclose(m_file); }

    void append(int count)
    {
        for (int i = 0; i < count; ++i)
            write(recordOf(++m_number, anySize()));
    }

    void roll()
    {
        switch (below(5)) {
        case 0: // renamed and created again
            std::fclose(m_file);
            fs::rename(m_log, nextHistory());
            pause();
            open(m_log);
            break;
        case 1: // copied and truncated
            fs::copy_file(m_log, nextHistory(), fs::copy_options::overwrite_existing);
            pause();
            fs::resize_file(m_log, 0);
            m_first = m_number + 1;
            writeMark();
            break;
        case 2: // deleted and created again
            beforeDeleting();
            std::fclose(m_file);
            fs::remove(m_log);
            pause();
            open(m_log);
            break;
        case 3: // another, longer file takes the place of the renamed one
            std::fclose(m_file);
            prepareLonger();
            fs::rename(m_log, nextHistory());
            pause();
            fs::rename(m_next, m_log);
            break;
        default: // another, longer file takes the name at once
            beforeDeleting();
            std::fclose(m_file);
            prepareLonger();
            fs::rename(m_next, m_log);
            m_lastOfLog = 0;
            break;
        }
    }

    [[nodiscard]] long number() const { return m_number; }
    [[nodiscard]] int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

private:
    struct History
    {
        fs::path path;
        long last = 0; ///< the number of its last record
    };

    int anySize()
    {
        const int kind = below(1000);
        return kind < 4 ? below(300'000) : kind < 40 ? below(20'000) : below(400);
    }

    void open(const fs::path &path)
    {
        m_file = std::fopen(path.string().c_str(), "ab");
        std::setvbuf(m_file, nullptr, _IONBF, 0);
        m_first = m_number + 1;
        writeMark();
    }

    void writeMark()
    {
        if (below(2) == 0)
            write("\xEF\xBB\xBF");
    }

    void prepareLonger()
    {
        const auto size = static_cast<long>(fs::file_size(m_log));
        const long last = m_number;
        open(m_next);
        while (static_cast<long>(fs::file_size(m_next)) <= size)
            append(1);
        m_first = last + 1;
        m_lastOfLog = last;
    }

    /// Torn in one or two places.
    void write(const std::string &bytes)
    {
        std::size_t done = 0;
        for (int tears = below(3); tears > 0 && bytes.size() > 1; --tears) {
            const auto upTo = done + static_cast<std::size_t>(below(static_cast<int>(bytes.size() - done)));
            std::fwrite(bytes.data() + done, 1, upTo - done, m_file);
            done = upTo;
            pause();
        }
        std::fwrite(bytes.data() + done, 1, bytes.size() - done, m_file);
    }

    void pause()
    {
        if (below(8) == 0)
            std::this_thread::yield();
        if (below(200) == 0)
            std::this_thread::sleep_for(std::chrono::microseconds(below(2000)));
    }

    /// A file that the reader never opened is gone with its name. One that it holds open may grow until
    /// the very end; where it holds none open (a remote host) it must have read all.
    void beforeDeleting()
    {
        if (!m_isHeld) {
            waitFor(m_number);
            return;
        }
        if (m_number < m_first)
            append(1);
        waitFor(m_first);
        append(below(3));
    }

    /// The history file to roll over to. Where that deletes or overwrites the oldest one, the reader must
    /// have read it: nobody else has its records.
    fs::path nextHistory()
    {
        const std::size_t most = m_keepsOne ? 1 : 4;
        if (m_history.size() == most) {
            waitFor(m_history.front().last);
            if (!m_keepsOne)
                fs::remove(m_history.front().path);
            m_history.pop_front();
        }
        const fs::path path = m_log.parent_path() / (m_keepsOne ? "x.lo_" : stampedName());
        m_history.push_back({.path = path, .last = m_lastOfLog > 0 ? m_lastOfLog : m_number});
        m_lastOfLog = 0;
        return path;
    }

    /// A log is not rolled over twice in a second.
    std::string stampedName()
    {
        const int second = m_rolls++;
        std::array<char, 40> name{};
        std::snprintf(name.data(), name.size(), "x-202401%02d-%02d%02d%02d.log", 1 + second / 86400,
                      second / 3600 % 24, second / 60 % 60, second % 60);
        return name.data();
    }

    void waitFor(long number)
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        long seen = 0;
        while (seen < number) {
            if (std::chrono::steady_clock::now() > end) {
                std::cerr << "the reader does not come to " << number << "\n";
                std::exit(2);
            }
            std::this_thread::sleep_for(std::chrono::microseconds(200));
            std::ifstream(m_seen) >> seen;
        }
    }

    fs::path m_log;
    fs::path m_next;
    fs::path m_seen;
    std::mt19937 m_random;
    bool m_keepsOne;
    bool m_isHeld;
    std::FILE *m_file = nullptr;
    long m_number = 0; ///< of the last record
    long m_first = 0; ///< of the first record in the log
    long m_lastOfLog = 0; ///< of the last record in it, where the next file has records already
    int m_rolls = 0;
    std::deque<History> m_history;
};

} // namespace

int main(int count, char **arguments)
{
    if (count != 6) {
        std::cerr << "logwriter <folder> <seed> <rolls> single|dated held|closed\n";
        return 1;
    }
    Writer writer(arguments[1], static_cast<unsigned>(std::stoul(arguments[2])),
                  std::string(arguments[4]) == "single", std::string(arguments[5]) == "held");
    for (int rolls = std::stoi(arguments[3]); rolls > 0; --rolls) {
        // Sometimes none: a file may come and go before anything is written to it.
        writer.append(writer.below(8));
        writer.roll();
    }
    writer.append(1);
    std::cout << writer.number() << "\n";
    return 0;
}
