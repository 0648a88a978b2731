; Installer for Windows, by Inno Setup 6:  iscc /DVersion=0.1.0 packaging\windows\setlist-desktop.iss
; Needs dist\setlist-desktop, as PyInstaller leaves it. /DSign=1 signs with the tool named "sign".
#ifndef Version
  #error Version is missing: iscc /DVersion=...
#endif

[Setup]
AppId={{6E2B0C53-3B0A-4E55-9C0B-5A1A6F9B8D41}
AppName=Setlist Desktop
AppVersion={#Version}
AppPublisher=The Setlist Desktop contributors
DefaultDirName={autopf}\Setlist Desktop
DefaultGroupName=Setlist Desktop
DisableProgramGroupPage=yes
; for one user, without administrator's rights, unless asked for
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\app.ico
UninstallDisplayIcon={app}\setlist-desktop.exe
OutputDir=..\..\dist
OutputBaseFilename=setlist-desktop-{#Version}-windows-x86_64
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes
#ifdef Sign
SignTool=sign
SignedUninstaller=yes
#endif

[Files]
Source: "..\..\dist\setlist-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; nothing of an older version may stay beside the new one
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Setlist Desktop"; Filename: "{app}\setlist-desktop.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.setlistdesktop"; ValueType: string; ValueData: "SetlistDesktop.Library"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\SetlistDesktop.Library"; ValueType: string; ValueData: "Setlist Desktop library"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\SetlistDesktop.Library\DefaultIcon"; ValueType: string; ValueData: "{app}\setlist-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\SetlistDesktop.Library\shell\open\command"; ValueType: string; ValueData: """{app}\setlist-desktop.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\setlist-desktop"; ValueType: string; ValueData: "URL:Setlist Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\setlist-desktop"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\setlist-desktop\shell\open\command"; ValueType: string; ValueData: """{app}\setlist-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\setlist-desktop.exe"; Description: "Open Setlist Desktop"; Flags: nowait postinstall skipifsilent
