; Installer for Windows, by NSIS 3:  makensis -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 packaging/windows/setlist-desktop.nsi
; Needs dist/setlist-desktop, as PyInstaller leaves it on Windows, and build/icons/app.ico.
; makensis runs on Linux, too: FOLDER and OUTPUT name another folder and another file.
; SIGN is a command that signs a file, whose name it is given last.
; For one user, without administrator's rights. /S installs silently, /D=FOLDER (last) elsewhere.
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "MUI2.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!ifndef VERSION
  !error "VERSION is missing: makensis -DVERSION=..."
!endif
!ifndef NUMBERS
  !error "NUMBERS is missing, the version in four numbers: makensis -DNUMBERS=..."
!endif
!ifndef FOLDER
  !define FOLDER "..\..\dist\setlist-desktop"
!endif
!ifndef OUTPUT
  !define OUTPUT "..\..\dist\setlist-desktop-${VERSION}-windows-x86_64.exe"
!endif
!define PROGRAM "setlist-desktop.exe"
!define COMMANDS "setlist-desktop-cli.exe"
!define CLASSES "Software\Classes"
!define LIBRARY "SetlistDesktop.Library"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\SetlistDesktop"

Name "Setlist Desktop"
OutFile "${OUTPUT}"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif
InstallDir "$LOCALAPPDATA\Programs\Setlist Desktop"
InstallDirRegKey HKCU "${REMOVAL}" "InstallLocation"
BrandingText "Setlist Desktop ${VERSION}"

!define MUI_ICON "..\..\build\icons\app.ico"
!define MUI_UNICON "..\..\build\icons\app.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"

!define DATA "$LOCALAPPDATA\setlist-desktop"
LangString STAYS ${LANG_ENGLISH} "Setlist Desktop will be removed from your computer. Your library and your settings stay in ${DATA}."
LangString STAYS ${LANG_GERMAN} "Setlist Desktop wird von deinem Computer entfernt. Deine Bibliothek und deine Einstellungen bleiben in ${DATA}."
LangString STAYS ${LANG_SPANISH} "Setlist Desktop se eliminará de tu equipo. Tu biblioteca y tus preferencias se quedan en ${DATA}."
LangString STAYS ${LANG_FRENCH} "Setlist Desktop va être retiré de votre ordinateur. Votre bibliothèque et vos préférences restent dans ${DATA}."
LangString STAYS ${LANG_JAPANESE} "Setlist Desktop をこのコンピューターから削除します。ライブラリと設定は ${DATA} に残ります。"
LangString RUNS ${LANG_ENGLISH} "Setlist Desktop is running. Close it, then try again."
LangString RUNS ${LANG_GERMAN} "Setlist Desktop läuft gerade. Schließe es und versuche es dann noch einmal."
LangString RUNS ${LANG_SPANISH} "Setlist Desktop está en marcha. Ciérralo y vuelve a intentarlo."
LangString RUNS ${LANG_FRENCH} "Setlist Desktop est ouvert. Fermez-le, puis réessayez."
LangString RUNS ${LANG_JAPANESE} "Setlist Desktop が起動しています。終了してから、もう一度お試しください。"
LangString NEEDS ${LANG_ENGLISH} "Setlist Desktop needs Windows 10 or newer, 64 bits."
LangString NEEDS ${LANG_GERMAN} "Setlist Desktop braucht Windows 10 oder neuer, 64 Bit."
LangString NEEDS ${LANG_SPANISH} "Setlist Desktop necesita Windows 10 o posterior, de 64 bits."
LangString NEEDS ${LANG_FRENCH} "Setlist Desktop nécessite Windows 10 ou plus récent, 64 bits."
LangString NEEDS ${LANG_JAPANESE} "Setlist Desktop には 64 ビット版の Windows 10 以降が必要です。"

VIAddVersionKey /LANG=0 "ProductName" "Setlist Desktop"
VIAddVersionKey /LANG=0 "FileDescription" "Setlist Desktop, set-up"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Setlist Desktop contributors, MIT licence"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIProductVersion "${NUMBERS}"

; A program that runs keeps its own file from being replaced or deleted.
!macro REFUSE_WHILE_RUNNING
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(RUNS)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(NEEDS)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section
  !insertmacro REFUSE_WHILE_RUNNING
  RMDir /r "$INSTDIR\_internal" ; nothing of an older version may stay beside the new one
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Setlist Desktop.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "${CLASSES}\.setlistdesktop" "" "${LIBRARY}"
  WriteRegStr HKCU "${CLASSES}\${LIBRARY}" "" "Setlist Desktop library"
  WriteRegStr HKCU "${CLASSES}\${LIBRARY}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${LIBRARY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\setlist-desktop" "" "URL:Setlist Desktop"
  WriteRegStr HKCU "${CLASSES}\setlist-desktop" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\setlist-desktop\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "Setlist Desktop"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "Publisher" "The Setlist Desktop contributors"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${REMOVAL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

; The library and the settings stay: they lie with the user's data, and are nobody's but the user's.
Section "Uninstall"
  !insertmacro REFUSE_WHILE_RUNNING
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${COMMANDS}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only where nothing of the user's lies in it
  Delete "$SMPROGRAMS\Setlist Desktop.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.setlistdesktop" ""
  ${If} $0 == "${LIBRARY}"
    DeleteRegKey HKCU "${CLASSES}\.setlistdesktop"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${LIBRARY}"
  DeleteRegKey HKCU "${CLASSES}\setlist-desktop"
  DeleteRegKey HKCU "${REMOVAL}"
  ${RefreshShellIcons}
SectionEnd
