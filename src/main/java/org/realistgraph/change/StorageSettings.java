package org.realistgraph.change;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the storage.
 *
 * @param data the folder of the embedded database and of the secrets
 */
@ConfigurationProperties("realist")
public record StorageSettings(Path data) {}
