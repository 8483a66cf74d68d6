package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Arg;
import dk.samstemt.quickstart.account.Line;

import java.time.Instant;
import java.util.List;

/** Tells which parties were reminded: those only that had not answered. */
final class Reminding extends BranchStep {

    Reminding(Branch branch) {
        super(branch, "reminding", Instant.parse("2023-11-14T12:00:00Z"));
    }

    @Override
    public void act(Scene scene) {
        List<Line> reminders = seen(scene, "notification", "/messages").at("messages").list().stream()
                .filter(message -> message.at("kind").text().equals("REMINDER") && message.at("acceptedAt").isPresent())
                .map(message -> Line.of("reminder", Arg.word("party." + message.at("party").text()), Arg.moment(message.at("acceptedAt").moment()),
                        message.at("messageId").text())).toList();
        scene.tell(branch, "reminded", "", List.of(String.valueOf(reminders.size())), reminders);
    }
}
