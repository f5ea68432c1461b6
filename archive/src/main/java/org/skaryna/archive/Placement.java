// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides in which object each edit is written. A document stays in its object while that takes
 * versions; newcomers go to the last object of their container if it has room for all of them
 * (otherwise each batch would split over two objects for ever), else to new ones.
 */
final class Placement {
  private final Catalogue catalogue;
  private final Function rootOf;
  private final Predicate<String> isTaken;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** From an object's id to its folder in the storage root. */
  interface Function {
    String rootOf(String object);
  }

  private record Draft(StoredObject base, List<Edit> edits, Set<String> newcomers) {
    Draft(StoredObject base) {
      this(base, new ArrayList<>(), new LinkedHashSet<>());
    }
  }

  /** @param isTaken whether there is something already at a folder of the storage root */
  Placement(Catalogue catalogue, Function rootOf, Predicate<String> isTaken) {
    this.catalogue = catalogue;
    this.rootOf = rootOf;
    this.isTaken = isTaken;
  }

  List<ObjectVersion> place(List<Edit> edits, Instant when) {
    Map<String, List<Edit>> newcomers = new LinkedHashMap<>();
    for (Edit edit : edits) {
      Optional<StoredObject> home = home(edit);
      if (home.isPresent()) {
        draft(home.get()).edits().add(edit);
      } else {
        StoredRecord it = edit.stored();
        newcomers
            .computeIfAbsent(
                DocumentPaths.container(it.id(), it.origin()), container -> new ArrayList<>())
            .add(edit);
      }
    }
    newcomers.forEach(this::placeNewcomers);
    return drafts.values().stream().map(draft -> version(draft, when)).toList();
  }

  private Optional<StoredObject> home(Edit edit) {
    return edit.prior()
        .flatMap(prior -> catalogue.object(prior.object()))
        .filter(StoredObject::takesVersions);
  }

  private void placeNewcomers(String container, List<Edit> edits) {
    Optional<StoredObject> last = catalogue.last(container);
    Optional<StoredObject> open = last.filter(object -> object.takes(edits.size()));
    int ordinal = last.map(StoredObject::ordinal).orElse(0);
    for (int from = 0; from < edits.size(); from += StoredObject.MOST_MEMBERS) {
      int to = Math.min(edits.size(), from + StoredObject.MOST_MEMBERS);
      StoredObject object = open.isPresent() ? open.get() : fresh(container, ordinal);
      ordinal = Math.max(ordinal, object.ordinal());
      Draft draft = draft(object);
      for (Edit edit : edits.subList(from, to)) {
        draft.edits().add(edit);
        draft.newcomers().add(edit.stored().id());
      }
    }
  }

  /** Steps over folders that are there although the catalogue does not know them. */
  private StoredObject fresh(String container, int after) {
    int ordinal = after;
    String id;
    do {
      ordinal++;
      id = StoredObject.id(container, ordinal);
    } while (isTaken.test(rootOf.rootOf(id)));
    return new StoredObject(id, rootOf.rootOf(id), 0, 0);
  }

  private Draft draft(StoredObject object) {
    return drafts.computeIfAbsent(object.id(), id -> new Draft(object));
  }

  private static ObjectVersion version(Draft draft, Instant when) {
    int members = draft.base().members() + draft.newcomers().size();
    return new ObjectVersion(draft.base(), members, when, draft.edits());
  }
}
