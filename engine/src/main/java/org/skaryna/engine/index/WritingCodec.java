// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsConsumer;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Lucene's own codec, by its name and writing the same files, but quicker at it: each posting that
 * is written asks for its document's norm, and few documents have one in the field of a language,
 * which makes Lucene search for it in the file each time. Here the norms of the field at hand are
 * in memory ({@link NormsInMemory}); that took a tenth of the time of indexing.
 */
final class WritingCodec extends FilterCodec {
  private final NormsFormat norms;

  WritingCodec() {
    this(Codec.getDefault());
  }

  private WritingCodec(Codec lucene) {
    super(lucene.getName(), lucene);
    norms = new Format(lucene.normsFormat());
  }

  @Override
  public NormsFormat normsFormat() {
    return norms;
  }

  private static final class Format extends NormsFormat {
    private final NormsFormat lucene;

    Format(NormsFormat lucene) {
      this.lucene = lucene;
    }

    @Override
    public NormsConsumer normsConsumer(SegmentWriteState state) throws IOException {
      return lucene.normsConsumer(state);
    }

    @Override
    public NormsProducer normsProducer(SegmentReadState state) throws IOException {
      return new NormsInMemory(lucene.normsProducer(state), state.segmentInfo.maxDoc());
    }
  }
}
