package io.seatrial;

import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * One setting: what it is called, what may be said, what holds if nothing is said, and where it goes.
 *
 * @param path as in the file, groups and keys joined by dots
 * @param byDefault what would have to be written to say the same as nothing, or null where saying nothing is something
 *     of its own, told in the sentence
 * @param sentence what it does, for the reference page
 */
record SettingKey<T>(
        String path, SettingType<T> type, String byDefault, String sentence, BiConsumer<SettingsBuilder, T> target) {

    /** Puts what was said into the builder; a key without a value says nothing. */
    void apply(SettingsBuilder builder, YamlNode said, SettingSource source) {
        if (!(said instanceof YamlNode.Scalar scalar) || scalar.text() != null) {
            target.accept(builder, type.reader().read(path, said, source));
        }
    }

    void applyDefault(SettingsBuilder builder, Path base) {
        if (byDefault != null) {
            apply(builder, new YamlNode.Scalar(byDefault, 0), new SettingSource("default", false, base));
        }
    }
}
