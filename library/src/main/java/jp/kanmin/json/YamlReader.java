package jp.kanmin.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML text into the same tree, with the scalar types of JSON alone: a date stays the text it is.
///
/// Built from the parser's events, so that depth, aliases and size are counted while reading: a cyclic or
/// exploding document is refused, not followed.
final class YamlReader {

    private static final int ALIASES = 50;
    private static final int VALUES = 500_000;
    private static final Pattern NUMBER = Pattern
            .compile("-?(?:0|[1-9][0-9]{0,99})(?:\\.[0-9]{1,99})?(?:[eE][-+]?[0-9]{1,3})?");

    private final Iterator<Event> events;
    private final Map<Anchor, Json> anchors = new HashMap<>();
    private final Map<Anchor, Integer> sizes = new HashMap<>();
    private int aliases;
    private int values;

    private YamlReader(Iterator<Event> events) {
        this.events = events;
    }

    static Json read(String text) throws Unreadable {
        var settings = LoadSettings.builder().setCodePointLimit(JsonFile.LARGEST).build();
        try {
            var reader = new YamlReader(new Parse(settings).parseString(text).iterator());
            return reader.document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw JsonReader.brokenAt(line, Words.of("%d行目でYAMLとして読めなくなりました。".formatted(line),
                    "It stops being YAML in line %d.".formatted(line)));
        } catch (YamlEngineException | StackOverflowError | IndexOutOfBoundsException _) {
            throw refused(Words.of("JSONとしてもYAMLとしても読めません。", "It is neither JSON nor YAML."));
        }
    }

    private Json document() throws Unreadable {
        events.next(); // stream start
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw refused(Words.of("ファイルが空です。", "The file is empty."));
        }
        var root = value(events.next(), 0);
        events.next(); // document end
        if (events.next().getEventId() != Event.ID.StreamEnd) {
            throw refused(Words.of("1つのファイルに文書が2つ以上あります。", "There is more than one document in the file."));
        }
        return root;
    }

    private Json value(Event event, int depth) throws Unreadable {
        if (depth > JsonReader.DEPTH || ++values > VALUES) {
            throw refused(Words.of("入れ子が深すぎるか、項目が多すぎます。", "It is nested too deeply or has too many items."));
        }
        return switch (event) {
            case ScalarEvent scalar -> kept(scalar.getAnchor(), values, scalar(scalar));
            case MappingStartEvent start -> mapping(start, depth);
            case SequenceStartEvent start -> sequence(start, depth);
            case AliasEvent alias -> alias(alias.getAlias());
            default -> throw refused(Words.of("YAMLとして読めません。", "It is not YAML."));
        };
    }

    private Json mapping(MappingStartEvent start, int depth) throws Unreadable {
        int before = values;
        var fields = new LinkedHashMap<String, Json>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            if (!(event instanceof ScalarEvent key)) {
                throw JsonReader.brokenAt(line, Words.of("%d行目: 項目名は文字で書いてください。".formatted(line),
                        "Line %d: a key must be plain text.".formatted(line)));
            }
            if (fields.put(key.getValue(), value(events.next(), depth + 1)) != null) {
                throw JsonReader.brokenAt(line,
                        Words.of("%d行目: 項目「%s」が2回書かれています。".formatted(line, key.getValue()),
                                "Line %d: the key “%s” is given twice.".formatted(line, key.getValue())));
            }
        }
        return kept(start.getAnchor(), before, new Json.Obj(fields));
    }

    private Json sequence(SequenceStartEvent start, int depth) throws Unreadable {
        int before = values;
        var items = new ArrayList<Json>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return kept(start.getAnchor(), before, new Json.Arr(items));
    }

    /// An anchor is known only when its value is complete, so a value can never contain itself.
    private Json alias(Anchor anchor) throws Unreadable {
        var known = anchors.get(anchor);
        values += sizes.getOrDefault(anchor, 0);
        if (known == null || ++aliases > ALIASES || values > VALUES) {
            throw refused(
                    Words.of("別名（&と*）が循環しているか、多すぎます。", "Aliases (& and *) form a circle or are too many."));
        }
        return known;
    }

    private Json kept(Optional<Anchor> anchor, int before, Json value) {
        anchor.ifPresent(name -> {
            anchors.put(name, value);
            sizes.put(name, values - before + 1);
        });
        return value;
    }

    private static Json scalar(ScalarEvent scalar) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return new Json.Text(text);
        }
        return switch (text) {
            case "", "~", "null" -> Json.ofNull();
            case "true" -> new Json.Bool(true);
            case "false" -> new Json.Bool(false);
            default -> NUMBER.matcher(text).matches()
                    ? JsonReader.bounded(new BigDecimal(text)).orElseGet(() -> new Json.Text(text))
                    : new Json.Text(text);
        };
    }

    private static Unreadable refused(Words what) {
        return new Unreadable(Place.whole(), what,
                Words.of("計画のファイルか、途中で切れていないかを確かめてください。",
                        "Check that it is the right file and not cut short."));
    }
}
