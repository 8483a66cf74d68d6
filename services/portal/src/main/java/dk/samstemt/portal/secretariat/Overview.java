package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Phase;
import dk.samstemt.portal.frame.Tile;
import dk.samstemt.portal.secretariat.AssemblyService.PartyLine;
import dk.samstemt.portal.secretariat.AssemblyService.View;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the overview shows, made of what the services said.
 *
 * @param view       the assembly
 * @param recipients its parties
 * @param now        legal time
 */
record Overview(View view, List<Recipient> recipients, Instant now) {

    private static final List<String> PHASES = List.of("notice", "statements", "decision", "record", "concluded");

    static Overview of(View view, Panel<NoticeService.Notices> notices, Instant now) {
        return new Overview(view, view.parties().stream().map(line -> recipient(view, line, notices)).toList(), now);
    }

    private static Recipient recipient(View view, PartyLine line, Panel<NoticeService.Notices> notices) {
        NoticeService.Notice own = notices.shown().flatMap(all -> all.notices().stream().filter(one -> one.party().equals(line.party())).findFirst()).orElse(null);
        return new Recipient(line, own, Recipient.trouble(view.state(), line), Ids.next("form"));
    }

    /** The phase bar; empty where the assembly is over without a decision. */
    List<Phase> phases(Words words) {
        int current = current();
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; current >= 0 && i < PHASES.size(); i++) {
            phases.add(new Phase(words.say("phase." + PHASES.get(i)), i < current ? "done" : i == current ? "current" : "ahead", when(i, words)));
        }
        return phases;
    }

    private int current() {
        return switch (view.state()) {
            case "CONVENING", "CONVENING_FAILED" -> 0;
            case "CONVENED" -> 1;
            case "CLOSED" -> 2;
            case "DECIDED", "RECORD_DRAWN_UP" -> 3;
            case "RECORD_APPROVED" -> 4;
            case "CONCLUDED" -> PHASES.size();
            default -> -1;
        };
    }

    private String when(int phase, Words words) {
        return switch (phase) {
            case 0 -> until(view.lastLawfulMoment(), words);
            case 1 -> until(view.deadline(), words);
            default -> null;
        };
    }

    private static String until(Instant tooLate, Words words) {
        return tooLate == null ? null : words.say("phase.until", words.show().until(tooLate));
    }

    /** The numbers to look at first. */
    List<Tile> tiles(Words words) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile(words.say("tile.of", answered(), recipients.size()), words.say("tile.answered")));
        tiles.add(new Tile(words.say("tile.of", count("ACCEPTED"), recipients.size()), words.say("tile.accepted")));
        if (isOpen()) {
            long days = words.show().daysLeft(view.deadline(), now);
            tiles.add(new Tile(words.show().number(days), words.say(days == 1 ? "tile.day" : "tile.days")));
        }
        return tiles;
    }

    public long answered() {
        return recipients.stream().filter(one -> one.line().answered()).count();
    }

    private long count(String notice) {
        return recipients.stream().filter(one -> one.line().notice().equals(notice)).count();
    }

    /** Whether statements can still come. */
    public boolean isOpen() {
        return mayBeCancelled(view, now);
    }

    /** Whether the parties can answer now: only then are they reminded, and only then can a letter be registered. */
    public boolean isAnswering() {
        return isOpen() && view.state().equals("CONVENED");
    }

    /** How many parties have not answered. */
    public long missing() {
        return recipients.size() - answered();
    }

    /** Whether every item has its ruling. */
    public boolean isDecided() {
        return List.of("DECIDED", "RECORD_DRAWN_UP", "RECORD_APPROVED", "CONCLUDED").contains(view.state());
    }

    /** Whether it can still be called off: it is convened, or was to be, and the deadline has not come. */
    static boolean mayBeCancelled(View view, Instant now) {
        return view.deadline() != null && now.isBefore(view.deadline()) && List.of("CONVENING", "CONVENED", "CONVENING_FAILED").contains(view.state());
    }

    /** Those whose notice is in trouble. */
    public List<Recipient> troubled() {
        return recipients.stream().filter(one -> one.trouble() != null).toList();
    }

    /** Those who may be asked for a waiver: nothing proves their notice, and the day has not come. */
    public List<String> unproved() {
        return isOpen() && !view.state().equals("CONVENED")
                ? recipients.stream().map(Recipient::line).filter(PartyLine::unproved).map(PartyLine::party).toList() : List.of();
    }
}
