package io.seatrial;

import io.seatrial.trouble.SettingsException;
import java.nio.file.Path;

/**
 * Where a setting was said: a file, or an option of the command line.
 *
 * @param name the file as messages name it, or the option
 * @param file true when a line number means something there
 * @param base what relative paths are relative to
 */
record SettingSource(String name, boolean file, Path base) {

    SettingsException trouble(int line, String what) {
        return file
                ? YamlText.trouble(name, line, what)
                : new SettingsException("Reading the command line failed: " + name + ": " + what + ".");
    }
}
