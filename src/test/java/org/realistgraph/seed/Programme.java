package org.realistgraph.seed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A bundle of the seed that was written from an evidence file, with the counts that only a reader could settle. */
enum Programme {
    SIGNS_OF_SAFETY("signs-of-safety", "stance-notes-sos-fgc.yaml", 3, 54),
    INTENSIVE_FAMILY_PRESERVATION("intensive-family-preservation", "stance-notes-ifps-need.yaml", 12, 49),
    FAMILY_GROUP_CONFERENCING("family-group-conferencing", "stance-notes-sos-fgc.yaml", 13, 59),
    NEED_FOR_CARE("need-for-care", "stance-notes-ifps-need.yaml", 0, 71);

    private final String id;
    private final String stanceNotes;
    private final long families;
    private final long alignments;

    Programme(String id, String stanceNotes, long families, long alignments) {
        this.id = id;
        this.stanceNotes = stanceNotes;
        this.families = families;
        this.alignments = alignments;
    }

    String id() {
        return id;
    }

    long families() {
        return families;
    }

    long alignments() {
        return alignments;
    }

    EvidenceFile file() {
        return new EvidenceFile(id, stanceNotes);
    }

    Map<String, Object> bundle() {
        return Yaml.seed(id);
    }

    /** The values that the decisions on this programme list as not in the graph as worded, and those that were replaced. */
    Map<String, String> left() {
        var left = new HashMap<>(
                Decisions.left(String.valueOf(Yaml.map(bundle().get("bundle")).get("title"))));
        replaced()
                .forEach(
                        (path, by) -> left.put(path, String.valueOf(Yaml.map(by).get("was"))));
        return left;
    }

    /** The values that the later readings replaced or took away, by path: what each was, and by which of their entries it went. */
    Map<String, Object> replaced() {
        return Yaml.map(Yaml.map(Yaml.evidence("replaced.yaml")).get(id));
    }

    /** The seed, as far as it has been written. */
    static List<Map<String, Object>> bundles() {
        return Stream.concat(
                        Stream.of(Yaml.seed("common")), Arrays.stream(values()).map(Programme::bundle))
                .toList();
    }
}
