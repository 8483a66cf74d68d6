package dk.samstemt.statutes.decision;

/** More are for than against, or as many and one party's stance decides. */
public record CastingVote(String party) implements Combinator {

    @Override
    public Measure test(Stances stances) {
        long yes = stances.count(Stance.FOR);
        long no = stances.count(Stance.AGAINST);
        boolean decides = yes == no && stances.parties(vote -> vote.is(Stance.FOR)).contains(party);
        return Measure.of("CASTING_VOTE", yes > no || decides, "for", yes, "against", no, "party", party);
    }
}
