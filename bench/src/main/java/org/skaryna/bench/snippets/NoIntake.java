// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.DocumentIntake;
import org.skaryna.searchapi.intake.IntakeOverview;
import org.skaryna.searchapi.intake.Upload;
import org.skaryna.searchapi.intake.UploadedFile;

/** For a server that is only searched. */
final class NoIntake implements DocumentIntake {
  @Override
  public void requireRoom() {
    throw refusal();
  }

  @Override
  public Path draft() {
    throw refusal();
  }

  @Override
  public void discard(Path draft) {
    throw refusal();
  }

  @Override
  public Upload accept(Path draft, List<UploadedFile> files, Amendment said, Actor by) {
    throw refusal();
  }

  @Override
  public Upload await(String id, Duration wait) {
    throw refusal();
  }

  @Override
  public Upload retry(String id, Actor by) {
    throw refusal();
  }

  @Override
  public void giveUp(String id, Actor by) {
    throw refusal();
  }

  @Override
  public Upload retryFailure(String id, Actor by) {
    throw refusal();
  }

  @Override
  public IntakeOverview overview() {
    throw refusal();
  }

  @Override
  public ArchivedDocument describe(
      String id, Amendment edits, Set<Integer> versions, Actor by, Duration wait) {
    throw refusal();
  }

  @Override
  public void remove(String id, String reason, boolean purge, Actor by, Duration wait) {
    throw refusal();
  }

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException("this server is for searching alone");
  }
}
