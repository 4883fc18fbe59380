package id.lapor.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import id.lapor.report.Ending;
import id.lapor.report.IdentityRequest;
import id.lapor.report.Report;
import id.lapor.report.Round;
import id.lapor.report.Standing;
import id.lapor.report.Ties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The report stands where the model stands, in every respect that the standard speaks of. */
final class Agreement {

    private Agreement() {}

    static void between(Model model, Report report) {
        assertThat(report.standing().parts().stream().map(ModelPart::of).collect(Collectors.toSet()))
                .as("parts")
                .isEqualTo(model.parts.all());
        assertThat(Maps.difference(facts(report.standing(), report.version()), facts(model))
                        .entriesDiffering())
                .as("where the report stands, and where the model does")
                .isEmpty();
    }

    private static Map<String, String> facts(Standing standing, long version) {
        Map<String, String> facts = new LinkedHashMap<>();
        Round round = standing.round();
        facts.put("version", "" + version);
        facts.put("status", "" + standing.status());
        facts.put("left", "" + standing.left());
        facts.put("verified", "" + standing.verified());
        facts.put("answered", "" + standing.answered());
        facts.put("round", "" + round.number());
        facts.put("asked by liaison", "" + round.askedByLiaison());
        facts.put("rating", "" + round.rating());
        facts.put("wanted until", "" + round.extensionAsked());
        facts.put("extended", "" + round.extended());
        facts.put("barred", "" + round.barred());
        ending(facts, standing.ending());
        ties(facts, standing.ties());
        return facts;
    }

    private static void ending(Map<String, String> facts, Ending ending) {
        facts.put("ended by", ending == null ? "null" : "" + ending.by());
        facts.put("ended by officer", ending == null ? "null" : "" + ending.officer());
        facts.put("ended at", ending == null ? "null" : "" + ending.at());
    }

    private static void ties(Map<String, String> facts, Ties ties) {
        IdentityRequest request = ties.identityRequest();
        facts.put("follows", "" + ties.follows());
        facts.put("auditors", "" + ties.auditors());
        facts.put("identity asked by", request == null ? "null" : request.officer());
        facts.put("identity agreed", "" + (request != null && request.approved()));
        facts.put("emergency", "" + ties.emergency());
        facts.put("on hold", "" + ties.onHold());
        facts.put("erased", "" + ties.erased());
    }

    private static Map<String, String> facts(Model model) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", "" + model.version);
        facts.put("status", "" + model.status);
        facts.put("left", "" + model.left);
        facts.put("verified", "" + model.verified);
        facts.put("answered", "" + model.answered);
        facts.put("round", "" + model.round);
        facts.put("asked by liaison", "" + model.liaisonAsked);
        facts.put("rating", "" + model.rating);
        facts.put("wanted until", "" + model.wanted);
        facts.put("extended", "" + model.extended);
        facts.put("barred", "" + model.barred);
        facts.put("ended by", "" + model.endedBy);
        facts.put("ended by officer", "" + model.endedOfficer);
        facts.put("ended at", "" + model.endedAt);
        facts.put("follows", "" + model.follows);
        facts.put("auditors", "" + model.auditors);
        facts.put("identity asked by", "" + model.identityAsker);
        facts.put("identity agreed", "" + model.identityAgreed);
        facts.put("emergency", "" + model.emergency);
        facts.put("on hold", "" + model.onHold);
        facts.put("erased", "" + model.erased);
        return facts;
    }
}
