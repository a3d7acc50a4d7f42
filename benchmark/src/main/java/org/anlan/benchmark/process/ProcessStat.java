package org.anlan.benchmark.process;

/**
 * One line of {@code /proc/<pid>/stat}: who started the process, and the CPU time of it and of
 * those of its children that have ended.
 */
record ProcessStat(long pid, long parent, long ticks, long ticksOfEnded) {

  /** Fields are counted from the last bracket: a program's name may hold blanks and brackets. */
  static ProcessStat parse(String line) {
    int open = line.indexOf('(');
    int close = line.lastIndexOf(')');
    if (open < 0 || close < open) {
      throw new IllegalArgumentException("Not a stat line: " + line);
    }
    var fields = line.substring(close + 2).split(" ");
    return new ProcessStat(
        Long.parseLong(line.substring(0, open).strip()),
        Long.parseLong(fields[1]),
        Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
        Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
  }
}
