package io.seatrial.check;

import io.seatrial.migration.Remark;
import io.seatrial.sql.Directive;
import java.util.regex.Pattern;

/**
 * A statement of the project that a finding is known and meant.
 *
 * @param check the id of the check
 * @param migration a version, {@code *} standing for any letters; null for every migration
 * @param because the reason; null where none was given, and then the allowance has no effect
 * @param root the folder whose scripts it speaks of; empty for all: the histories of other databases have their own
 * @param file where it stands, relative to the project
 * @param line 1-based
 * @param inScript true for a remark in a script, false for one in the settings; a script that is no migration's speaks of
 *     findings at itself
 */
public record Allowance(
        String check, String migration, String because, String root, String file, int line, boolean inScript) {

    /** The allowance that a remark gives, or null where it is a remark of another kind. */
    public static Allowance of(Remark remark) {
        Directive directive = remark.directive();
        return directive.verb() == Directive.Verb.ALLOW
                ? new Allowance(
                        directive.subject(),
                        remark.version(),
                        directive.reason(),
                        remark.root(),
                        remark.file(),
                        directive.line(),
                        true)
                : null;
    }

    /** True when it speaks of that migration. @param version null for the whole history */
    boolean speaksOf(String version) {
        if (migration == null) {
            return true;
        }
        if (version == null) {
            return false;
        }
        return inScript ? migration.equals(version) : pattern().matcher(version).matches();
    }

    private Pattern pattern() {
        return Pattern.compile("\\Q" + migration.replace("*", "\\E.*\\Q") + "\\E");
    }

    /** True when it makes that finding known and meant. */
    boolean covers(Finding finding) {
        boolean meant = inScript && migration == null ? file.equals(finding.file()) : speaksOf(finding.migration());
        return because != null && check.equals(finding.rule().id()) && meant && isAt(finding);
    }

    private boolean isAt(Finding finding) {
        boolean anywhere = root.isEmpty() || root.equals(".") || finding.file() == null || finding.onSeveral();
        return anywhere || finding.file().startsWith(root + "/");
    }
}
