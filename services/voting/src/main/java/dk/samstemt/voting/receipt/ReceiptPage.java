package dk.samstemt.voting.receipt;

import dk.samstemt.voting.statement.Receipt;
import dk.samstemt.voting.statement.ReceiptAnswer;

/** A receipt as a page, made from the receipt and what it is about alone. Pure. */
final class ReceiptPage {
    private final Receipt receipt;
    private final About about;
    private final Words words;
    private final Xhtml html = new Xhtml();

    ReceiptPage(Receipt receipt, About about, Words words) {
        this.receipt = receipt;
        this.about = about;
        this.words = words;
    }

    String title() {
        return words.say(receipt.withdrawn() ? "title.withdrawn" : "title");
    }

    String html() {
        String party = about.party(receipt.party(), words);
        html.text("p", "association", about.association(words)).text("h1", "", title())
                .text("p", "lead", words.say(receipt.withdrawn() ? "lead.withdrawn" : "lead", about.association(words), party));
        html.table("facts", () -> facts(party));
        if (!receipt.withdrawn()) {
            stated();
        }
        html.heading(words.say("proof")).text("p", "", words.say("proof.what"));
        html.table("facts proof", this::proof);
        if (!receipt.withdrawn()) {
            html.text("p", "", words.say("proof.open"));
            receipt.answers().forEach(this::opening);
            if (receipt.comment() != null) {
                opening(words.say("comment"), receipt.commentCommitment(), receipt.commentSalt());
            }
            if (receipt.attachment() != null) {
                opening(words.say("attached"), receipt.attachment().commitment(), receipt.attachment().salt());
            }
        }
        return html.document(words, title(), words.say("footer", party, receipt.revision()));
    }

    private void facts(String party) {
        html.row(words.say("assembly.row"), about.assembly(words)).row(words.say("party"), party)
                .row(words.say("received"), words.second(receipt.receivedAt(), about.zone())).row(words.say("revision"), String.valueOf(receipt.revision()))
                .row(words.say("until"), words.until(receipt.deadline(), about.zone()));
        if (receipt.registered() != null) {
            html.row(words.say("registered"), words.say("registered.how"));
        }
    }

    private void stated() {
        html.heading(words.say("stated"));
        html.table("facts", () -> {
            receipt.answers().forEach(answer -> html.row(about.item(answer.item(), words), choice(answer)));
            if (receipt.comment() != null) {
                html.row(words.say("comment"), receipt.comment());
            }
            if (receipt.decidedBy() != null) {
                html.row(words.say("decided"), words.say("decided.on", receipt.decidedBy().body(), words.day(receipt.decidedBy().date())));
            }
        });
        if (receipt.attachment() != null) {
            attached();
        }
        html.text("p", "small", words.say("newest"));
    }

    private void attached() {
        html.heading(words.say("attached"));
        html.table("facts", () -> html.row(words.say("attached.name"), receipt.attachment().fileName()));
        html.table("facts proof", () -> html.row(words.say("attached.sha256"), receipt.attachment().sha256()));
    }

    private String choice(ReceiptAnswer answer) {
        String choice = words.say("choice." + answer.choice().name());
        return answer.condition() == null ? choice : choice + "\n" + words.say("condition", answer.condition());
    }

    private void proof() {
        html.row(words.say("event"), receipt.event()).row(words.say("leaf"), receipt.leafHash());
    }

    private void opening(ReceiptAnswer answer) {
        opening(about.item(answer.item(), words), answer.choiceCommitment(), answer.choiceSalt());
        if (answer.condition() != null) {
            opening(words.say("condition.of", about.item(answer.item(), words)), answer.conditionCommitment(), answer.conditionSalt());
        }
    }

    private void opening(String what, String commitment, String salt) {
        html.text("h3", "", what).table("facts proof", () -> html.row(words.say("commitment"), commitment).row(words.say("salt"), salt));
    }
}
