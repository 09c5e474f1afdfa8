package jp.kanmin.body;

/// A public body, or a place with a code such as a ward of a designated city.
///
/// @param code six digits, the last a check digit; `000000` is the nation
/// @param name without what it lies in: `鯖江市`
/// @param kana the name's reading in hiragana
/// @param parent the code of the body it lies in: a municipality's prefecture, a ward's city, the nation for a
///         prefecture; empty for the nation
public record Body(String code, Kind kind, String name, String kana, String parent) {

    /// The name that nobody else has: `福井県鯖江市`, `静岡県浜松市中央区`.
    public String fullName() {
        return switch (kind) {
            case NATION, PREFECTURE -> name;
            default -> Bodies.parentOf(this).map(Body::fullName).orElse("") + name;
        };
    }

    /// The five digits without the check digit, as statistics write them.
    public String shortCode() {
        return code.substring(0, 5);
    }
}
