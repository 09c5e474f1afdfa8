package jp.kanmin.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// The register of public bodies.
public final class Bodies {

    private Bodies() {}

    /// The 1,788: prefectures and municipalities, sorted by code.
    public static List<Body> all() {
        return where(body -> body.kind().isCounted());
    }

    public static Body nation() {
        return BodyTable.NATION;
    }

    /// The 47, sorted by code.
    public static List<Body> prefectures() {
        return where(body -> body.kind() == Kind.PREFECTURE);
    }

    /// The body or place with a code of six digits, or of five without the check digit, in digits of any width.
    /// Wards, the northern villages and the nation (`000000`) are found too; a wrong check digit is not.
    public static Optional<Body> find(String code) {
        return BodyTable.find(Digits.of(code));
    }

    /// The body or place with a code, as [#find] finds it.
    ///
    /// @throws UserError when there is none
    public static Body mustFind(String code) {
        return find(code).orElseThrow(() -> new UserError(
                Words.of("団体コード「%s」の団体はありません。".formatted(code), "There is no body “%s”.".formatted(code)),
                Words.of("団体を選び直してください。", "Please choose the body again.")));
    }

    /// What bears the name, whatever the width and case of its characters: with prefecture, county or city before
    /// it, or without. Several share names such as `府中市`; they come sorted by code, wards and northern villages
    /// among them.
    public static List<Body> named(String name) {
        return BodyNames.find(name);
    }

    /// The municipalities of a prefecture, sorted by code.
    public static List<Body> municipalitiesOf(Body prefecture) {
        return where(body -> body.kind().isMunicipality() && body.parent().equals(prefecture.code()));
    }

    /// The wards of a designated city, sorted by code; none for any other body.
    public static List<Body> wardsOf(Body city) {
        return where(body -> body.kind() == Kind.WARD && body.parent().equals(city.code()));
    }

    /// What the body lies in: a ward's city, a municipality's prefecture, the nation.
    public static Optional<Body> parentOf(Body body) {
        return BodyTable.find(body.parent());
    }

    /// The prefecture that the body is or lies in; none for the nation.
    public static Optional<Body> prefectureOf(Body body) {
        return body.kind() == Kind.PREFECTURE
                ? Optional.of(body)
                : parentOf(body).flatMap(Bodies::prefectureOf);
    }

    /// Bodies to compare with. Where the body's population is known: the ten nearest to it by ratio, prefectures
    /// for a prefecture, municipalities for a municipality, nearest first. Otherwise those of its kind in the same
    /// prefecture, sorted by code; for designated cities, which are far apart, in the country.
    public static List<Body> similar(Body body, Populations populations) {
        var sizes = populations.nearest(body, 10);
        if (!sizes.isEmpty()) {
            return sizes;
        }
        boolean anywhere = body.kind() == Kind.DESIGNATED_CITY;
        return where(other -> other.kind() == body.kind() && !other.equals(body)
                && (anywhere || other.parent().equals(body.parent())));
    }

    private static List<Body> where(Predicate<Body> is) {
        return stream().filter(is).toList();
    }

    private static Stream<Body> stream() {
        return BodyTable.entries().stream().map(BodyTable.Entry::body);
    }
}
