package io.seatrial.house;

import java.util.List;
import java.util.function.Function;

/**
 * A rule of the house about one Java file.
 *
 * @param name reads as a claim
 * @param broken what is wrong in a file, empty when nothing is
 * @param path of the example, which decides where it seems to stand
 * @param example a file that breaks the rule: proof that it bites
 */
record HouseRule(String name, Function<JavaSource, List<String>> broken, String path, String example) {

    JavaSource exampleSource() {
        return JavaSource.of(path, example);
    }

    @Override
    public String toString() {
        return name;
    }
}
