// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which forms are one person's. A new form joins the person whose forms it is at the level {@code
 * variants} both ways round: Uladzimir Labkovich, Владимир Лабкович, Уладзімір Лабковіч. Forms of
 * the two sexes never meet, nor different patronymics. A form without a patronymic that fits
 * several people joins the one who has none either, or becomes an entry of its own: nobody can say
 * which of them is meant. A form that is nobody's may be a case form whose nominative was not told
 * ({@link OtherNominatives}).
 */
final class PersonClusters {
  private final Map<String, Cluster> byId = new HashMap<>();
  private final Map<String, List<Cluster>> byKey = new HashMap<>();

  /** Takes a form for one of a person's, as was decided before. */
  void put(MentionForm form, String id) {
    put(new ComparedForm(form), id);
  }

  private void put(ComparedForm compared, String id) {
    MentionForm form = compared.form();
    Cluster cluster = byId.computeIfAbsent(id, Cluster::new);
    cluster.add(compared);
    for (String key : NameBlocks.kept(form)) {
      List<Cluster> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (!same.contains(cluster)) {
        same.add(cluster);
      }
    }
  }

  /** Decides whose a new form is, and keeps it; returns the person's id. */
  String assign(MentionForm form) {
    ComparedForm compared = new ComparedForm(form);
    String id = form.knownId().isEmpty() ? fitting(compared) : form.knownId();
    String person = id.isEmpty() ? newId(form) : id;
    put(compared, person);
    return person;
  }

  /** Whether a form is somebody's as it is. */
  boolean know(MentionForm form) {
    return !form.knownId().isEmpty() || !fits(new ComparedForm(form)).isEmpty();
  }

  private record Fit(Cluster cluster, double cost) {}

  private List<Fit> fits(ComparedForm compared) {
    List<Fit> fits = new ArrayList<>();
    for (Cluster cluster : candidates(NameBlocks.asked(compared.form()))) {
      double cost = cluster.cost(compared);
      if (cost < Double.MAX_VALUE) {
        fits.add(new Fit(cluster, cost));
      }
    }
    return fits;
  }

  private Set<Cluster> candidates(Set<String> keys) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    keys.forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
    return candidates;
  }

  /** Those whose name it may be in a case of which the article has no nominative. */
  private List<Fit> inOtherCases(ComparedForm compared) {
    return candidates(NameBlocks.askedInCases(compared.form())).stream()
        .filter(cluster -> cluster.hasInOtherCase(compared))
        .map(cluster -> new Fit(cluster, 0))
        .toList();
  }

  private String fitting(ComparedForm compared) {
    MentionForm form = compared.form();
    List<Fit> fits = fits(compared);
    if (fits.isEmpty()) {
      fits = inOtherCases(compared);
    }
    return form.father().isEmpty() ? ofUnknownFather(fits) : ofFather(fits);
  }

  private static String ofFather(List<Fit> fits) {
    List<Fit> same = fits.stream().filter(fit -> fit.cluster().hasFather()).toList();
    return nearest(same.isEmpty() ? fits : same);
  }

  private static String ofUnknownFather(List<Fit> fits) {
    long withFather = fits.stream().filter(fit -> fit.cluster().hasFather()).count();
    List<Fit> without = fits.stream().filter(fit -> !fit.cluster().hasFather()).toList();
    if (!without.isEmpty()) {
      return nearest(without);
    }
    return withFather == 1 ? nearest(fits) : "";
  }

  private static String nearest(List<Fit> fits) {
    return fits.stream()
        .min(Comparator.comparingDouble(Fit::cost).thenComparing(fit -> fit.cluster().id()))
        .map(fit -> fit.cluster().id())
        .orElse("");
  }

  /** Another one where chance has given it away. */
  private String newId(MentionForm founding) {
    String id = PersonIds.of(founding.term());
    for (int attempt = 1; byId.containsKey(id); attempt++) {
      id = PersonIds.of(founding.term() + "#" + attempt);
    }
    return id;
  }
}
