package dk.samstemt.membership.version;

import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Profiles by version: their canonical bytes are kept once, under their digest, for every service to fetch. */
@Component
public class Profiles {

    private final StatutesVersions versions;
    private final ByteStore bytes;

    Profiles(StatutesVersions versions, ByteStore bytes) {
        this.versions = versions;
        this.bytes = bytes;
    }

    /** Stores a version with its canonical bytes. */
    public StatutesVersion add(String association, NewVersion added) {
        bytes.put(association, "application/json", ProfileWriter.canonical(added.profile()));
        versions.add(association, added);
        return added.published();
    }

    /** Keeps the canonical operations of an amendment, so that it can be laid anew; answers their digest. */
    public String keep(String association, byte[] operations) {
        return bytes.put(association, "application/json", operations);
    }

    /** Operations that were kept. */
    public byte[] kept(String association, String digest) {
        return bytes.get(association, String.valueOf(digest)).orElseThrow(() -> new IllegalStateException("the operations " + digest + " are missing")).content();
    }

    /** The profile of a version. */
    public Profile of(String association, StatutesVersion version) {
        return bytes.get(association, version.digest()).map(found -> ProfileReader.read(found.content()))
                .orElseThrow(() -> new IllegalStateException("the bytes of statutes version " + version.version() + " are missing"));
    }

    /**
     * The profile in force at an instant; before the first version began, the first.
     *
     * @throws ProblemException 404 when the association is unknown
     */
    public Profile at(String association, Instant moment) {
        return of(association, versions.inForceAt(association, moment).or(() -> first(association)).orElseThrow(Profiles::unknown));
    }

    /** The profile in force on a civil day, as {@link #at}; empty when the association is unknown. */
    public Optional<Profile> on(String association, LocalDate day) {
        return versions.inForceOn(association, day).or(() -> first(association)).map(version -> of(association, version));
    }

    private Optional<StatutesVersion> first(String association) {
        return versions.numbered(association, 1);
    }

    private static ProblemException unknown() {
        return ProblemException.of(Problems.NOT_FOUND);
    }
}
