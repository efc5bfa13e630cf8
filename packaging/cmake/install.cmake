# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where; packaging/deb packs it.

include(GNUInstallDirs)
set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)

install(TARGETS seatdesk seatdesk-admin RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS seatdesk-decode RUNTIME DESTINATION libexec/seatdesk)
install(FILES ${linux}/org.seatdesk.Seatdesk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.seatdesk.Seatdesk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/seatdesk.svg RENAME org.seatdesk.Seatdesk.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/seatdesk.1 ${linux}/seatdesk-admin.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${linux}/copyright ${linux}/changelog DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/seatdesk)
