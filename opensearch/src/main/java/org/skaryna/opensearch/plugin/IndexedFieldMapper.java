// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.util.List;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.opensearch.index.mapper.FieldMapper;
import org.opensearch.index.mapper.MappedFieldType;
import org.opensearch.index.mapper.ParseContext;

/** One of the fields that an article is indexed in; {@link ArticleMapper} fills it. */
final class IndexedFieldMapper extends FieldMapper {
  /** As {@link org.skaryna.engine.schema.ArticleDocuments} has it. */
  static final FieldType TEXT = text();

  IndexedFieldMapper(MappedFieldType type) {
    super(type.name(), TEXT, type, MultiFields.empty(), CopyTo.empty());
  }

  @Override
  protected void parseCreateField(ParseContext context) {
    throw new UnsupportedOperationException(name() + " is filled from the whole article");
  }

  @Override
  protected void mergeOptions(FieldMapper other, List<String> conflicts) {}

  @Override
  protected String contentType() {
    return fieldType().typeName();
  }

  private static FieldType text() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
