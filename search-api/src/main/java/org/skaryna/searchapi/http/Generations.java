// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.zip.CRC32;

/** Tags for answers that are the same as long as the index is. */
public final class Generations {
  /** Another program or other settings may answer otherwise from the same index. */
  @SuppressWarnings("TimeInStaticInitializer") // when this process began is what is meant
  private static final String STARTED = Long.toHexString(Instant.now().toEpochMilli());

  private Generations() {}

  /**
   * The tag of an answer.
   *
   * @param generation of the index it comes from
   * @param choices what beside the address decides on the answer: a language, a day
   */
  public static EntityTag tag(String generation, Object... choices) {
    CRC32 crc = new CRC32();
    for (Object choice : choices) {
      crc.update(("|" + choice).getBytes(UTF_8));
    }
    return EntityTag.of(STARTED + "-" + generation + "-" + Long.toHexString(crc.getValue()));
  }
}
