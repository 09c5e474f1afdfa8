package jp.kanmin.app.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.finding.UserError;
import jp.kanmin.text.Similarity;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in our words what is wrong with the options that were given.
final class WrongUse {

    /// From here on a word is taken for a slip of the finger; see [Similarity#bigrams].
    private static final double ALIKE = 0.55;

    private WrongUse() {}

    static UserError of(ParameterException wrong) {
        if (wrong.getCause() instanceof UserError told) {
            return told;
        }
        var help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, help);
            case MissingParameterException missing -> missing(missing, help);
            case OverwrittenOptionException twice ->
                Messages.error("option-twice", name(twice.getOverwritten()), help);
            default -> value(wrong, help);
        };
    }

    private static UserError unmatched(UnmatchedArgumentException unmatched, String help) {
        var given = unmatched.getUnmatched().getFirst();
        var near = near(given, unmatched.getCommandLine().getCommandSpec());
        if (near.isPresent()) {
            return Messages.error("unknown-near", given, near.get(), help);
        }
        return Messages.error(unmatched.isUnknownOption() ? "unknown-option" : "unknown-word", given, help);
    }

    /// The command or option that was probably meant.
    private static Optional<String> near(String given, CommandSpec command) {
        var word = given.indexOf('=') < 0 ? given : given.substring(0, given.indexOf('='));
        return Stream.concat(command.subcommands().keySet().stream(), command.optionsMap().keySet().stream())
                .max(Comparator.comparingDouble(name -> Similarity.bigrams(name, word)))
                .filter(name -> Similarity.bigrams(name, word) > ALIKE);
    }

    /// An option that must be given, its value, or a file.
    private static UserError missing(MissingParameterException wrong, String help) {
        if (wrong.getMissing().isEmpty()) {
            return Messages.error("value", help);
        }
        var missing = wrong.getMissing().getFirst();
        if (!missing.isOption()) {
            return Messages.error("file-missing", name(missing), help);
        }
        boolean isGiven = !String.valueOf(wrong.getMessage()).startsWith("Missing required option");
        return Messages.error(isGiven ? "option-value" : "option-missing", name(missing), help);
    }

    private static UserError value(ParameterException wrong, String help) {
        var spec = wrong.getArgSpec();
        if (spec == null || wrong.getValue() == null) {
            return spec == null
                    ? Messages.error("value", help)
                    : Messages.error("option-value", name(spec), help);
        }
        var choices = spec.type().isEnum()
                ? String.join(" ", Stream.of(spec.type().getEnumConstants())
                        .map(choice -> choice.toString().toLowerCase(Locale.ROOT)).toList())
                : help;
        return Messages.error("choice", name(spec), wrong.getValue(), choices);
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
