package io.seatrial.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** Starting MariaDB or MySQL. */
record MysqlLaunch(MysqlSetup setup) implements Launch {

    static final String USER = "root";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SECRET_BYTES = 12;

    @Override
    public String equip(RunDirectory run, Path template) throws IOException {
        String password = secret();
        Files.write(init(run), users(password));
        return password;
    }

    private static Path init(RunDirectory run) {
        return run.work().resolve("init.sql");
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** One user from everywhere with that password; those that a fresh data directory has without one go. */
    private List<String> users(String password) {
        String identified = setup.release().mariadb()
                ? "IDENTIFIED BY '" + password + "'"
                : "IDENTIFIED WITH mysql_native_password BY '" + password + "'";
        return List.of(
                "CREATE USER IF NOT EXISTS 'root'@'%' " + identified + ";",
                "GRANT ALL PRIVILEGES ON *.* TO 'root'@'%' WITH GRANT OPTION;",
                "DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', 'root'@'localhost';");
    }

    @Override
    public List<String> command(RunDirectory run, int port) {
        return setup.command(run.data(), init(run), port);
    }

    @Override
    public String stopSignal() {
        return "KILL";
    }

    /** It has written down its number only if the port was free, and greets only when it takes orders. */
    @Override
    public boolean ready(RunDirectory run, int port) {
        return Files.exists(run.data().resolve("pid")) && greets(port);
    }

    private static boolean greets(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(RunningServer.HOST, port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String portTaken() {
        return "Bind on TCP/IP port";
    }

    @Override
    public String toString() {
        return setup.release().toString();
    }
}
