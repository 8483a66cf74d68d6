package dk.samstemt.voting.evidence;

import dk.samstemt.json.Records;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.SealedFiles.Kind;
import dk.samstemt.voting.evidence.SealedFiles.Place;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The sealed files that parties attach to their answers. Writers hold the party's row of the roll, so that none is forgotten while an
 * answer that names it is being recorded.
 */
@Repository
public class Attachments {
    /** Files of one party in one ballot. */
    private static final int MOST = 20;
    private final JdbcClient jdbc;
    private final SealedFiles files;

    Attachments(JdbcClient jdbc, SealedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Keeps a file; 409 when the party has too many. */
    public void keep(Owner owner, Attachment attachment, Scan file, Instant at) {
        if (files.count(owner.ballot(), owner.party(), Kind.ATTACHMENT) >= MOST) {
            throw ProblemException.of(EvidenceProblems.TOO_MUCH_EVIDENCE);
        }
        files.insert(owner.place(attachment.attachment()), Records.canonical(attachment), file.content(), file.uploaded(at));
    }

    /** What is known of a file of this party in this ballot; empty also for null. The caller answers for the right to know it. */
    public Optional<Attachment> find(BallotId id, String party, String attachment) {
        return Optional.ofNullable(attachment).flatMap(file -> files.facts(new Owner(id, party).place(file))).map(facts -> Records.read(facts, Attachment.class));
    }

    /** The file that is named; null when none is. Answers 422 when the party has no such file here. */
    public Attachment named(BallotId id, String party, String attachment) {
        return attachment == null ? null : find(id, party, attachment).orElseThrow(() -> ProblemException.invalid("/attachment"));
    }

    /** The file of a recorded statement; empty when it has none. The caller answers for the right to know it. */
    public Optional<Attachment> of(BallotId id, String party, String statement) {
        return jdbc.sql("select attachment from statement where association = ? and statement = ? and attachment is not null")
                .params(id.association(), statement).query(String.class).optional().flatMap(attachment -> find(id, party, attachment));
    }

    /** The file itself. The caller answers for the right to read it. */
    public Optional<byte[]> content(BallotId id, String party, String attachment) {
        return files.content(new Owner(id, party).place(attachment));
    }

    /** Forgets the party's files that no statement names, but for one, which may be null. */
    public void forgetAllBut(BallotId id, String party, String attachment) {
        jdbc.sql("""
                delete from evidence e where association = ? and assembly = ? and party = ? and kind = 'ATTACHMENT' and evidence is distinct from ?
                and not exists (select from statement s where (s.association, s.attachment) = (e.association, e.evidence))""")
                .params(id.association(), id.assembly(), party, attachment).update();
    }

    /** Whose file it is. */
    public record Owner(BallotId ballot, String party) {
        Place place(String attachment) {
            return new Place(ballot, party, Kind.ATTACHMENT, attachment);
        }
    }
}
