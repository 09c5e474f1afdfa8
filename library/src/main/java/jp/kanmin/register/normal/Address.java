package jp.kanmin.register.normal;

import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.body.Body;
import jp.kanmin.text.SearchForm;

/// An address in its parts, as the standard data sets keep them.
///
/// @param written as it stands in the material
/// @param body the municipality or ward; empty when none is named, or a name that several bear
/// @param prefecture its name; that of the body where the address leaves it out
/// @param city county left out, ward included: `札幌市中央区`
/// @param town 町字, with the 丁目 in kanji: `本町二丁目`
/// @param number 番地以下, digits with hyphens between: `16-32`
/// @param building 方書
public record Address(String written, Optional<Body> body, String prefecture, String city, String town,
        String number, String building) {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern CHOME = Pattern.compile("^(.*?)([0-9]{1,2}|[一二三四五六七八九十]{1,3})丁目");
    private static final Pattern NUMBER = Pattern.compile(
            "[0-9]+(?:(?:丁目|番地の|番地|番|号|の|-)[0-9]+)*(?:番地|番|号)?(?![0-9]*[階F条線])");
    /// Digits that are no part of a town's name such as 南11条.
    private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9](?![0-9]*[条線])");
    private static final Pattern STEP = Pattern.compile("丁目|番地の|番地|番|号|の");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])ー(?=[0-9])");
    private static final Pattern LONG_BLANK = Pattern.compile("[\\s]+");
    private static final Pattern SECTION = Pattern.compile("^大字|^字|(?<=.)(?<!文)字(?=.)");

    /// Takes an address apart. What cannot be told apart stays in the town or behind the number; nothing is lost.
    public static Address of(String written) {
        if (written.length() > Form.LONGEST) {
            return new Address(written, Optional.empty(), "", "", "", "", written.strip());
        }
        var text = LONG_BLANK.matcher(BETWEEN_DIGITS.matcher(Form.folded(written)).replaceAll("-"))
                .replaceAll(" ");
        var front = Front.of(text);
        return rest(written, front, text.substring(front.end()).strip());
    }

    private static Address rest(String written, Front front, String rest) {
        var town = "";
        var behind = rest.startsWith("大字") ? rest.substring(2) : rest;
        var chome = CHOME.matcher(behind);
        if (chome.find() && !OTHER_NUMBER.matcher(chome.group(1)).find()) {
            town = chome.group(1) + kanji(chome.group(2)) + "丁目";
            behind = behind.substring(chome.end()).strip();
            behind = behind.startsWith("-") ? behind.substring(1) : behind;
        }
        var number = NUMBER.matcher(behind);
        boolean found = number.find();
        int from = found ? number.start() : behind.length();
        if (found && !town.isEmpty() && from > 0) {
            // Behind a 丁目 the number follows at once; digits further on belong to the building.
            found = false;
            from = 0;
        }
        var name = town + (found || town.isEmpty() ? behind.substring(0, from) : "");
        var building = found ? behind.substring(number.end()) : town.isEmpty() ? "" : behind;
        return new Address(written, front.body(), front.prefecture(), front.city(), name.strip(),
                found ? hyphened(number.group()) : "", building.strip());
    }

    private static String hyphened(String number) {
        var steps = STEP.matcher(number).replaceAll("-");
        return steps.endsWith("-") ? steps.substring(0, steps.length() - 1) : steps;
    }

    private static String kanji(String number) {
        if (number.charAt(0) > '9') {
            return number;
        }
        int value = Integer.parseInt(number);
        int tens = value / 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : NUMERALS.charAt(tens)) + "十")
                + (value % 10 == 0 && tens > 0 ? "" : NUMERALS.charAt(value % 10));
    }

    /// The address in its one written form, the building behind a blank.
    public String line() {
        var line = prefecture + city + town + number;
        return building.isEmpty() ? line : line.isEmpty() ? building : line + " " + building;
    }

    /// What two spellings of one address have in common, for comparing only: no building, no 大字 and 字, the 丁目 as
    /// the first number, `ヶ` and `ケ` alike.
    public String key() {
        var plain = SECTION.matcher(town).replaceAll("");
        var chome = CHOME.matcher(plain);
        var numbers = number;
        if (chome.find()) {
            plain = chome.group(1);
            numbers = arabic(chome.group(2)) + (number.isEmpty() ? "" : "-" + number);
        }
        return prefecture + city + SearchForm.of(plain) + numbers;
    }

    private static int arabic(String kanji) {
        int value = 0;
        for (int i = 0; i < kanji.length(); i++) {
            char c = kanji.charAt(i);
            value = c == '十'
                    ? Math.max(1, value) * 10
                    : c <= '9' ? value * 10 + c - '0' : value + NUMERALS.indexOf(c);
        }
        return value;
    }
}
