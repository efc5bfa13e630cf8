# SPDX-License-Identifier: GPL-3.0-or-later
# seatdesk_room(NAME FOLDER LIBRARIES...): one static library for a room, Seatdesk::NAME, from all that lies in FOLDER.
# A folder's .qrc files are compiled in. Headers are included by room: "domain/row.h", "widgets/theme/theme.h".

# seatdesk_compile_by_folder(TARGET): compiles files of a folder together, ten at a time: what they include is read and
# instantiated once, which halves the time of a build from nothing. So the names in their anonymous namespaces differ
# within a folder. In every preset but dev, like precompiled headers.
function(seatdesk_compile_by_folder target)
  if(NOT SEATDESK_PCH)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  foreach(source ${sources})
    if(source MATCHES "\\.cpp$")
      get_filename_component(folder ${source} DIRECTORY)
      string(MAKE_C_IDENTIFIER "${folder}" folder)
      math(EXPR files_${folder} "${files_${folder}} + 1")
      math(EXPR part "${files_${folder}} / 10")
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder}_${part})
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

function(seatdesk_room name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h ${folder}/*.qrc)
  add_library(seatdesk_${name} STATIC ${sources})
  add_library(Seatdesk::${name} ALIAS seatdesk_${name})
  get_filename_component(root ${PROJECT_SOURCE_DIR}/${folder} DIRECTORY)
  target_include_directories(seatdesk_${name} PUBLIC ${root})
  target_link_libraries(seatdesk_${name} PUBLIC ${ARGN})
  seatdesk_compile_by_folder(seatdesk_${name})
endfunction()
