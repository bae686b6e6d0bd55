# The installer as a classroom runs it: silently, over an older installation, put to work, taken away. Projects stay.
# Usage: build/windows/try_setup.ps1 out\parallax-VERSION-setup.exe
param([Parameter(Mandatory)][string]$Setup)
$ErrorActionPreference = 'Stop'

function Wait-For([string]$Program, [string[]]$Words) {
    $done = Start-Process -FilePath $Program -ArgumentList $Words -Wait -PassThru
    if ($done.ExitCode -ne 0) { throw "$Program $Words ended with $($done.ExitCode)" }
}

$folder = Join-Path $env:LOCALAPPDATA 'Programs\Parallax'
$project = Join-Path $env:USERPROFILE 'Documents\kept.parallax'
$texts = Get-ChildItem sources\bastille-1789\*.txt | Select-Object -First 2
$program = Join-Path $folder 'parallax.exe'

# The second time it meets an older version, with a file that the newer one lacks.
Wait-For (Resolve-Path $Setup) '/S'
New-Item (Join-Path $folder '_internal\of an older version.txt') | Out-Null
Wait-For (Resolve-Path $Setup) '/S'
if (Test-Path (Join-Path $folder '_internal\of an older version.txt')) { throw 'What the older version left is still there.' }

& $program selftest
if ($LASTEXITCODE -ne 0) { throw 'The installed program fails its own test.' }
& $program new $project $texts.FullName
if ($LASTEXITCODE -ne 0) { throw 'No comparison was made.' }
$env:PARALLAX_CLOSE_WHEN = 'idle'
Wait-For (Join-Path $folder 'parallax-window.exe') "`"$project`""

$opener = (Get-ItemProperty 'HKCU:\Software\Classes\Parallax.Project\shell\open\command').'(default)'
if ($opener -notlike '*parallax-window.exe*') { throw "Projects are opened by $opener" }

# Told where it is, the uninstaller does not go on in a copy of itself, and can be waited for.
Wait-For (Join-Path $folder 'uninstall.exe') '/S', "_?=$folder"
if (Test-Path $program) { throw 'The program is still there.' }
if (Test-Path 'HKCU:\Software\Classes\Parallax.Project') { throw 'Projects are still to be opened by it.' }
if (-not (Test-Path $project)) { throw 'The project is gone.' }
'Installed, installed again, put to work, removed; the project stayed.'
