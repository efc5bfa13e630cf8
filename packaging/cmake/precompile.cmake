# SPDX-License-Identifier: GPL-3.0-or-later
# seatdesk_precompile(TARGET KIND): compiles the headers that nearly every source of a kind includes once for the whole
# target. On in the release preset, where everything is built from nothing; off in dev, where it would hide that a
# source forgot an include, and where one changed flag would throw it all away.

option(SEATDESK_PCH "Compile Qt's headers once for each target" OFF)

function(seatdesk_precompile target kind)
  if(SEATDESK_PCH AND TARGET ${target})
    target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/precompiled/${kind}.h)
  endif()
endfunction()
