package org.realistgraph.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.appraisal.Fragments.Fragment;
import org.realistgraph.appraisal.Gaps.GapGroup;
import org.realistgraph.appraisal.Impacts.ImpactOf;
import org.realistgraph.appraisal.RoleUses.RoleUse;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root fields that say what is known of something, and how well. */
@Controller
final class AppraisalController {

    private final Emmie emmie;
    private final Gaps gaps;
    private final Fragments fragments;
    private final RoleUses roleUses;
    private final Impacts impacts;

    AppraisalController(Emmie emmie, Gaps gaps, Fragments fragments, RoleUses roleUses, Impacts impacts) {
        this.emmie = emmie;
        this.gaps = gaps;
        this.fragments = fragments;
        this.roleUses = roleUses;
        this.impacts = impacts;
    }

    @QueryMapping
    EmmieCard emmie(@Argument String intervention, @Argument List<String> statuses, @Argument int first) {
        return emmie.card(intervention, statuses, first);
    }

    @QueryMapping
    List<GapGroup> gaps(
            @Argument @Nullable List<GapKind> kinds,
            @Argument @Nullable String country,
            @Argument List<String> statuses,
            @Argument int first) {
        return gaps.find(kinds, country, statuses, first);
    }

    @QueryMapping
    List<Fragment> fragments(@Argument List<String> statuses, @Argument int first) {
        return fragments.find(statuses, first);
    }

    @QueryMapping
    List<RoleUse> roleUse(@Argument String concept, @Argument List<String> statuses, @Argument int first) {
        return roleUses.of(concept, statuses, first);
    }

    @QueryMapping
    ImpactOf impactOf(@Argument String id, @Argument int first) {
        return impacts.of(id, first);
    }
}
