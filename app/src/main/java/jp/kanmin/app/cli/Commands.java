package jp.kanmin.app.cli;

import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Version;
import jp.kanmin.app.cli.measures.MeasuresDiffCommand;
import jp.kanmin.app.cli.measures.MeasuresImportCommand;
import jp.kanmin.app.cli.measures.MeasuresListCommand;
import jp.kanmin.app.cli.plan.PlanCheckCommand;
import jp.kanmin.app.cli.plan.PlanDiffCommand;
import jp.kanmin.app.cli.plan.PlanNewCommand;
import jp.kanmin.app.cli.plan.PlanPublishCommand;
import jp.kanmin.app.cli.plan.PlanRegisterCommand;
import jp.kanmin.app.cli.plan.rollup.PlanRollupCommand;
import jp.kanmin.app.cli.server.AuditVerifyCommand;
import jp.kanmin.app.cli.server.BackupCommand;
import jp.kanmin.app.cli.server.DemoCommand;
import jp.kanmin.app.cli.server.RestoreCommand;
import jp.kanmin.app.cli.server.ServeCommand;
import jp.kanmin.app.cli.table.TableDiagnoseCommand;
import jp.kanmin.app.cli.table.TableIdentifyCommand;
import jp.kanmin.app.cli.table.TablePopulationCommand;
import jp.kanmin.app.cli.table.TableRepairCommand;
import jp.kanmin.app.cli.table.TableValidateCommand;
import jp.kanmin.app.cli.text.TextNormalizeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The tree of commands. A new command is one class and one line here.
final class Commands {

    private Commands() {}

    static CommandLine tree(Console console) {
        var tree = new CommandLine(new Root(console))
                .addSubcommand("demo", new DemoCommand(console))
                .addSubcommand("serve", new ServeCommand(console))
                .addSubcommand("backup", new BackupCommand(console))
                .addSubcommand("restore", new RestoreCommand(console))
                .addSubcommand("audit", new CommandLine(new Group())
                        .addSubcommand("verify", new AuditVerifyCommand(console)))
                .addSubcommand("measures", new CommandLine(new Group())
                        .addSubcommand("import", new MeasuresImportCommand(console))
                        .addSubcommand("list", new MeasuresListCommand(console))
                        .addSubcommand("diff", new MeasuresDiffCommand(console)))
                .addSubcommand("plan", new CommandLine(new Group())
                        .addSubcommand("new", new PlanNewCommand(console))
                        .addSubcommand("register", new PlanRegisterCommand(console))
                        .addSubcommand("check", new PlanCheckCommand(console))
                        .addSubcommand("publish", new PlanPublishCommand(console))
                        .addSubcommand("diff", new PlanDiffCommand(console))
                        .addSubcommand("rollup", new PlanRollupCommand(console)))
                .addSubcommand("table", new CommandLine(new Group())
                        .addSubcommand("diagnose", new TableDiagnoseCommand(console))
                        .addSubcommand("repair", new TableRepairCommand(console))
                        .addSubcommand("identify", new TableIdentifyCommand(console))
                        .addSubcommand("validate", new TableValidateCommand(console))
                        .addSubcommand("population", new TablePopulationCommand(console)))
                .addSubcommand("text", new CommandLine(new Group())
                        .addSubcommand("normalize", new TextNormalizeCommand(console)));
        return tree
                .setResourceBundle(Messages.bundle(console.language()))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(console.out());
    }

    /// `kanmin` itself, with the options that every command takes.
    @Command(name = "kanmin", versionProvider = Release.class)
    @SuppressWarnings("UnusedVariable") // picocli itself, or the shell before it, acts on these options
    private static final class Root implements Callable<Integer> {

        @Option(names = {"-h",
            "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.help")
        private boolean help;

        @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
        private boolean version;

        @Option(names = "--lang", paramLabel = "ja|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang", converter = Tongue.class)
        private String language = "ja";

        @Spec
        private CommandSpec spec = CommandSpec.create();

        private final Console console;

        Root(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            spec.commandLine().usage(console.out());
            return 0;
        }
    }

    /// A word that only groups commands.
    @Command
    private static final class Group implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            throw Messages.error("command-missing", spec.qualifiedName(),
                    String.join(" ", spec.subcommands().keySet()));
        }
    }

    private static final class Tongue implements CommandLine.ITypeConverter<String> {
        @Override
        public String convert(String tag) {
            if (!tag.equals("ja") && !tag.equals("en")) {
                throw Messages.error("choice", "--lang", tag, "ja en");
            }
            return tag;
        }
    }

    private static final class Release implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"kanmin " + Version.text()};
        }
    }
}
