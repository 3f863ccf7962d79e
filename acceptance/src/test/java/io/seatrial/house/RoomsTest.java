package io.seatrial.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.seatrial.house.fixture.check.PeepingCheck;
import io.seatrial.house.fixture.trial.CyclicTrial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final RoomTable TABLE =
            RoomTable.of(Repository.read(Repository.root().resolve("ARCHITECTURE.md")));

    private static final Set<String> WITH_JDBC = Set.of("database", "database.*", "data", "tool", "run");

    /** The fixtures stand where the rooms of the house stand. */
    private static final String FIXTURE = "io.seatrial.house.fixture";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPath(Path.of(Repository.root().toString(), "core/target/classes"));

    private static JavaClasses fixture(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    @Test
    void everyPackageHasARoom() {
        Set<String> homeless = new TreeSet<>();
        for (JavaClass one : CORE) {
            if (TABLE.roomOf(one.getPackageName()) == null) {
                homeless.add(one.getPackageName());
            }
        }
        assertThat(homeless)
                .as("packages that no row of ARCHITECTURE.md describes")
                .isEmpty();
    }

    @Test
    void everyRoomUsesOnlyWhatItMay() {
        assertThat(trespasses(CORE, "io.seatrial")).isEmpty();
        assertThat(trespasses(fixture(PeepingCheck.class, CyclicTrial.class), FIXTURE))
                .anyMatch(what -> what.contains("PeepingCheck"));
    }

    @Test
    void noRoomsGoInCircles() {
        slices().matching("io.seatrial.(*)..").should().beFreeOfCycles().check(CORE);
        assertThat(slices().matching(FIXTURE + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(fixture(PeepingCheck.class, CyclicTrial.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void onlySomeRoomsSpeakJdbc() {
        assertThat(jdbc(CORE, "io.seatrial")).isEmpty();
        assertThat(jdbc(fixture(PeepingCheck.class), FIXTURE)).isNotEmpty();
    }

    @Test
    void onlyTheListNamesADialect() {
        assertThat(dialectsNamed(CORE, "io.seatrial")).isEmpty();
        assertThat(dialectsNamed(fixture(PeepingCheck.class), FIXTURE)).isNotEmpty();
    }

    private static List<String> trespasses(JavaClasses classes, String house) {
        List<String> found = new ArrayList<>();
        for (JavaClass one : classes) {
            String from = room(one, house);
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String to = room(dependency.getTargetClass(), house);
                if (from != null && to != null && !TABLE.allows(from, to)) {
                    found.add(dependency.getDescription());
                }
            }
        }
        return found;
    }

    private static List<String> jdbc(JavaClasses classes, String house) {
        List<String> found = new ArrayList<>();
        for (JavaClass one : classes) {
            String room = room(one, house);
            if (room != null && !WITH_JDBC.contains(room)) {
                one.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().equals("java.sql"))
                        .map(Dependency::getDescription)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> dialectsNamed(JavaClasses classes, String house) {
        List<String> found = new ArrayList<>();
        for (JavaClass one : classes) {
            if (one.getName().equals("io.seatrial.Dialects") || "database.*".equals(room(one, house))) {
                continue;
            }
            one.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> "database.*".equals(room(dependency.getTargetClass(), house)))
                    .map(Dependency::getDescription)
                    .forEach(found::add);
        }
        return found;
    }

    private static String room(JavaClass one, String house) {
        String name = one.getPackageName();
        if (!name.equals(house) && !name.startsWith(house + ".")) {
            // A fixture may also reach into the real house.
            return name.startsWith("io.seatrial") ? TABLE.roomOf(name) : null;
        }
        return TABLE.roomOf("io.seatrial" + name.substring(house.length()));
    }
}
