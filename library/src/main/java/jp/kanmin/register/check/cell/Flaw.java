package jp.kanmin.register.check.cell;

import jp.kanmin.finding.Words;

/// What is wrong with a value, and the next step.
///
/// @param message names the value and says why it is wrong
/// @param certain true when the remedy names the only value that can be meant
public record Flaw(Fault fault, Words message, Words remedy, boolean certain) {

    private static final int SHOWN = 60;

    static Flaw of(Fault fault, Words message, Words remedy) {
        return new Flaw(fault, message, remedy, false);
    }

    /// A flaw that a known value would mend.
    static Flaw mended(Fault fault, Words message, String by) {
        return new Flaw(fault, message, Words.of("「%s」に直してください。".formatted(by), "Write “%s”.".formatted(by)),
                true);
    }

    /// The value as a message shows it: in one line, not too long.
    public static String shown(String value) {
        var cut = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return cut.replace('\r', ' ').replace('\n', ' ').replace('\0', '␀');
    }
}
