package dk.samstemt.statutes;

import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.ruling.Ruling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** Rulings of every kind there was before, in the order of their recorded digests. */
final class EarlierRulings {

    private EarlierRulings() {
    }

    /** The profile as it first shipped; the one that ships now may grow, rulings made under this one may not change. */
    static Profile firstProfile() {
        try (InputStream in = EarlierRulings.class.getResourceAsStream("/golden/first-profile.json")) {
            return ProfileReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Ruling> all() {
        Statutes law = Statutes.of(firstProfile());
        Instant late = Instant.parse("2023-10-24T22:00:00Z");
        OfficeHolder first = new OfficeHolder(Office.VICE_CHAIR_1, "p-2", "region-sjaelland");
        OfficeHolder second = new OfficeHolder(Office.VICE_CHAIR_2, "p-3", "dtu");
        OfficeHolder acting = new OfficeHolder(Office.CHAIR, "p-2", "region-sjaelland");
        return List.of(law.noticeMayGoOut(Cases.realNotice()),
                law.noticeMayGoOut(Cases.notice(Cases.DAY, late.toString(), Cases.agenda(Cases.AMENDMENT), NoticeContents.complete())),
                law.dulyConvened(Cases.dispatched()), law.dulyConvened(Cases.dispatched(new PartyDispatch("ruc", late, true, false))),
                law.dulyConvened(Cases.dispatched(new PartyDispatch("ruc", null, false, true))),
                law.statementAccepted(Cases.attempt("2023-11-14T23:00:00Z")), law.decision(Cases.stated()),
                law.decision(Cases.stated(PartyStatement.silent("ruc"))), law.recordApproved(Cases.approvals()),
                law.recordApproved(Cases.approvals(Cases.approval(Office.CHAIR, "p-1", true), Cases.approval(Office.VICE_CHAIR_1, "p-2", true),
                        Cases.approval(Office.VICE_CHAIR_2, "p-3", true))),
                law.recordApproved(new ApprovalFacts(Cases.DAY, List.of(first, second), List.of())),
                law.recordApproved(new ApprovalFacts(Cases.DAY, List.of(acting, first, second), List.of(new Approval(Office.CHAIR, "p-2", true)))));
    }
}
