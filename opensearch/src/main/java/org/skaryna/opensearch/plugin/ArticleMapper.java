// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.opensearch.index.analysis.AnalyzerScope;
import org.opensearch.index.analysis.NamedAnalyzer;
import org.opensearch.index.mapper.KeywordFieldMapper.KeywordFieldType;
import org.opensearch.index.mapper.MappedFieldType;
import org.opensearch.index.mapper.Mapper;
import org.opensearch.index.mapper.NumberFieldMapper.NumberFieldType;
import org.opensearch.index.mapper.NumberFieldMapper.NumberType;
import org.opensearch.index.mapper.ParametrizedFieldMapper;
import org.opensearch.index.mapper.ParseContext;
import org.opensearch.index.mapper.TextFieldMapper.TextFieldType;
import org.opensearch.index.mapper.TextSearchInfo;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.FacetPaths;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.opensearch.wire.ArticleSource;
import org.skaryna.opensearch.wire.PersonForm;

/**
 * The field type {@code skaryna_article}: a whole article in one field of the source, indexed as
 * the very document that an embedded index holds. So there is one definition of the fields, {@link
 * org.skaryna.engine.schema.ArticleDocuments}; the mapping of an index names this type alone.
 */
final class ArticleMapper extends ParametrizedFieldMapper {
  static final String TYPE = "skaryna_article";

  static final Mapper.TypeParser PARSER = new TypeParser((name, context) -> new Builder(name));

  /** Holds dictionaries of 100 MB, so that there is one for all indexes; it has no state. */
  private static final FieldAnalyzers ANALYZERS = FieldAnalyzers.ofTexts();

  private final List<Mapper> fields;

  private ArticleMapper(String name, MappedFieldType type, Builder builder) {
    super(name, type, builder.multiFields(), builder.copies());
    this.fields = fields();
  }

  private static List<Mapper> fields() {
    List<Mapper> fields = new ArrayList<>();
    NamedAnalyzer analyzer =
        new NamedAnalyzer("skaryna", AnalyzerScope.GLOBAL, ANALYZERS, FieldAnalyzers.GAP);
    for (String field : ANALYZERS.fields()) {
      TextSearchInfo search = new TextSearchInfo(IndexedFieldMapper.TEXT, null, analyzer, analyzer);
      MappedFieldType type = new TextFieldType(field, true, false, search, Map.of());
      type.setIndexAnalyzer(analyzer);
      fields.add(new IndexedFieldMapper(type));
    }
    fields.add(keyword(ArticleFields.ID));
    fields.add(keyword(ArticleFields.LANGUAGE));
    fields.add(keyword(ArticleFields.PEOPLE));
    for (String dimension : FacetPaths.DIMENSIONS) {
      fields.add(keyword(ArticleFields.facet(dimension)));
    }
    for (String day :
        List.of(ArticleFields.NEWEST, ArticleFields.OLDEST, ArticleFields.OPEN_FROM)) {
      fields.add(new IndexedFieldMapper(new NumberFieldType(day, NumberType.LONG)));
    }
    return List.copyOf(fields);
  }

  private static Mapper keyword(String field) {
    return new IndexedFieldMapper(new KeywordFieldType(field));
  }

  @Override
  protected void parseCreateField(ParseContext context) throws IOException {
    ArticleSource source = ArticleSource.of(context.parser().map());
    for (IndexableField field : source.toDocument()) {
      if (!(field instanceof StoredField)) { // the source itself is kept
        context.doc().add(field);
      }
    }
    for (PersonForm form : source.forms()) {
      BytesRef value = new BytesRef(form.value());
      context.doc().add(new SortedSetDocValuesField(PersonForm.FIELD, value));
    }
  }

  @Override
  public Iterator<Mapper> iterator() {
    return fields.iterator();
  }

  @Override
  protected String contentType() {
    return TYPE;
  }

  @Override
  public ParametrizedFieldMapper.Builder getMergeBuilder() {
    return new Builder(simpleName()).init(this);
  }

  /** Has nothing to set. */
  private static final class Builder extends ParametrizedFieldMapper.Builder {
    Builder(String name) {
      super(name);
    }

    MultiFields multiFields() {
      return MultiFields.empty();
    }

    CopyTo copies() {
      return copyTo.build();
    }

    @Override
    protected List<Parameter<?>> getParameters() {
      return List.of();
    }

    @Override
    public ParametrizedFieldMapper build(BuilderContext context) {
      return new ArticleMapper(name, new ArticleFieldType(buildFullName(context)), this);
    }
  }
}
