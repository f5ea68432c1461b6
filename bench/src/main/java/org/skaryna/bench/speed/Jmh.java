// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.skaryna.bench.speed.AnalyzerBenchmark.Chain;

/** Runs one benchmark in a process of its own; what JMH says goes to a file, not to the table. */
final class Jmh {
  /** A name asked for as a name and as words, median microseconds each. */
  record Pair(double asName, double asWords) {}

  private Jmh() {}

  static double wordsPerSecond(Chain chain, Path texts, Path folder) throws RunnerException {
    ChainedOptionsBuilder options =
        options(AnalyzerBenchmark.class, folder, 2)
            .param("chain", chain.name())
            .param("texts", texts.toString());
    RunResult result = new Runner(options.build()).runSingle();
    Result<?> words = Objects.requireNonNull(result.getSecondaryResults().get("words"));
    return words.getScore();
  }

  static Pair queryMicroseconds(Path index, String name, Path folder) throws RunnerException {
    ChainedOptionsBuilder options =
        options(NameQueryBenchmark.class, folder, 1)
            .param("index", index.toString())
            .param("name", name);
    Collection<RunResult> results = new Runner(options.build()).run();
    return new Pair(score(results, "asName"), score(results, "asWords"));
  }

  private static double score(Collection<RunResult> results, String benchmark) {
    for (RunResult result : results) {
      if (result.getParams().getBenchmark().endsWith('.' + benchmark)) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
      }
    }
    throw new IllegalStateException("JMH gave no result of " + benchmark);
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark, Path folder, int seconds) {
    return new OptionsBuilder()
        .include(benchmark.getName() + "\\..*")
        .forks(1)
        .jvmArgs("-Xmx2g", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8")
        .warmupIterations(4)
        .warmupTime(TimeValue.seconds(seconds))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(seconds))
        .shouldFailOnError(true)
        .output(folder.resolve("jmh.log").toString());
  }
}
