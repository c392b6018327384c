# Sourced. Sets `java` (the program), `java_home` and `java_version` (as in 17.0.15), or ends with one clear line.
complain() {
  printf '%s\n' "$*" >&2
}

how_to_get_java="install a JDK 17 or newer (Debian, Ubuntu: apt install openjdk-17-jdk-headless) or point JAVA_HOME to one."

if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
  [ -x "$java" ] || {
    complain "JAVA_HOME is $JAVA_HOME, but no Java is in it: $how_to_get_java"
    exit 1
  }
else
  java=$(command -v java) || {
    complain "Java is missing: $how_to_get_java"
    exit 1
  }
fi

java_home=$java
while [ -h "$java_home" ]; do
  target=$(readlink "$java_home")
  case $target in
    /*) java_home=$target ;;
    *) java_home=$(dirname -- "$java_home")/$target ;;
  esac
done
java_home=${java_home%/bin/java}

# The release file is read instead of starting Java only to ask, which would cost every command a start more.
java_version=
if [ -r "$java_home/release" ]; then
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*) java_version=${line#*=} ;;
    esac
  done <"$java_home/release"
  java_version=${java_version#\"}
  java_version=${java_version%\"}
else
  java_version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
  java_home=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
fi

java_major=${java_version%%[.+-]*}
case $java_major in
  '' | *[!0-9]*) java_major=0 ;;
esac
if [ "$java_major" -lt 17 ]; then
  complain "Hindcast needs Java 17 or newer, and $java is ${java_version:-of an unknown version}: $how_to_get_java"
  exit 1
fi
