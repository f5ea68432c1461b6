// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;

/**
 * Bodies of uploads that are too large or too slow, from clients that send all before they read.
 */
class UploadBodyTest {
  private static final String FILE =
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";

  private static String head(TestServer server, String framing) {
    String token = server.tokens().create("Ганна", Role.ARCHIVIST, Token.NO_END);
    return ("POST /api/documents HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n"
            + "Authorization: Bearer %s\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n")
        .formatted(framing, token);
  }

  private static byte[] chunk(byte[] content) {
    byte[] size = (Integer.toHexString(content.length) + "\r\n").getBytes(UTF_8);
    byte[] all = new byte[size.length + content.length + 2];
    System.arraycopy(size, 0, all, 0, size.length);
    System.arraycopy(content, 0, all, size.length, content.length);
    all[all.length - 2] = '\r';
    all[all.length - 1] = '\n';
    return all;
  }

  private static String answer(Socket socket) throws IOException {
    try (InputStream in = socket.getInputStream()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 12})
  void aClientThatReadsLastSeesWhyItsBodyOfUnsaidLengthIsRefused(int megabytes) throws IOException {
    byte[] megabyte = chunk(new byte[1 << 20]);
    try (TestServer server = new TestServer();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head(server, "Transfer-Encoding: chunked").getBytes(UTF_8));
      out.write(chunk(FILE.getBytes(UTF_8)));
      for (int i = 0; i < megabytes; i++) {
        out.write(megabyte);
      }
      out.write("0\r\n\r\n".getBytes(UTF_8));
      out.flush();

      assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("limit of 3 MB");
      assertThat(server.intake().drafts()).isEmpty();
    }
  }

  @Test
  void aClientThatAsksForLeaveIsRefusedBeforeItSends() throws IOException {
    try (TestServer server = new TestServer();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String framing = "Content-Length: 9000000\r\nExpect: 100-continue";
      socket.getOutputStream().write(head(server, framing).getBytes(UTF_8));

      assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("limit of 3 MB");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 1000000", "Transfer-Encoding: chunked"})
  void aBodyThatDripsIsEndedAndLeavesNothing(String framing) throws Exception {
    try (TestServer server = new TestServer(new Pace(Duration.ofMillis(200), 1 << 20));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(head(server, framing).getBytes(UTF_8));
      boolean chunked = framing.endsWith("chunked");
      byte[] drop = "x".getBytes(UTF_8);
      dripUntilAnswered(socket, chunked ? chunk(drop) : drop);

      assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("too slowly");
      assertThat(server.intake().drafts()).isEmpty();
    }
  }

  private static void dripUntilAnswered(Socket socket, byte[] drop) throws Exception {
    for (int i = 0; i < 1_000 && socket.getInputStream().available() == 0; i++) {
      try {
        socket.getOutputStream().write(drop);
      } catch (SocketException answered) {
        return;
      }
      Thread.sleep(20);
    }
  }
}
