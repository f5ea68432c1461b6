// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/**
 * Where a word of a name stands in a segment, in whatever spelling: its documents in growing order,
 * each with its places. Kept in memory, about 12 bytes a place. Never changes.
 */
final class GatheredPlaces {
  private int[] docs;
  private int[] ends;
  private long[] places;
  private int size;

  private GatheredPlaces(int documents) {
    docs = new int[documents];
    ends = new int[documents];
    places = new long[documents];
  }

  /**
   * Reads all places.
   *
   * @param postings with the first spelling's number 0
   * @param documents how many there are, at most
   */
  static GatheredPlaces of(WordPostings postings, long documents) throws IOException {
    GatheredPlaces gathered = new GatheredPlaces(Math.toIntExact(documents));
    DocIdSetIterator each = postings.iterator();
    Places places = new Places();
    for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
      places.clear();
      postings.addPlaces(doc, places);
      places.sort();
      gathered.add(doc, places);
    }
    gathered.docs = Arrays.copyOf(gathered.docs, gathered.size);
    gathered.ends = Arrays.copyOf(gathered.ends, gathered.size);
    gathered.places = Arrays.copyOf(gathered.places, gathered.start(gathered.size));
    return gathered;
  }

  private void add(int doc, Places added) {
    int start = start(size);
    places = ArrayUtil.grow(places, start + added.size());
    added.copyTo(places, start);
    docs[size] = doc;
    ends[size++] = start + added.size();
  }

  private int start(int at) {
    return at == 0 ? 0 : ends[at - 1];
  }

  /**
   * The places for one search.
   *
   * @param first the number of the first spelling there
   */
  Walk from(int first) {
    return new Walk(this, first);
  }

  /** From document to document. */
  static final class Walk extends DocIdSetIterator implements WordPlaces {
    private final GatheredPlaces all;
    private final int first;
    private int at = -1;
    private int doc = -1;

    private Walk(GatheredPlaces all, int first) {
      this.all = all;
      this.first = first;
    }

    @Override
    public DocIdSetIterator iterator() {
      return this;
    }

    @Override
    public void addPlaces(int wanted, Places places) {
      if (doc < wanted) {
        advance(wanted);
      }
      if (doc == wanted) {
        for (int i = all.start(at); i < all.ends[at]; i++) {
          places.add(all.places[i] + first);
        }
      }
    }

    /**
     * Whether this word and another ever stand within {@code reach} in the document on which both
     * walks are.
     */
    boolean isNear(Walk other, int reach) {
      int mine = all.start(at);
      int its = other.all.start(other.at);
      while (mine < all.ends[at] && its < other.all.ends[other.at]) {
        int apart = Places.position(all.places[mine]) - Places.position(other.all.places[its]);
        if (Math.abs(apart) <= reach) {
          return true;
        }
        if (apart < 0) {
          mine++;
        } else {
          its++;
        }
      }
      return false;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return moveTo(at + 1);
    }

    /** In steps that double, then by halves: most targets are near. */
    @Override
    public int advance(int target) {
      int low = at + 1;
      int step = 1;
      while (low + step < all.size && all.docs[low + step] < target) {
        low += step;
        step *= 2;
      }
      int found =
          Arrays.binarySearch(
              all.docs, Math.min(low, all.size), Math.min(low + step + 1, all.size), target);
      return moveTo(found < 0 ? -1 - found : found);
    }

    private int moveTo(int next) {
      at = Math.min(next, all.size);
      doc = at < all.size ? all.docs[at] : NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return all.size;
    }
  }
}
