package org.realistgraph.evidence;

import java.util.List;
import org.realistgraph.claim.Part;
import org.realistgraph.claim.PartKind;
import org.realistgraph.evidence.CountedSource.SourceKind;

/** Evidence for tests without a database. */
public final class SomeEvidence {

    private static final Part WHOLE = new Part(PartKind.WHOLE, null);

    private SomeEvidence() {}

    public static CountedSource study(String id) {
        return study(id, id, id);
    }

    public static CountedSource study(String id, String kin, String family) {
        return study(id, List.of(kin), List.of(family));
    }

    public static CountedSource study(String id, List<String> kin, List<String> families) {
        return new CountedSource(
                id, kin, families, false, SourceKind.STUDY, "QUALITATIVE", 2000, null, List.of(), families);
    }

    /** A review whose studies are unknown. */
    public static CountedSource review(String id) {
        return new CountedSource(
                id, List.of(id), List.of(id), true, SourceKind.REVIEW, null, null, null, List.of(), List.of());
    }

    /** A measured piece on the whole claim, read in an abstract. */
    public static Mention says(Stance stance, CountedSource source) {
        return says(stance, HowKnown.COMPARED, source);
    }

    public static Mention says(Stance stance, HowKnown how, CountedSource source) {
        return says(stance, how, WHOLE, Directness.SAME, Basis.ABSTRACT, source);
    }

    public static Mention says(
            Stance stance, HowKnown how, Part part, Directness directness, Basis basis, CountedSource source) {
        var id = String.join("--", source.id(), part.toString(), stance.name(), how.name());
        return new Mention(new Piece(id, stance, how, directness, basis, part, false, List.of()), source);
    }
}
