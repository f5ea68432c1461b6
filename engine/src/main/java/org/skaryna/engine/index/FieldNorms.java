// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * The norms of one field, a byte for each document of a segment.
 *
 * @param present which documents have one
 * @param areBytes whether each is one, as those of all similarities of Lucene are
 */
record FieldNorms(byte[] norms, FixedBitSet present, boolean areBytes) {
  static final FieldNorms NONE = new FieldNorms(new byte[0], new FixedBitSet(0), true);

  static FieldNorms read(NumericDocValues values, int documents) throws IOException {
    byte[] norms = new byte[documents];
    FixedBitSet present = new FixedBitSet(documents);
    boolean areBytes = true;
    for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
      long norm = values.longValue();
      norms[doc] = (byte) norm;
      present.set(doc);
      areBytes &= norm == norms[doc];
    }
    return new FieldNorms(norms, present, areBytes);
  }

  /** Before the first document. */
  NumericDocValues values() {
    return new Values(norms, present);
  }

  private static final class Values extends NumericDocValues {
    private final byte[] norms;
    private final FixedBitSet present;
    private int doc = -1;

    Values(byte[] norms, FixedBitSet present) {
      this.norms = norms;
      this.present = present;
    }

    @Override
    public boolean advanceExact(int target) {
      doc = target;
      return present.get(target);
    }

    @Override
    public long longValue() {
      return norms[doc];
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
      doc = target < norms.length ? present.nextSetBit(target) : NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return norms.length;
    }
  }
}
