# SPDX-License-Identifier: GPL-3.0-or-later
# seatdesk_room(NAME FOLDER LIBRARIES...): one static library for a room, Seatdesk::NAME, from all that lies in FOLDER.
# A folder's .qrc files are compiled in. Headers are included by room: "domain/row.h", "widgets/theme/theme.h".

function(seatdesk_room name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h ${folder}/*.qrc)
  add_library(seatdesk_${name} STATIC ${sources})
  add_library(Seatdesk::${name} ALIAS seatdesk_${name})
  get_filename_component(root ${PROJECT_SOURCE_DIR}/${folder} DIRECTORY)
  target_include_directories(seatdesk_${name} PUBLIC ${root})
  target_link_libraries(seatdesk_${name} PUBLIC ${ARGN})
endfunction()
