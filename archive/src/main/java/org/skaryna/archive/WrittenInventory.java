// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import io.ocfl.core.cache.Cache;
import io.ocfl.core.model.Inventory;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers the inventory of the object written last until it is told to forget: whoever wrote asks
 * where the files are, and need not read again what was just stored. What is only read is not kept,
 * for inventories of 200 members are large, and a rollback must not be hidden by a copy.
 */
final class WrittenInventory implements Cache<String, Inventory> {
  private volatile Optional<Inventory> written = Optional.empty();

  @Override
  public Inventory get(String object, Function<String, Inventory> loader) {
    return of(object).orElseGet(() -> loader.apply(object));
  }

  private Optional<Inventory> of(String object) {
    return written.filter(inventory -> inventory.getId().equals(object));
  }

  @Override
  public void put(String object, Inventory inventory) {
    written = Optional.of(inventory);
  }

  @Override
  public void invalidate(String object) {
    invalidateAll();
  }

  @Override
  public void invalidateAll() {
    written = Optional.empty();
  }

  @Override
  public boolean contains(String object) {
    return of(object).isPresent();
  }
}
