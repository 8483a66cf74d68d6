package dk.samstemt.quickstart.replay;

import java.util.Map;
import java.util.List;

/** The last lawful day of dispatch ends and the convening is certified, with its slack and the stricter reading. */
final class Certifying extends BranchStep {

    Certifying(Branch branch) {
        super(branch, "certifying", RealCase.LAST_DISPATCH.plusSeconds(60));
    }

    @Override
    public void act(Scene scene) {
        Tree certificate = scene.await("certificate", () -> seen(scene, "assembly", "/certificate"), seen -> seen.at("ruling").isPresent());
        Map<String, Tree> both = inBoth(scene, "assembly", "/certificate");
        scene.tell(branch, "certified", "§ 4 stk. 4 (GA-7)", List.of(certificate.at("slackDays").text()),
                Sayings.explanation(Map.of("da", both.get("da").at("ruling", "explanation"), "en", both.get("en").at("ruling", "explanation"))));
    }
}
