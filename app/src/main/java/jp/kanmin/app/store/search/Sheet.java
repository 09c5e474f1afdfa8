package jp.kanmin.app.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.app.store.search.form.Form;
import jp.kanmin.app.store.search.form.Grams;
import jp.kanmin.app.store.search.form.WordStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// How an entry lies in the index, and the names of the fields.
final class Sheet {

    /// Changes whenever entries lie in the index in another way.
    static final int FORMAT = 1;

    static final String SCOPE = "scope";
    static final String ID = "id";
    static final String KIND = "kind";
    static final String BODY = "body";
    static final String ORDER = "order";
    /// The whole title or name, folded.
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String FACET = "facet:";

    /// What is shown around a hit is looked for in so many characters of an entry.
    private static final int SHOWN = 4_000;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_TEXTS = 2_000;

    private static final FieldType GRAMS = type(true);
    private static final FieldType WORDS = type(false);

    private Sheet() {}

    /// Where the pairs of characters of [#TITLE] or [#TEXT] are.
    static String grams(String part) {
        return part + "-grams";
    }

    /// Where the words of [#TITLE] or [#TEXT] are.
    static String words(String part) {
        return part + "-words";
    }

    /// A key as the index holds it.
    static String key(String value) {
        return Cut.wellFormed(Cut.to(LONGEST_KEY, value));
    }

    /// The entry as a document.
    ///
    /// @param number its place in its scope
    static Document of(String scope, Entry entry, int number) {
        var sheet = new Document();
        sheet.add(new StringField(SCOPE, scope, Field.Store.NO));
        sheet.add(new StoredField(ID, Cut.wellFormed(entry.id())));
        sheet.add(new StringField(KIND, entry.kind().name(), Field.Store.YES));
        sheet.add(new SortedDocValuesField(KIND, new BytesRef(entry.kind().name())));
        sheet.add(new StringField(BODY, key(entry.body()), Field.Store.YES));
        sheet.add(new NumericDocValuesField(ORDER, order(entry, number)));
        entry.facets().forEach((name, values) -> values.stream().filter(value -> !value.isEmpty()).distinct()
                .forEach(value -> facet(sheet, FACET + name, key(value))));
        titles(sheet, entry);
        texts(sheet, entry);
        return sheet;
    }

    private static void facet(Document sheet, String name, String value) {
        sheet.add(new StringField(name, value, Field.Store.NO));
        sheet.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    private static void titles(Document sheet, Entry entry) {
        sheet.add(new StoredField(TITLE, Cut.shown(LONGEST_TITLE, entry.title())));
        var forms = Stream.concat(Stream.of(entry.title()), entry.names().stream()).limit(MOST_TEXTS)
                .map(name -> Form.of(Cut.to(LONGEST_TITLE, name))).toList();
        forms.stream().map(form -> key(form.folded())).distinct()
                .forEach(name -> sheet.add(new StringField(NAME, name, Field.Store.NO)));
        found(sheet, TITLE, forms);
    }

    private static void texts(Document sheet, Entry entry) {
        var forms = new ArrayList<Form>();
        int shown = 0;
        int taken = 0;
        for (var text : entry.texts().stream().limit(MOST_TEXTS).toList()) {
            var part = Cut.to(LONGEST_TEXT - taken, text);
            taken += part.length();
            forms.add(Form.of(part));
            var line = Cut.shown(SHOWN - shown, part);
            shown += line.length();
            if (!line.isEmpty()) {
                sheet.add(new StoredField(TEXT, line));
            }
            if (taken >= LONGEST_TEXT) {
                break;
            }
        }
        found(sheet, TEXT, forms);
    }

    private static void found(Document sheet, String part, List<Form> forms) {
        var spellings = forms.stream().flatMap(form -> form.spellings().stream()).toList();
        sheet.add(new Field(grams(part), new Grams(spellings), GRAMS));
        sheet.add(new Field(words(part), new WordStream(forms), WORDS));
    }

    /// By kind, then by body, then as its scope has it.
    private static long order(Entry entry, int number) {
        long body = entry.body().matches("[0-9]{6}") ? Long.parseLong(entry.body()) : 0;
        return (entry.kind().rank() * 1_000_000L + body) * 1_000_000 + Math.min(number, 999_999);
    }

    private static FieldType type(boolean omitsLength) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(omitsLength);
        type.freeze();
        return type;
    }
}
