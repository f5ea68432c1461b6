// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import io.javalin.util.JavalinBindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.searchapi.ServerOptions;
import org.skaryna.searchapi.http.SiteAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the page and the API until the process is told to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the search page and the API. Other commands may write meanwhile.")
public final class ServeCommand implements Callable<Integer> {
  static final int USUAL_UPLOAD_LIMIT = 512;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "0 to 65535, 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--address",
      paramLabel = "URL",
      defaultValue = "",
      description = {
        "Where others find the server, for links in feeds, harvests and exports:",
        "https://archive.example.org (default: as whoever asks calls it)."
      })
  private String address = "";

  @Option(
      names = "--upload-limit",
      paramLabel = "MB",
      defaultValue = "512",
      description = "How large one upload of an archivist may be (default: ${DEFAULT-VALUE}).")
  private int uploadLimit = USUAL_UPLOAD_LIMIT;

  @Override
  public Integer call() throws InterruptedException {
    Console console = Console.of(spec, false);
    return serve(
        spec,
        data.folder(),
        new Address(host, port, address, uploadLimit),
        address -> console.result("Skaryna is at " + address));
  }

  /**
   * Where to listen, as it was asked for.
   *
   * @param address where others find it, or empty
   * @param uploadLimit MB of one upload
   */
  record Address(String host, int port, String address, int uploadLimit) {
    ServerOptions options(CommandSpec spec) {
      if (uploadLimit < 1) {
        throw new ParameterException(
            spec.commandLine(), "--upload-limit must be at least 1, got " + uploadLimit);
      }
      try {
        return new ServerOptions(host, port, new SiteAddress(address));
      } catch (IllegalArgumentException wrong) {
        throw new ParameterException(spec.commandLine(), "--" + wrong.getMessage(), wrong);
      }
    }
  }

  /** Serves this folder; tells the address once it answers; returns when the process is ended. */
  static int serve(CommandSpec spec, DataFolder folder, Address wanted, Consumer<String> ready)
      throws InterruptedException {
    ServerOptions options = wanted.options(spec);
    CountDownLatch ended = new CountDownLatch(1);
    try (Service service = Service.start(folder, options, (long) wanted.uploadLimit() << 20)) {
      Thread stop = new Thread(() -> stop(service, ended), "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      FirstSearch.run(service.engine());
      ready.accept("http://%s:%d/".formatted(options.host(), service.port()));
      ended.await();
    } catch (JavalinBindException taken) {
      spec.commandLine()
          .getErr()
          .printf(
              "port %d of %s cannot be had: another program listens there, or it needs more rights;"
                  + " --port N takes another, --port 0 any free one%n",
              options.port(), options.host());
      return ExitStatus.FAILED;
    }
    return ExitStatus.OK;
  }

  private static void stop(Service service, CountDownLatch ended) {
    service.close();
    ended.countDown();
  }
}
