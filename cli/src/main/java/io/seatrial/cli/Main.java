package io.seatrial.cli;

/** The program's beginning and end. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLines.execute(Console.ofProcess(), arguments));
    }
}
