package dk.samstemt.voting.ballot.model;

import java.util.Objects;

/**
 * Names one ballot: an assembly has one.
 *
 * @param association the association
 * @param assembly    the assembly
 */
public record BallotId(String association, String assembly) {
    public BallotId {
        Objects.requireNonNull(association, "association");
        Objects.requireNonNull(assembly, "assembly");
    }

    @Override
    public String toString() {
        return "ballot:" + association + "/" + assembly;
    }
}
