# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler, linker and cache: warnings on everything of ours, faster tools where the machine has them.

find_program(SEATDESK_CCACHE ccache)
if(SEATDESK_CCACHE)
  # Without its table of inodes it reads a precompiled header of 150 MB again for each source.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_INODECACHE=1
    ${SEATDESK_CCACHE})
endif()
find_program(SEATDESK_MOLD mold)
if(SEATDESK_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wshadow -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
  -Wunused -Wduplicated-cond -Wlogical-op -Werror=switch -Werror=return-type)
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(SEATDESK_SANITIZE)
  # GCC warns of bounds in what it has instrumented itself (an empty QByteArray's one byte).
  add_compile_options(-fsanitize=${SEATDESK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -Wno-array-bounds)
  add_link_options(-fsanitize=${SEATDESK_SANITIZE})
endif()
