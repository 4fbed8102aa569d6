package org.realistgraph.drawing;

import org.springframework.core.io.support.SpringFactoriesLoader;

/** A drawing as a text for a program to draw; the one that writes it stands in META-INF/spring.factories. */
public interface DrawingTexts {

    DrawingTexts WRITTEN = SpringFactoriesLoader.forDefaultResourceLocation()
            .load(DrawingTexts.class)
            .getFirst();

    String mermaid(Drawing drawing);

    String dot(Drawing drawing);
}
