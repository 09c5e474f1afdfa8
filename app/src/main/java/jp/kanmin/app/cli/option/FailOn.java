package jp.kanmin.app.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Severity;
import picocli.CommandLine.ITypeConverter;

/// From which force or severity on a finding makes the command end with status 1. What must be mended always does.
public record FailOn(Optional<Force> force, Optional<Severity> severity) {

    /// Only what must be mended.
    public static final FailOn DEFAULT = new FailOn(Optional.empty(), Optional.empty());

    /// The words that can be given, weightiest first.
    public static final List<String> CHOICES = Stream.concat(Stream.of(Force.values()).map(Force::code),
            Stream.of(Severity.values()).map(Severity::code)).toList();

    public boolean fails(Finding finding) {
        return finding.mustBeMended()
                || force.filter(from -> finding.force().compareTo(from) <= 0).isPresent()
                || severity.filter(from -> finding.severity().compareTo(from) <= 0).isPresent();
    }

    /// The exit status for these findings.
    public int status(List<Finding> findings) {
        return findings.stream().anyMatch(this::fails) ? 1 : 0;
    }

    /// Reads the option.
    public static final class Reader implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String value) {
            var code = value.toLowerCase(Locale.ROOT);
            var read = new FailOn(
                    Stream.of(Force.values()).filter(force -> force.code().equals(code)).findFirst(),
                    Stream.of(Severity.values()).filter(severity -> severity.code().equals(code))
                            .findFirst());
            if (read.equals(DEFAULT)) {
                throw Messages.error("choice", "--fail-on", value, String.join(" ", CHOICES));
            }
            return read;
        }
    }
}
