// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/pinyinkey.h"
#include "search/postings.h"

namespace Seatdesk {

/// Finds titles and aliases by letters that stand for their characters: whole syllables first; if there are none, a
/// last syllable begun, then initials, then any mixture.
class PinyinSearch
{
public:
    explicit PinyinSearch(Postings& postings) : m_postings(postings) {}

    [[nodiscard]] DocSet find(const QByteArray& letters) const;

private:
    [[nodiscard]] DocSet whole(const QByteArray& letters) const;
    [[nodiscard]] DocSet typing(const QByteArray& letters) const;
    [[nodiscard]] DocSet initials(const QByteArray& letters) const;
    [[nodiscard]] DocSet withSyllables(const QByteArrayList& syllables) const;
    [[nodiscard]] DocSet verified(const DocSet& candidates, const QByteArray& letters, PinyinManner manner) const;

    Postings& m_postings;
};

}  // namespace Seatdesk
