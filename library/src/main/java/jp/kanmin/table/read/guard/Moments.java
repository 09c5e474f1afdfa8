package jp.kanmin.table.read.guard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import jp.kanmin.table.sheet.number.Serial;

/// Days and times that a file writes as ISO 8601.
public final class Moments {

    private Moments() {}

    /// The serial number, or not a number when it is none.
    public static double serial(String written) {
        var plain = written.strip();
        var local = plain.endsWith("Z") ? plain.substring(0, plain.length() - 1) : plain;
        try {
            return local.indexOf('T') > 0
                    ? Serial.of(LocalDateTime.parse(local))
                    : local.indexOf(':') > 0
                            ? Serial.of(LocalTime.parse(local))
                            : Serial.of(LocalDate.parse(local));
        } catch (DateTimeException _) {
            return Double.NaN;
        }
    }

    /// The format that shows such a moment, for cells that have none.
    public static String format(String written) {
        return written.indexOf(':') < 0
                ? "yyyy-mm-dd"
                : written.indexOf('T') > 0 ? "yyyy-mm-dd hh:mm:ss" : "hh:mm:ss";
    }
}
