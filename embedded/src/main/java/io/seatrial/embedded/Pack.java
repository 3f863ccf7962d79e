package io.seatrial.embedded;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A data directory in two files: the list of its folders and files, and their contents one after the other.
 *
 * <p>Writing a thousand files out of one is faster than copying them one by one, the zeros at their ends (most of a
 * write-ahead log) are never stored nor written, and a check sum shows damage before a server meets it.
 */
final class Pack {

    private static final String LIST = "list";
    private static final String CONTENTS = "contents";

    private Pack() {}

    /** One file or folder: its path, its length in bytes (-1: a folder), and what of it is stored where. */
    private record Entry(String path, long length, long offset, int stored) {

        boolean folder() {
            return length < 0;
        }
    }

    /** Stores what is below the folder: folders and files, and nothing else. */
    static void store(Path folder, Path pack) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> !path.equals(folder)).sorted().toList();
        }
        List<Entry> entries = new ArrayList<>();
        CRC32C sum = new CRC32C();
        try (var contents = new BufferedOutputStream(Files.newOutputStream(pack.resolve(CONTENTS)))) {
            long offset = 0;
            for (Path path : paths) {
                boolean directory = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                byte[] bytes = directory ? new byte[0] : bytes(path);
                int stored = withoutZeros(bytes);
                contents.write(bytes, 0, stored);
                sum.update(bytes, 0, stored);
                long length = directory ? -1 : bytes.length;
                entries.add(new Entry(folder.relativize(path).toString(), length, offset, stored));
                offset += stored;
            }
        }
        writeList(pack.resolve(LIST), entries, sum.getValue());
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        }
    }

    private static int withoutZeros(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private static void writeList(Path file, List<Entry> entries, long sum) throws IOException {
        try (var list = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            list.writeLong(sum);
            list.writeInt(entries.size());
            for (Entry entry : entries) {
                list.writeUTF(entry.path());
                list.writeLong(entry.length());
                list.writeLong(entry.offset());
                list.writeInt(entry.stored());
            }
        }
    }

    /**
     * Writes everything below the folder, readable for its owner only.
     *
     * @throws DamagedException if the pack is not what was once stored
     */
    static void restore(Path pack, Path folder) throws IOException {
        ByteBuffer contents = read(pack.resolve(CONTENTS));
        List<Entry> entries = readList(pack.resolve(LIST), contents);
        entries.stream().filter(Entry::folder).forEach(entry -> makeFolder(folder, entry));
        try {
            entries.parallelStream()
                    .filter(entry -> !entry.folder())
                    .forEach(entry -> writeFile(folder, entry, contents.duplicate()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ByteBuffer read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static List<Entry> readList(Path file, ByteBuffer contents) throws IOException {
        CRC32C sum = new CRC32C();
        sum.update(contents.duplicate());
        try (var list = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (list.readLong() != sum.getValue()) {
                throw new DamagedException("the check sum of " + file.getParent() + " does not match");
            }
            int size = list.readInt();
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                entries.add(new Entry(list.readUTF(), list.readLong(), list.readLong(), list.readInt()));
            }
            return entries;
        } catch (EOFException e) {
            throw new DamagedException(file + " ends too early");
        }
    }

    private static void makeFolder(Path folder, Entry entry) {
        try {
            Files.createDirectory(folder.resolve(entry.path()), Trees.PRIVATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeFile(Path folder, Entry entry, ByteBuffer contents) {
        Path path = folder.resolve(entry.path());
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            contents.position((int) entry.offset()).limit((int) entry.offset() + entry.stored());
            while (contents.hasRemaining()) {
                channel.write(contents);
            }
            if (entry.length() > entry.stored()) {
                channel.write(ByteBuffer.allocate(1), entry.length() - 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
