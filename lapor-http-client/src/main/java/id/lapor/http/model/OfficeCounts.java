package id.lapor.http.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many reports, by what; what no report has is missing.
 *
 * @param byYear by the year they came in
 * @param byTopic by code of the topic
 * @param byLead by the agency in the lead
 * @param byAgency by every agency that ever had a part
 * @param byChannel by door
 * @param byRegion by Kemendagri code of the district
 * @param byStatus by status
 * @param byClassification by classification
 * @param dropped why reports were archived, transferred or withdrawn
 * @param overdue reports with which an agency is late now
 */
@Wire
public record OfficeCounts(
        Map<String, Long> byYear,
        Map<String, Long> byTopic,
        Map<String, Long> byLead,
        Map<String, Long> byAgency,
        Map<String, Long> byChannel,
        Map<String, Long> byRegion,
        Map<String, Long> byStatus,
        Map<String, Long> byClassification,
        Map<String, Long> dropped,
        Map<String, Long> overdue) {
    public OfficeCounts {
        byYear = Collections.unmodifiableMap(new LinkedHashMap<>(byYear));
        byTopic = Collections.unmodifiableMap(new LinkedHashMap<>(byTopic));
        byLead = Collections.unmodifiableMap(new LinkedHashMap<>(byLead));
        byAgency = Collections.unmodifiableMap(new LinkedHashMap<>(byAgency));
        byChannel = Collections.unmodifiableMap(new LinkedHashMap<>(byChannel));
        byRegion = Collections.unmodifiableMap(new LinkedHashMap<>(byRegion));
        byStatus = Collections.unmodifiableMap(new LinkedHashMap<>(byStatus));
        byClassification = Collections.unmodifiableMap(new LinkedHashMap<>(byClassification));
        dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
        overdue = Collections.unmodifiableMap(new LinkedHashMap<>(overdue));
    }
}
