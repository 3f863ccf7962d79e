package io.seatrial.check.allowance;

import io.seatrial.check.Allowance;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.migration.Remark;
import io.seatrial.sql.Directive;

/** Findings that point at a remark or an allowance. */
final class Remarked {

    private Remarked() {}

    static Found by(Rule rule, Remark remark) {
        return Found.by(rule)
                .of(remark.version())
                .at(remark.file(), remark.directive().line());
    }

    static Found by(Rule rule, Allowance allowance) {
        return Found.by(rule)
                .of(allowance.inScript() ? allowance.migration() : null)
                .at(allowance.file(), allowance.line());
    }

    /** The remark as its author would write it. */
    static String words(Directive directive) {
        return switch (directive.verb()) {
            case ALLOW -> "-- seatrial: allow " + directive.subject();
            case IRREVERSIBLE -> "-- seatrial: irreversible";
            case UNKNOWN -> "-- seatrial: " + directive.subject();
        };
    }
}
