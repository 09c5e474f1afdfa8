package jp.kanmin.app.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A [ProofServer] in a process of its own.
final class Child {

    private Child() {}

    /// Starts one.
    ///
    /// @param more what the server is told after the folder and the database
    static Process start(Path folder, String database, String... more) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                        ProofServer.class.getName(), folder.toString(), database));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// The address that the server prints once it answers.
    static URI address(Process server) throws IOException {
        var lines = new BufferedReader(
                new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("http://127.0.0.1:")) {
                return URI.create(line);
            }
        }
        throw new IOException("the server did not start");
    }
}
