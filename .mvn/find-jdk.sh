# Sourced by ./mvnw and ./anlan: leaves JAVA_HOME on a JDK of at least 25. Reads the "release" file of
# each candidate, so that looking costs no JVM start. ANLAN_JAVA_HOME names one that wins.
needed_jdk=25

jdk_is_new_enough() {
  [ -x "$1/bin/javac" ] || return 1
  found_jdk=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$found_jdk" ] && [ "$found_jdk" -ge "$needed_jdk" ]
}

if ! jdk_is_new_enough "${JAVA_HOME-}"; then
  javac_on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$javac_on_path" ] || javac_on_path=$(dirname "$(dirname "$(readlink -f "$javac_on_path")")")
  for jdk in "${ANLAN_JAVA_HOME-}" "$javac_on_path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_is_new_enough "$jdk"; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      break
    fi
  done
  if ! jdk_is_new_enough "${JAVA_HOME-}"; then
    echo "Anlan needs a JDK $needed_jdk or newer and found none: install one (for example Temurin $needed_jdk) or set JAVA_HOME." >&2
    exit 1
  fi
fi

# Java reads file names by the locale; in a plain C locale, or one that is not installed, it cannot open a path with
# Chinese characters.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  LC_ALL=C.UTF-8
  export LC_ALL
fi
