; The installer for Windows: for one person, without an administrator's rights. makensis -DVERSION=… -DFROZEN=… -DICON=… -DOUT=… parallax.nsi
; Silent: parallax-setup.exe /S [/D=C:\folder]. Projects lie in the person's documents and are never touched.
Unicode true
!include "MUI2.nsh"

Name "Parallax"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Parallax"
InstallDirRegKey HKCU "Software\Parallax" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Parallax"
VIAddVersionKey "FileDescription" "Parallax: accounts of the same events, side by side"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Parallax authors, Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Parallax"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Russian"

; A program that runs holds its files: then nothing is touched, and a silent run ends with code 2.
!macro REMOVE_PROGRAM un
Function ${un}RemoveProgram
  ClearErrors
  IfFileExists "$INSTDIR\parallax-window.exe" 0 +2
    Delete "$INSTDIR\parallax-window.exe"
  IfFileExists "$INSTDIR\parallax.exe" 0 +2
    Delete "$INSTDIR\parallax.exe"
  IfErrors 0 +4
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONEXCLAMATION "Parallax is running. Close it, then try again." /SD IDOK
    Quit
  RMDir /r "$INSTDIR\_internal"
FunctionEnd
!macroend
!macro TELL_EXPLORER un
; That kinds of files have changed: their icons are drawn anew at once, not after the next login.
Function ${un}TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
!macroend
!insertmacro TELL_EXPLORER ""
!insertmacro TELL_EXPLORER "un."
!insertmacro REMOVE_PROGRAM ""
!insertmacro REMOVE_PROGRAM "un."

Section
  SetOutPath "$INSTDIR"
  ; An older version goes first: files that a newer one lacks would stay. Only what the installer brought is removed.
  Call RemoveProgram
  File /r "${FROZEN}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Parallax.lnk" "$INSTDIR\parallax-window.exe"
  WriteRegStr HKCU "Software\Parallax" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Parallax"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Parallax authors"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\parallax-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegStr HKCU "Software\Classes\.parallax" "" "Parallax.Project"
  WriteRegStr HKCU "Software\Classes\Parallax.Project" "" "Parallax comparison"
  WriteRegStr HKCU "Software\Classes\Parallax.Project\DefaultIcon" "" "$INSTDIR\parallax-window.exe,0"
  WriteRegStr HKCU "Software\Classes\Parallax.Project\shell\open\command" "" '"$INSTDIR\parallax-window.exe" "%1"'
  Call TellExplorer
SectionEnd

Section "Uninstall"
  Call un.RemoveProgram
  Delete "$INSTDIR\NOTICE.txt"
  Delete "$INSTDIR\uninstall.exe"
  ; Only if nothing else lies there.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Parallax.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Parallax"
  DeleteRegKey HKCU "Software\Classes\Parallax.Project"
  DeleteRegValue HKCU "Software\Classes\.parallax" ""
  Call un.TellExplorer
SectionEnd
