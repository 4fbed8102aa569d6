package org.realistgraph.bundle;

import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the root field {@code bundles}. */
@Controller
final class BundleController {

    private final Bundles bundles;

    BundleController(Bundles bundles) {
        this.bundles = bundles;
    }

    @QueryMapping
    List<Bundle> bundles() {
        return bundles.states();
    }
}
