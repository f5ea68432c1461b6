// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.skaryna.engine.search.FacetValue;

/**
 * A person and those who are named in the same articles, as a drawing {@value #WIDTH} wide and
 * {@value #HEIGHT} high: the person in the middle, the others around, the most frequent on top and
 * on with the clock. A line is the thicker, the more articles name both.
 *
 * @param lines between two of those around, those that are not with the middle
 * @param spokes from the middle; in the order of {@code nodes}
 */
record PeopleGraph(String middle, List<Node> nodes, List<Line> spokes, List<Line> lines) {
  static final int WIDTH = 640;
  static final int HEIGHT = 400;

  private static final int MOST = 12;
  private static final int LEAST = 2;
  private static final int LONGEST_LABEL = 24;
  private static final double RADIUS_X = 140;
  private static final double RADIUS_Y = 160;
  private static final double LABEL_GAP = 12;
  private static final double THINNEST = 0.8;
  private static final double THICKEST = 6;

  private static final PeopleGraph EMPTY = new PeopleGraph("", List.of(), List.of(), List.of());

  PeopleGraph {
    nodes = List.copyOf(nodes);
    spokes = List.copyOf(spokes);
    lines = List.copyOf(lines);
  }

  /**
   * Somebody around. Lengths are in units of the drawing, written with a decimal point.
   *
   * @param anchor of the label: {@code start} right of the node, {@code end} left of it, {@code
   *     middle} above or below
   * @param title the whole name and how many articles
   */
  record Node(
      String label,
      String title,
      String href,
      String x,
      String y,
      String radius,
      String labelX,
      String labelY,
      String anchor) {}

  record Line(String x1, String y1, String x2, String y2, String width) {}

  private record Point(double x, double y) {}

  /**
   * Draws it; nothing where fewer than {@value #LEAST} others are named.
   *
   * @param others the most frequent first
   * @param together those who are named together with one of them, by the id
   */
  static PeopleGraph of(
      String middle,
      List<FacetValue> others,
      Function<String, List<FacetValue>> together,
      Messages text) {
    List<FacetValue> around = others.stream().limit(MOST).toList();
    if (around.size() < LEAST) {
      return EMPTY;
    }
    long most = around.getFirst().count();
    List<Node> nodes = new ArrayList<>();
    List<Line> spokes = new ArrayList<>();
    Map<String, Point> points = new HashMap<>();
    for (int i = 0; i < around.size(); i++) {
      FacetValue other = around.get(i);
      Point point = point(i, around.size());
      points.put(other.value(), point);
      nodes.add(node(other, point, most, text));
      spokes.add(line(new Point(WIDTH / 2.0, HEIGHT / 2.0), point, other.count(), most));
    }
    return new PeopleGraph(shortened(middle), nodes, spokes, lines(around, points, together, most));
  }

  private static Point point(int i, int all) {
    double angle = 2 * Math.PI * i / all - Math.PI / 2;
    return new Point(
        WIDTH / 2.0 + RADIUS_X * Math.cos(angle), HEIGHT / 2.0 + RADIUS_Y * Math.sin(angle));
  }

  private static Node node(FacetValue other, Point at, long most, Messages text) {
    double side = at.x() - WIDTH / 2.0;
    boolean onAxis = Math.abs(side) < 1;
    boolean above = at.y() < HEIGHT / 2.0;
    double radius = 4 + 5 * Math.sqrt((double) other.count() / most);
    double dx = onAxis ? 0 : Math.copySign(radius + LABEL_GAP / 2, side);
    double dy = onAxis ? (above ? -radius - LABEL_GAP / 2 : radius + LABEL_GAP + 4) : 4;
    return new Node(
        shortened(other.label()),
        other.label() + ": " + text.count("articles", other.count()),
        PersonPages.address(other.value()),
        units(at.x()),
        units(at.y()),
        units(radius),
        units(at.x() + dx),
        units(at.y() + dy),
        onAxis ? "middle" : side > 0 ? "start" : "end");
  }

  private static List<Line> lines(
      List<FacetValue> around,
      Map<String, Point> points,
      Function<String, List<FacetValue>> together,
      long most) {
    List<Line> lines = new ArrayList<>();
    for (FacetValue one : around) {
      for (FacetValue other : together.apply(one.value())) {
        Point to = points.get(other.value());
        if (to != null && one.value().compareTo(other.value()) < 0) {
          lines.add(line(points.getOrDefault(one.value(), to), to, other.count(), most));
        }
      }
    }
    return lines;
  }

  private static Line line(Point from, Point to, long count, long most) {
    double share = Math.min(1, (double) count / most);
    return new Line(
        units(from.x()),
        units(from.y()),
        units(to.x()),
        units(to.y()),
        units(THINNEST + (THICKEST - THINNEST) * share));
  }

  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= LONGEST_LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
  }

  private static String units(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
