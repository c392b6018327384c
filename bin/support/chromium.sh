# Sourced, with `home` set. find_chromium gets a Chromium for the browser tests where it can; where it cannot, it sets
# no_chromium_because. Tests find an installed one in HINDCAST_CHROMIUM; without that they take Playwright's own.
no_chromium_because=

installed_chromium() {
  for name in "${HINDCAST_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    # Asked for its version, since on some systems the name is only a stub that offers to install it.
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && "$name" --version >/dev/null 2>&1; then
      HINDCAST_CHROMIUM=$(command -v "$name")
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
      export HINDCAST_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
      return 0
    fi
  done
  return 1
}

find_chromium() {
  installed_chromium && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    complain "Installing Chromium for the browser tests, once …"
    {
      apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
    } >"$home/.build/chromium.log" 2>&1 && installed_chromium && return 0
  fi
  playwrights_own && return 0
  no_chromium_because="no Chromium is installed, and getting one failed (see .build/chromium.log). Install it, or set HINDCAST_CHROMIUM to it."
  return 1
}

playwrights_own() {
  class_path=$home/.build/test-class-path
  {
    "$home/bin/support/mvn" -B -q dependency:build-classpath -DincludeScope=test "-Dmdep.outputFile=$class_path" &&
      "$java" -cp "$(cat "$class_path")" com.microsoft.playwright.CLI install chromium &&
      "$java" -cp "$(cat "$class_path")" "$home/bin/support/TryBrowser.java"
  } >>"$home/.build/chromium.log" 2>&1
}
