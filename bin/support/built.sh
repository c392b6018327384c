# Sourced, with `home` and `java_version` set. What is built, where, and how it is run.
app=$home/target/app
jar=$app/hindcast.jar
# Touched when a build begins, so that what is edited during the build counts as newer.
stamp=$app/built

built() {
  [ -f "$jar" ] && [ -f "$stamp" ] &&
    [ -z "$(find "$home/src/main" "$home/pom.xml" "$home/.mvn" -newer "$stamp" -print | head -n 1)" ]
}

# The classes of a command as Java keeps them in memory, recorded once per build: starting is then half the work.
# An archive of another Java is ignored by Java.
archive() {
  case $1 in
    serve | demo | import | export) echo "$app/classes-server-$java_version.jsa" ;;
    *) echo "$app/classes-$java_version.jsa" ;;
  esac
}

# Named only when it is there: without it, Java would do without its own archive too. From Java 25 it holds more.
use_archive() {
  if [ ! -f "$1" ]; then
    echo -Xshare:auto
  elif [ "$java_major" -ge 25 ]; then
    echo "-XX:AOTCache=$1"
  else
    echo "-XX:SharedArchiveFile=$1"
  fi
}

record_archive() {
  if [ "$java_major" -ge 25 ]; then
    echo "-XX:AOTCacheOutput=$1"
  else
    echo "-XX:ArchiveClassesAtExit=$1"
  fi
}

java_options() {
  echo "-XX:-UsePerfData"
  if [ "$java_major" -ge 25 ]; then
    echo "-Xlog:aot=off -Xlog:cds=off"
  else
    echo "-Xlog:cds=off -Xlog:cds+dynamic=off"
  fi
  case $1 in
    # What a request makes is gone after it. Room for it that grows with the heap is memory that the processor does not have
    # at hand; a tenth of a request's time went into that.
    serve | demo) echo "-XX:+ExitOnOutOfMemoryError -XX:MaxNewSize=256m" ;;
    # Over before the better compiler has earned what it costs, up to some 20 MB of text or a thousand postmortems.
    lint | understand | import | export) echo "-XX:+UseSerialGC -XX:TieredStopAtLevel=1" ;;
    # One job, then gone: throughput counts and pauses do not.
    *) echo "-XX:+UseParallelGC" ;;
  esac
}
