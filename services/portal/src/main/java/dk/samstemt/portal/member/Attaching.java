package dk.samstemt.portal.member;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendAway;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.FormFile;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Hands the file of a form on to {@code voting}, which keeps it for the party's answer. Whatever is wrong with it, what is written goes on. */
@Component
class Attaching {

    private static final String PDF = "application/pdf";

    private final BallotFiles files;
    private final Faults faults;

    Attaching(Clients clients, Faults faults) {
        this.files = clients.of(Backend.VOTING, BallotFiles.class);
        this.faults = faults;
    }

    /** What is written, with the file if one was chosen; the next draft takes it over from the one before. */
    Taken take(Hat hat, Writing writing, MultipartFile chosen) {
        FormFile file = new FormFile(chosen, Ids.next("file"));
        if (chosen == null || chosen.getOriginalFilename() == null || chosen.getOriginalFilename().isEmpty()) {
            return new Taken(writing, null);
        }
        try {
            return new Taken(writing.with(Enclosed.of(files.keep(hat.association(), writing.assembly().assembly(), hat.party(), file.headers(PDF), file.content()))), null);
        } catch (BackendAway away) {
            return new Taken(writing, file.name() + ": " + faults.say("file.away"));
        } catch (BackendRefusal refusal) {
            return new Taken(writing, file.name() + ": " + why(refusal));
        }
    }

    private String why(BackendRefusal refusal) {
        String detail = refusal.problem().detail().isEmpty() ? faults.say("file.refused") : refusal.problem().detail();
        return FormFile.isAbout(refusal) ? faults.sayOr("file." + FormFile.fault(refusal.problem()), detail) : detail;
    }

    /**
     * What is written after a file was taken, or was not.
     *
     * @param writing what is written
     * @param fault   what is wrong with the file and what to do; null when nothing is
     */
    record Taken(Writing writing, String fault) {
    }
}
