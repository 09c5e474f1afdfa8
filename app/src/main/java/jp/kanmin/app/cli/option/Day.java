package jp.kanmin.app.cli.option;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import jp.kanmin.app.cli.console.Messages;
import picocli.CommandLine.ITypeConverter;

/// Reads a day given as an option: `2026-04-01`.
public final class Day implements ITypeConverter<LocalDate> {

    /// Where days are counted.
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /// The day in Japan, whose law the plans rest on.
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException _) {
            throw Messages.error("day", value);
        }
    }
}
