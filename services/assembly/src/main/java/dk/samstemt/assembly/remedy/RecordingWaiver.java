package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.annex.Upload;
import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.waiver.Waiver;
import dk.samstemt.assembly.waiver.Waivers;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.platform.web.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a party has waived the notice period in writing, if the law lets that cure its lack of evidence. */
@Service
@Transactional
class RecordingWaiver {

    private final Remediable remediable;
    private final WaiverCourt court;
    private final Waivers waivers;
    private final ByteStore bytes;
    private final WaiverRecordedNow recorded;

    RecordingWaiver(Remediable remediable, WaiverCourt court, Waivers waivers, ByteStore bytes, WaiverRecordedNow recorded) {
        this.remediable = remediable;
        this.court = court;
        this.waivers = waivers;
        this.bytes = bytes;
        this.recorded = recorded;
    }

    /** 409 where nothing is to be remedied or the party has waived; a ruling that says no is a value and stores nothing. */
    WaiverRuling record(AssemblyRef ref, String party, LocalDate givenOn, Upload scan, Caller caller) {
        AssemblyRow row = remediable.lock(ref);
        WaiverRuling ruling = court.rule(row, party, givenOn);
        remediable.mustBeEndangered(row, List.of(party), ruling.decidedAt());
        if (waivers.of(ref, party).isPresent()) {
            throw ProblemException.of(AssemblyProblems.WAIVER_RECORDED).with("state", row.state().name());
        }
        if (ruling.ruling().yes()) {
            keep(row, ruling, scan, caller);
        }
        return ruling;
    }

    private void keep(AssemblyRow row, WaiverRuling ruling, Upload scan, Caller caller) {
        Instant moment = ruling.decidedAt();
        String sha256 = bytes.put(row.ref().association(), scan.mediaType(), scan.content());
        Waiver waiver = new Waiver(ruling.party(), ruling.givenOn(), sha256, scan.mediaType(), moment, scan.malwareScan());
        waivers.insert(row.ref(), waiver);
        recorded.follow(row, waiver, ruling, caller);
    }
}
