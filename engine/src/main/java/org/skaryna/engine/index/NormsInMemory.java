// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import java.io.IOException;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;

/**
 * The norms of a segment; those of the field asked for last are also in memory for whoever writes
 * or merges it ({@link #getMergeInstance}).
 */
final class NormsInMemory extends NormsProducer {
  private final NormsProducer lucene;
  private final int documents;

  NormsInMemory(NormsProducer lucene, int documents) {
    this.lucene = lucene;
    this.documents = documents;
  }

  @Override
  public NumericDocValues getNorms(FieldInfo field) throws IOException {
    return lucene.getNorms(field);
  }

  @Override
  public NormsProducer getMergeInstance() {
    return new OfOneThread(lucene.getMergeInstance(), documents);
  }

  @Override
  public void checkIntegrity() throws IOException {
    lucene.checkIntegrity();
  }

  @Override
  public void close() throws IOException {
    lucene.close();
  }

  /** Is asked for the norms of a field once for each of its terms. */
  private static final class OfOneThread extends NormsProducer {
    private final NormsProducer lucene;
    private final int documents;
    private FieldNorms norms = FieldNorms.NONE;
    private int field = -1;

    OfOneThread(NormsProducer lucene, int documents) {
      this.lucene = lucene;
      this.documents = documents;
    }

    @Override
    public NumericDocValues getNorms(FieldInfo asked) throws IOException {
      if (asked.number != field) {
        norms = FieldNorms.read(lucene.getNorms(asked), documents);
        field = asked.number;
      }
      return norms.areBytes() ? norms.values() : lucene.getNorms(asked);
    }

    @Override
    public void checkIntegrity() throws IOException {
      lucene.checkIntegrity();
    }

    @Override
    public void close() throws IOException {
      lucene.close();
    }
  }
}
