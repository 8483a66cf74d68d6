package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardPayment;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Warnings;
import dk.samstemt.statutes.ruling.Finding;
import java.util.List;

/** BO-14: nobody is paid for sitting on the board; a payment marked so is shown, an expense refunded is not. */
@Carries("BO-14")
final class Remuneration {

    private Remuneration() {
    }

    static List<Finding> of(List<BoardPayment> payments, Law law) {
        return payments.stream().filter(payment -> law.laysDown("BO-14") && payment.remuneration()).map(payment -> Warnings.of("BO-14", law,
                "REMUNERATION", "payment", payment.payment(), "party", payment.party(), "amountOre", payment.amountOre())).toList();
    }
}
