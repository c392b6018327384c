# Sourced, with `home` and `java_version` set. What is built, where, and how it is run.
app=$home/target/app
jar=$app/hindcast.jar
# Touched when a build begins, so that what is edited during the build counts as newer.
stamp=$app/built

built() {
  [ -f "$jar" ] && [ -f "$stamp" ] &&
    [ -z "$(find "$home/src/main" "$home/pom.xml" "$home/.mvn" -newer "$stamp" -print | head -n 1)" ]
}

# The classes of a command as Java keeps them in memory, recorded once: starting is then half the time.
# An archive of another Java or another build is ignored by Java, as is one that is not there.
archive() {
  case $1 in
    serve | demo) echo "$app/classes-server-$java_version.jsa" ;;
    *) echo "$app/classes-$java_version.jsa" ;;
  esac
}

java_options() {
  echo "-Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off -XX:-UsePerfData -Dfile.encoding=UTF-8"
  case $1 in
    serve | demo) echo "-XX:+ExitOnOutOfMemoryError" ;;
    # One job, then gone: throughput counts and pauses do not.
    *) echo "-XX:+UseParallelGC" ;;
  esac
}
