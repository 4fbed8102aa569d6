package org.realistgraph.change;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the change log.
 *
 * @param keyFile the file with the key; null for the file in the data folder
 */
@ConfigurationProperties("realist.change-log")
record ChangeLogSettings(@Nullable Path keyFile) {}
