package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.assembly.draft.model.NoticeText;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.notice.NoticeDocuments;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.CancellationDocument;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;

/** Makes the cancellation document: what the parties are told, in both languages. Pure. */
final class CancellationDocuments {

    private CancellationDocuments() {
    }

    static CancellationDocument of(AssemblyRow row, CalledOff calledOff, LawVersion law, List<RollEntry> parties) {
        Profile profile = law.profile();
        NoticeText text = row.draft().notice() == null ? NoticeText.NONE : row.draft().notice();
        return new CancellationDocument(row.ref().assembly(), profile.name(), row.draft().kind().name(), row.draft().form().name(),
                row.day().toString(), calledOff.by().day().toString(), Words.both(words -> by(calledOff.by(), profile, words)),
                calledOff.reason(), NoticeDocuments.basisProvision(row.draft(), law),
                Words.both(words -> words.say("cancellation.statements." + row.draft().form())),
                NoticeDocuments.recipients(parties, profile), NoticeDocuments.signature(text, profile));
    }

    private static String by(Basis by, Profile profile, Words words) {
        String day = Dates.day(by.day(), words);
        return by.kind() == BasisKind.MEMBER_CALL
                ? words.say("cancellation.by.MEMBER_CALL", NoticeDocuments.name(profile, by.member(), words), day)
                : words.say("cancellation.by.BOARD_DECISION", day);
    }
}
