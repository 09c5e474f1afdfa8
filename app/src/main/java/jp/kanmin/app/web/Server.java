package jp.kanmin.app.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import jp.kanmin.app.service.account.AccountService;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/// A running server.
public final class Server implements AutoCloseable {

    private static final Map<String, Object> USUAL = Map.ofEntries(
            Map.entry("spring.threads.virtual.enabled", true),
            Map.entry("spring.web.resources.add-mappings", false),
            Map.entry("spring.main.log-startup-info", false),
            Map.entry("logging.level.root", "warn"),
            Map.entry("logging.level.org.springframework.web.servlet.PageNotFound", "error"),
            Map.entry("logging.level.org.springframework.boot.diagnostics", "off"),
            Map.entry("logging.level.org.springframework.boot.web.server.servlet.context", "error"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.compression.enabled", true),
            Map.entry("server.compression.mime-types",
                    "text/html,text/css,text/csv,application/json,image/svg+xml"),
            Map.entry("server.compression.min-response-size", "2KB"),
            Map.entry("server.tomcat.max-http-form-post-size", "8MB"), // a field of 1 MB is three times that on the way
            Map.entry("server.tomcat.max-parameter-count", 3000),
            Map.entry("spring.servlet.multipart.max-file-size", "16MB"),
            Map.entry("spring.servlet.multipart.max-request-size", "24MB"),
            Map.entry("server.tomcat.connection-timeout", "20s"));

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Server(ConfigurableApplicationContext context, URI address) {
        this.context = context;
        this.address = address;
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
    }

    /// Starts a server; it answers when this returns.
    ///
    /// @throws UserError when the port is taken
    public static Server start(ServerSettings settings) {
        var application = new SpringApplicationBuilder(Assembly.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(USUAL)
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("settings", settings);
                    beans.registerSingleton("home", settings.home());
                });
        try {
            return started(application, settings);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException taken) {
                    throw inUse(taken.getPort());
                }
            }
            throw e;
        }
    }

    /// Address, port and path are arguments, because no variable of the environment may change them.
    private static Server started(SpringApplicationBuilder application, ServerSettings settings) {
        var told = new ArrayList<>(List.of(
                "--server.address=" + settings.address(),
                "--server.port=" + settings.port(),
                "--server.servlet.context-path=" + settings.basePath(),
                "--server.forward-headers-strategy=" + (settings.behindProxy() ? "framework" : "none")));
        settings.more().forEach((key, value) -> told.add("--" + key + "=" + value));
        var context = application.run(told.toArray(String[]::new));
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var address = "http://%s:%d%s/".formatted(host(settings.address()), port, settings.basePath());
        return new Server(context, URI.create(address));
    }

    private static UserError inUse(int port) {
        return new UserError(
                Words.of("ポート%dは、ほかのプログラムが使っています。".formatted(port),
                        "Port %d is in use by another program.".formatted(port)),
                Words.of("別のポート番号を指定してください（--port）。", "Give another port (--port)."));
    }

    /// The first page.
    public URI address() {
        return address;
    }

    /// The address on which the first administrator introduces themselves; empty once somebody is here.
    public Optional<URI> setUpLink() {
        return part(AccountService.class).setupSecret()
                .map(secret -> address.resolve("setup/" + secret.text()));
    }

    /// A part of the running server, such as a service: for what is done before anybody comes, like the demo's example.
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// Returns when the server has been closed, by [#close()] or by a signal.
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
    }

    /// An IPv6 address stands in brackets.
    private static String host(String address) {
        return address.indexOf(':') >= 0 ? "[" + address + "]" : address;
    }
}
