package io.seatrial.house;

import java.util.List;

/** A text file. @param path relative to the project's root, with forward slashes */
record TextSource(String path, String text) {

    List<String> lines() {
        return text.lines().toList();
    }
}
