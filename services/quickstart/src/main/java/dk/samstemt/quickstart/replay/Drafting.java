package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Arg;
import dk.samstemt.quickstart.account.Line;
import dk.samstemt.statutes.amendment.ConsolidatedText;
import dk.samstemt.statutes.profile.ProfileReader;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The secretariat drafts the assembly, attaches the statutes and asks what the statutes say of it. */
final class Drafting extends BranchStep {

    Drafting(Branch branch) {
        super(branch, "drafting", Instant.parse("2023-10-24T06:30:00Z"));
    }

    @Override
    public void act(Scene scene) {
        String user = Cast.SECRETARIAT.user();
        Tree draft = scene.rest().post(user, "assembly", branch.path("/assemblies"), key("draft"), RealCase.draft(branch.firstDay())).orFail("drafting").body();
        scene.remember(branch.fact("assembly"), draft.at("assembly").text());
        Tree annex = scene.rest().upload(user, "assembly", assemblyPath(scene, "/annexes"), key("annex"), annex()).orFail("annex").body();
        scene.tell(branch, "drafted", "§ 4 stk. 4, § 11", List.of(Arg.day(branch.firstDay())),
                List.of(Line.of("draft.basis"), Line.of("draft.annex", annex.at("bytes").text(), annex.at("sha256").text())));
        scene.tell(branch, "checked", "§ 4", List.of(), Sayings.findings(inBoth(scene, "assembly", "/check")));
    }

    private static Rest.Upload annex() {
        String text = ConsolidatedText.of(ProfileReader.read(ProfileReader.shipped()), "da");
        return new Rest.Upload("vedtaegter.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
