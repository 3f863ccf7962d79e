package io.seatrial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What one git command said.
 *
 * @param ok true when it ended well
 * @param trouble what it said about a failure, in one line
 */
record GitOutput(boolean ok, String text, String trouble) {

    static final GitOutput NOTHING = new GitOutput(false, "", "nothing was asked");

    /** Runs git in a folder; without git the output says so. */
    static GitOutput of(Path folder, List<String> words) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "core.quotepath=off"));
        command.addAll(words);
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> trouble = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            String text = read(process.getInputStream());
            return new GitOutput(process.waitFor() == 0, text, firstLine(trouble.join()));
        } catch (IOException e) {
            return new GitOutput(false, "", "git is not installed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new GitOutput(false, "", "the question was interrupted");
        }
    }

    /** The text without surrounding blanks. */
    String line() {
        return text.strip();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("git said nothing");
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
