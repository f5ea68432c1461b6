// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.skaryna.opensearch.ClusterWriteException;

final class IoMessagesTest {
  @Test
  void aFaultOfAClusterIsToldWithWhatWasUnderWay() {
    String prepared = "cannot open the index skaryna at [http://10.0.0.1:9200]: refused";
    assertThat(IoMessages.of(new ClusterWriteException(prepared, new ConnectException("refused"))))
        .isEqualTo(prepared);
  }

  @Test
  void aFaultOfAFileIsToldByTheFile() {
    NoSuchFileException missing = new NoSuchFileException("a.csv");
    assertThat(IoMessages.of(new UncheckedIOException("cannot read the places in a.csv", missing)))
        .isEqualTo("a.csv: there is no such file or folder");
  }

  @Test
  void whereNothingWasPreparedTheFaultIsTold() {
    assertThat(IoMessages.of(new UncheckedIOException(new IOException("broken"))))
        .isEqualTo("IOException: broken");
  }
}
