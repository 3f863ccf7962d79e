package io.seatrial.oracle;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real migration tool that a layout is compared with.
 *
 * <p>Where it is not to be had the test is skipped, loudly; under {@code CI=true} it fails instead.
 */
record Oracle(String name, Path program) {

    /** How a tool ended, and all it said. */
    record Said(int exit, String text) {}

    /** The program of that name on the PATH. */
    static Oracle onPath(String name, String remedy) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Oracle(name, program))
                .orElseGet(() -> missing(name, remedy));
    }

    /** The binary inside an npm package, fetched once into {@code target/}. */
    static Oracle fromNpm(String name, String npmPackage, String binary) throws IOException, InterruptedException {
        Path folder = Path.of("target", "oracles", name).toAbsolutePath();
        Path program = folder.resolve("node_modules").resolve(binary);
        if (!Files.isExecutable(program)) {
            Files.createDirectories(folder);
            Said npm = run(
                    folder,
                    Map.of(),
                    List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), npmPackage));
            if (!Files.isExecutable(program)) {
                return missing(name, "npm install " + npmPackage + " said: " + npm.text());
            }
        }
        return new Oracle(name, program);
    }

    /** A script for Node that may require an npm package, fetched once into {@code target/}. */
    static Oracle onNode(String name, String npmPackage, String script) throws IOException, InterruptedException {
        Path folder = Path.of("target", "oracles", name).toAbsolutePath();
        Path program = folder.resolve(name + ".js");
        Files.createDirectories(folder);
        Said npm = new Said(0, "");
        if (!Files.isDirectory(folder.resolve("node_modules"))) {
            npm = run(
                    folder,
                    Map.of(),
                    List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), npmPackage));
        }
        Files.writeString(program, "#!/usr/bin/env node\n" + script);
        if (!program.toFile().setExecutable(true) || !Files.isDirectory(folder.resolve("node_modules"))) {
            return missing(name, "npm install " + npmPackage + " said: " + npm.text());
        }
        return new Oracle(name, program);
    }

    private static Oracle missing(String name, String remedy) {
        String sentence = "NOT COMPARED with the real " + name + ", which is not here: " + remedy;
        System.out.println("\n*** " + sentence + "\n");
        if ("true".equals(System.getenv("CI"))) {
            return fail(sentence);
        }
        return abort(sentence);
    }

    Said run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return run(folder, environment, command);
    }

    private static Said run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("oracle", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Said(-1, "timed out: " + Files.readString(output));
            }
            return new Said(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            return new Said(-1, e.getMessage());
        } finally {
            Files.delete(output);
        }
    }
}
