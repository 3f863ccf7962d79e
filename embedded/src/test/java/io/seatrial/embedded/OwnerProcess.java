package io.seatrial.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of its own that runs {@link ServerOwner}. */
final class OwnerProcess implements AutoCloseable {

    // Whoever runs the tests in the background (nohup, a shell's "&") hands on that INT and HUP are to be ignored.
    private static final List<String> HEEDING_SIGNALS = List.of("env", "--default-signal=INT,TERM,HUP");

    private final Process process;
    private final BufferedReader output;
    private final Path folder;

    private OwnerProcess(Process process) throws IOException {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.folder = readFolder();
    }

    /** Returns when its server is ready. */
    static OwnerProcess start(String ending) throws IOException {
        return start(HEEDING_SIGNALS, List.of(), System.getProperty("java.class.path"), ending);
    }

    /** The same with its server's data below that folder, where no other process's start looks for leftovers. */
    static OwnerProcess start(String ending, Path runs) throws IOException {
        List<String> options = List.of("-Dseatrial.runs=" + runs);
        return start(HEEDING_SIGNALS, options, System.getProperty("java.class.path"), ending);
    }

    static OwnerProcess start(List<String> prefix, List<String> options, String classPath, String ending)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath));
        command.addAll(options);
        command.addAll(List.of(ServerOwner.class.getName(), ending));
        return new OwnerProcess(new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .start());
    }

    private Path readFolder() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return Path.of(line.split(" ")[1]);
            }
            said.append(line).append('\n');
        }
        throw new IOException("the owner did not start a server: " + said);
    }

    /** The folder of its server. */
    Path folder() {
        return folder;
    }

    long pid() {
        return process.pid();
    }

    /** Copies the class path to where every user can read it. */
    static String classPathFor(Path readable) {
        try {
            List<String> copies = new ArrayList<>();
            for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path copy = Files.createDirectory(readable.resolve("part" + copies.size()));
                copies.add(copied(Path.of(part), copy).toString());
            }
            return String.join(File.pathSeparator, copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copied(Path part, Path folder) throws IOException {
        if (Files.isRegularFile(part)) {
            return Files.copy(part, folder.resolve(part.getFileName()));
        }
        for (Path file : Files.isDirectory(part) ? Trees.files(part) : List.<Path>of()) {
            Path target = folder.resolve(part.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return folder;
    }

    void signal(String name) throws IOException {
        Command.run(List.of("sh", "-c", "kill -s " + name + " " + pid()));
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
