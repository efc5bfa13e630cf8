# SPDX-License-Identifier: GPL-3.0-or-later
# seatdesk_precompile(TARGET KIND [FROM OWNER]): compiles the headers that nearly every source of a kind includes once for
# the whole target, or takes what another target has made of the same kind. GCC takes that where the definitions of the
# two differ in nothing that those headers ask for, and says so where not (-Winvalid-pch). On where everything is
# built from nothing; off in dev, where it would hide that a source forgot an include, and where one changed
# flag would throw it all away.

option(SEATDESK_PCH "Compile Qt's headers once for each target" OFF)

function(seatdesk_precompile target kind)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" FROM "")
  if(NOT SEATDESK_PCH OR NOT TARGET ${target})
    return()
  endif()
  if(arg_FROM)
    target_precompile_headers(${target} REUSE_FROM ${arg_FROM})
  else()
    target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/precompiled/${kind}.h)
  endif()
endfunction()
