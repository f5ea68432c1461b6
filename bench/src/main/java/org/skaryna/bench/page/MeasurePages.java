// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skaryna.bench.TemporaryFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench/page}. */
@Command(
    name = "bench/page",
    description =
        "Measures, in Chromium, when something is first seen of the main pages, how far what is"
            + " seen moves while they load, and what they weigh. Prints Markdown.",
    mixinStandardHelpOptions = true)
public final class MeasurePages implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(
      arity = "0..1",
      paramLabel = "ADDRESS",
      description = "a server over the sample archive; without, ./skaryna demo is started")
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--rounds",
      defaultValue = "7",
      description = "how often each page is opened: ${DEFAULT-VALUE}")
  private int rounds = 7;

  @Option(
      names = "--browser",
      defaultValue = "/usr/bin/chromium",
      description = "default: ${DEFAULT-VALUE}")
  private Path browser = Path.of("/usr/bin/chromium");

  private MeasurePages(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new MeasurePages(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (address.isPresent()) {
      measure(address.get().replaceFirst("/$", ""));
    } else {
      try (TemporaryFolder folder = TemporaryFolder.make("skaryna-page");
          DemoServer demo = DemoServer.start(folder.path())) {
        measure(demo.address());
      }
    }
    return 0;
  }

  private void measure(String server) {
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(browser)
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser chromium = playwright.chromium().launch(options)) {
      List<MeasuredPage> pages = new SamplePages(chromium, server).all();
      List<PageTimes> measured = PageTimes.measure(chromium, pages, rounds);
      print(measured, chromium.version());
    }
  }

  private void print(List<PageTimes> measured, String version) {
    out.println(
        "| page | screen | first seen, ms: just started | warm: median, worst | moves | KB | requests |");
    out.println("|---|---|---|---|---|---|---|");
    measured.forEach(page -> out.println(page.row()));
    out.printf(
        Locale.ROOT,
        "%nEach opened %d times with nothing kept, and as often before to warm the server, Chromium %s;"
            + " %d processors, load %.1f.%n",
        rounds,
        version,
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
