package io.seatrial.embedded;

/** A program that owns a server, for tests that end it in all ways: {@code wait}, {@code throw}, {@code exit} … */
final class ServerOwner {

    private ServerOwner() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(arguments.length > 1 ? arguments[1] : null);
        System.out.println("ready " + server.folder() + " " + EmbeddedPostgresTest.ask(server, "show server_version"));
        switch (arguments[0]) {
            case "wait" -> Thread.sleep(600_000);
            case "throw" -> throw new IllegalStateException("on purpose");
            case "exit" -> System.exit(3);
            default -> {}
        }
    }
}
