; Windows installer around a finished bundle: makensis -DVERSION=0.1.0 installer\windows\backlot.nsi, after installer\bundle.spec.
; It installs for the current user and so asks for no administrator.

Unicode true
!ifndef VERSION
  !error "say which version: -DVERSION=0.1.0"
!endif
!ifndef BUNDLE
  !define BUNDLE "..\..\dist\backlot"
!endif
!include MUI2.nsh

Name "Backlot"
OutFile "..\..\dist\backlot-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Backlot"
InstallDirRegKey HKCU "Software\Backlot" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!insertmacro MUI_PAGE_LICENSE "..\LICENSE-GPL-3.0"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Backlot"

Section
  RMDir /r "$INSTDIR\_internal" ; files of an older version must not stay beside the new ones
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Backlot.lnk" "$INSTDIR\backlot.exe"
  WriteRegStr HKCU "Software\Backlot" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Backlot"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section Uninstall
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\backlot.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Backlot.lnk"
  DeleteRegKey HKCU "Software\Backlot"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
