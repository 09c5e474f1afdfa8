@echo off
rem Runs Kanmin on Windows. Finds a JDK 25 by its release file, builds on the first start, hands over to Java.
rem To build again after a change: mvn -DskipTests package (or delete app\target).
setlocal
set "KANMIN_HOME=%~dp0"
set "KANMIN_JAR=%KANMIN_HOME%app\target\kanmin\kanmin.jar"
set "KANMIN_CACHE=%KANMIN_HOME%app\target\kanmin\kanmin.aot"
set "KANMIN_JDK="

rem Input and output are UTF-8; the code page of the window comes back at the end.
for /f "tokens=2 delims=:" %%p in ('chcp') do set "KANMIN_PAGE=%%p"
chcp 65001 >nul

if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\OpenJDK" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  if exist "%%~r\" for /d %%d in ("%%~r\*") do call :try "%%~d"
)
if not defined KANMIN_JDK for /d %%d in ("%USERPROFILE%\scoop\apps\*25*") do call :try "%%~d\current"
if not defined KANMIN_JDK (
  type "%KANMIN_HOME%config\launcher\jdk.txt" >&2
  set KANMIN_STATUS=2
  goto end
)

if exist "%KANMIN_JAR%" goto run
for %%t in (mvn node npm) do (
  where /q %%t
  if errorlevel 1 (
    type "%KANMIN_HOME%config\launcher\%%t.txt" >&2
    set KANMIN_STATUS=2
    goto end
  )
)
type "%KANMIN_HOME%config\launcher\building.txt" >&2
pushd "%KANMIN_HOME%"
set "KANMIN_OLD_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%KANMIN_JDK%"
call mvn -B -q -ntp -pl app -am -Dmaven.test.skip=true -Dspotless.check.skip=true package >&2 <nul
set "JAVA_HOME=%KANMIN_OLD_JAVA_HOME%"
popd
if not exist "%KANMIN_JAR%" (
  type "%KANMIN_HOME%config\launcher\failed.txt" >&2
  set KANMIN_STATUS=3
  goto end
)

:run
rem Short commands start fastest on the simplest collector and the first compiler; long work wants the real ones.
set "KANMIN_SPEED=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "KANMIN_SERVER="
for %%w in (demo serve) do (
  if "%~1"=="%%w" set KANMIN_SERVER=yes
  if "%~3"=="%%w" set KANMIN_SERVER=yes
)
if defined KANMIN_SERVER (
  set "KANMIN_SPEED="
  set "KANMIN_CACHE=%KANMIN_HOME%app\target\kanmin\kanmin-server.aot"
)
set "KANMIN_AOT="
if exist "%KANMIN_CACHE%" set KANMIN_AOT="-XX:AOTCache=%KANMIN_CACHE%" -Xlog:disable -Xlog:all=error:stderr
"%KANMIN_JDK%\bin\java.exe" %KANMIN_SPEED% %KANMIN_AOT% -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%KANMIN_JAR%" %*
set KANMIN_STATUS=%ERRORLEVEL%

:end
if defined KANMIN_PAGE chcp %KANMIN_PAGE% >nul
exit /b %KANMIN_STATUS%

:try
if defined KANMIN_JDK exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~1\release" >nul && set "KANMIN_JDK=%~1"
exit /b
