package io.seatrial.check.allowance;

import io.seatrial.check.Allowance;
import io.seatrial.check.Allowances;
import io.seatrial.check.Check;
import io.seatrial.check.Checks;
import io.seatrial.check.Finding;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.trouble.Nearest;
import java.util.List;
import java.util.stream.Stream;

/** An allowance that names no check there is, so that it allows nothing. */
final class AllowanceOfUnknownCheck implements Check {

    private static final Rule RULE = new Rule("allowance-of-unknown-check", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Allowances allowances) {
        List<String> known =
                Checks.all().stream().map(check -> check.rule().id()).toList();
        return allowances.given().stream()
                .filter(allowance -> !known.contains(allowance.check()))
                .map(allowance -> finding(allowance, known));
    }

    private static Finding finding(Allowance allowance, List<String> known) {
        String meant = Nearest.of(allowance.check(), known);
        return Remarked.by(RULE, allowance)
                .says("There is no check called " + allowance.check() + ", so this allows nothing.")
                .evidence(allowance.file() + ":" + allowance.line() + ": allow " + allowance.check())
                .remedy(
                        meant == null
                                ? "`seatrial explain` lists the checks."
                                : "Did you mean " + meant + "? `seatrial explain` lists the checks.")
                .finding();
    }
}
