// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the machine and its processes take. */
public final class Load {
  private static final long KILO = 1024;
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final double NANOS = 1e9;

  private Load() {}

  /** Of the last minute, in processors; below zero where the system does not tell. */
  public static double now() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** The bytes of memory that a process takes; 0 where the system does not tell as Linux does. */
  public static long memory(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .map(kilobytes -> kilobytes * KILO)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  /** The seconds of work that this process has asked of the processors so far. */
  public static double seconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / NANOS
        : Double.NaN;
  }

  /**
   * The bytes of the heap of a Java process that are in use once what nobody needs is gone, by the
   * JDK's own {@code jcmd}; 0 where it does not tell.
   */
  public static long heap(long process) throws IOException {
    jcmd(process, "GC.run");
    return USED.matcher(jcmd(process, "GC.heap_info"))
        .results()
        .mapToLong(used -> Long.parseLong(used.group(1)) * KILO)
        .findFirst()
        .orElse(0);
  }

  private static String jcmd(long process, String command) throws IOException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asked = new ProcessBuilder(jcmd, Long.toString(process), command).start();
    return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The bytes of the files of a folder; 0 where there is none. */
  public static long bytes(Path folder) {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(file -> file.isFile()).mapToLong(f -> f.length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
