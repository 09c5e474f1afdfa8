package jp.kanmin.register.normal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;

/// The front of an address: prefecture, county, municipality, ward.
///
/// @param end where the rest of the address begins
record Front(Optional<Body> body, String prefecture, String city, int end) {

    private static final Pattern COUNTY = Pattern.compile("^[^0-9 ]{1,6}?郡");
    private static final int LONGEST_NAME = 10;
    private static final Map<String, List<Body>> MUNICIPALITIES = byName();

    static Front of(String text) {
        var prefecture = Bodies.prefectures().stream().filter(one -> text.startsWith(one.name())).findFirst();
        int start = prefecture.map(one -> one.name().length()).orElse(0);
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        var plain = municipality(text, start, prefecture);
        if (plain.isEmpty()) {
            var county = COUNTY.matcher(text.substring(start));
            if (county.find()) {
                plain = municipality(text, start + county.end(), prefecture);
            }
        }
        int from = start;
        return plain.orElseGet(() -> new Front(prefecture, prefecture.map(Body::name).orElse(""), "", from));
    }

    /// The longest name that stands there; where several bodies bear it, its name without a body.
    private static Optional<Front> municipality(String text, int start, Optional<Body> prefecture) {
        for (int length = Math.min(LONGEST_NAME, text.length() - start); length >= 2; length--) {
            var name = text.substring(start, start + length);
            var found = MUNICIPALITIES.getOrDefault(name, List.of()).stream()
                    .filter(body -> prefecture.isEmpty()
                            || body.parent().equals(prefecture.get().code()))
                    .toList();
            if (!found.isEmpty()) {
                return Optional.of(found.size() == 1
                        ? ward(text, start + length, found.getFirst())
                        : new Front(Optional.empty(), prefecture.map(Body::name).orElse(""), name,
                                start + length));
            }
        }
        return Optional.empty();
    }

    private static Front ward(String text, int behind, Body city) {
        var prefecture = Bodies.prefectureOf(city).map(Body::name).orElse("");
        if (city.kind() == Kind.DESIGNATED_CITY) {
            for (var ward : Bodies.wardsOf(city)) {
                if (text.startsWith(ward.name(), behind)) {
                    return new Front(Optional.of(ward), prefecture, city.name() + ward.name(),
                            behind + ward.name().length());
                }
            }
        }
        return new Front(Optional.of(city), prefecture, city.name(), behind);
    }

    private static Map<String, List<Body>> byName() {
        var byName = new HashMap<String, List<Body>>();
        for (var body : Bodies.all()) {
            if (body.kind().isMunicipality()) {
                byName.computeIfAbsent(body.name(), _ -> new ArrayList<>(1)).add(body);
            }
        }
        return byName;
    }
}
